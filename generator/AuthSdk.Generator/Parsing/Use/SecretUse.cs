using System;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AuthSdk.Generator.Parsing.Use;

/// <summary>Finds constants that become a secret.</summary>
internal static class SecretUse
{
    public static void Check(IOperation operation, Action<Diagnostic> callback)
    {
        var value = operation switch
        {
            IConversionOperation { OperatorMethod.ContainingType: { } type } conversion when KnownTypes.IsSecretString(type) => conversion.Operand,
            IObjectCreationOperation { Arguments.Length: 1 } creation when KnownTypes.IsSecretString(creation.Type) => creation.Arguments[0].Value,
            _ => null,
        };

        // An empty one is what some providers issue, and no secret.
        if (value?.ConstantValue is { HasValue: true, Value: string { Length: > 0 } })
        {
            callback(Diagnostic.Create(UseDiagnostics.SecretInProgram, value.Syntax.GetLocation()));
        }
    }
}
