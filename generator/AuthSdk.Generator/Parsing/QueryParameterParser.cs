using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that becomes part of the query.</summary>
internal static class QueryParameterParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        context.RequireText(parameter, model.Shape, collectionFault: null);
        var query = parameter.DeclaredHttp("QueryAttribute");
        return model.Shape != ValueShape.Collection ? model : model with
        {
            CollectionFormat =
                query is null ? "Csv"
                : query.ConstantArgument(0) is not null ? EnumParser.ParseArgument(query, 0, "Csv", context.Report)
                : EnumParser.Parse(query, "CollectionFormat", "Csv", context.Report),
        };
    }
}
