using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Checks the parameter that is the address of the request.</summary>
internal static class AddressParameterParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        if (parameter.Type.SpecialType != SpecialType.System_String && !parameter.Type.Is("System", "Uri"))
        {
            context.Reject(parameter, "is [Url], which only a string or Uri can be");
        }

        return model;
    }
}
