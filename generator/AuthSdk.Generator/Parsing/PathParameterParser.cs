using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Checks a parameter that fills a placeholder of the route, whatever else it does.</summary>
internal static class PathParameterParser
{
    public static void Check(OperationContext context, IParameterSymbol parameter)
    {
        var settings = QuerySettings.Of(parameter, context.Report);
        var fault = WireScalarParser.Parse(parameter.Type, settings.Format, new WireRules(context, parameter)) switch
        {
            { Kind: WireValueKind.Secret } => "is a secret, and addresses are logged; send it in a header or a form",
            { Kind: WireValueKind.Enum } when !WireScalarParser.IsEnumFormat(settings.Format) => $"is an enum, which has no format '{settings.Format}'; use G or D",
            { Kind: not WireValueKind.Text } when parameter.DeclaredHttp("EncodedAttribute") is not null => "is [Encoded], which only text can be",
            null when !settings.TreatAsString && WireTypes.Element(parameter.Type) is not null => "is a sequence, which cannot stand in a path",
            null when !settings.TreatAsString => $"is a '{TypeNames.Short(parameter.Type)}', which has no single text form; use text, a number, a date, a Guid, a bool or an enum",
            _ => null,
        };
        if (fault is not null)
        {
            context.Reject(parameter, fault);
        }
    }
}
