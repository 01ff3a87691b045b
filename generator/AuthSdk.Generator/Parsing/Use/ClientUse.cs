using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AuthSdk.Generator.Parsing.Use;

/// <summary>Finds clients that a program makes itself, or lets a container make from the type alone.</summary>
internal static class ClientUse
{
    public static void Check(IOperation operation, Action<Diagnostic> callback)
    {
        var client = operation switch
        {
            IObjectCreationOperation creation => creation.Type,
            IInvocationOperation { TargetMethod: { Name: var name, ContainingNamespace.Name: "DependencyInjection" } method }
                when name.StartsWith("Add", StringComparison.Ordinal) || name.StartsWith("TryAdd", StringComparison.Ordinal) =>
                method.TypeArguments.FirstOrDefault(argument => KnownTypes.Provider(argument, "Client") is not null),
            _ => null,
        };

        if (KnownTypes.Provider(client, "Client") is { } provider)
        {
            callback(Diagnostic.Create(
                UseDiagnostics.ClientWithoutRegistration, operation.Syntax.GetLocation(), client!.Name, provider.Name.Substring(1)));
        }
    }
}
