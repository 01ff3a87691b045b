using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that is the body of the request.</summary>
internal static class BodyParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        if (context.Verb is "Get" or "Head")
        {
            context.RejectBody(parameter, $"sends a body with {context.Verb.ToUpperInvariant()}, which servers ignore or refuse (RFC 9110 section 9.3.1)");
        }

        if (FormBodyParser.IsForm(parameter))
        {
            return FormBodyParser.Parse(context, parameter, model);
        }

        if (parameter.Type.SpecialType == SpecialType.System_String || IsRawBody(parameter.Type))
        {
            context.RejectBody(parameter, $"sends a '{parameter.Type.Name}' as its body, but bodies are JSON; take a record, or a collection of them");
        }

        return model with { Shape = ValueShape.Json, JsonType = TypeNames.Of(parameter.Type.WithNullableAnnotation(NullableAnnotation.None)) };
    }

    private static bool IsRawBody(ITypeSymbol? body)
    {
        for (var candidate = body; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.Is("System.IO", "Stream") || candidate.Is("System.Net.Http", "HttpContent"))
            {
                return true;
            }
        }

        return false;
    }
}
