using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that becomes part of the query.</summary>
internal static class QueryParameterParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model, Route route)
    {
        if (parameter.DeclaredHttp("QueryConverterAttribute") is { } converter)
        {
            return QueryConverterParser.Parse(context, parameter, model, converter);
        }

        var bound = route.BoundProperties.TryGetValue(parameter.Name, out var properties) ? properties : [];
        if (new WireValueParser(context, parameter, isForm: false, bound).Parse(model.RejectsNull) is not { } item)
        {
            return model;
        }

        var isFlag = parameter.DeclaredHttp("QueryNameAttribute") is not null;
        var isEncoded = parameter.DeclaredHttp("EncodedAttribute") is not null;
        var value = item.Value.Kind == WireValueKind.Collection ? item.Value.Element! : item.Value;
        if (isFlag && value.Kind is WireValueKind.Object or WireValueKind.Dictionary)
        {
            context.Reject(parameter, "is [QueryName], which only text or a sequence of texts can be");
        }
        else if (isEncoded && (isFlag || item.Value.Kind != WireValueKind.Text))
        {
            context.Reject(parameter, "is [Encoded], which only text can be");
        }

        // An object has names of its own, and none for itself.
        return model with
        {
            WireName = item.Value.Kind is WireValueKind.Object or WireValueKind.Dictionary ? "" : model.WireName,
            Wire = item with { IsFlag = isFlag, IsEncoded = isEncoded },
        };
    }
}
