using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what tells the lifetime of access tokens.</summary>
internal static class TokenLifetimeParser
{
    // Behind these nothing is asked any more: they always tell.
    private static readonly string[] Final = ["Declared", "Unknown", "Never"];

    public static TokenResponseModel Parse(TokenResponseModel response, DeclaredAttribute attribute, ParseReport report)
    {
        var chain = attribute.ConstantArgument(0) is { Kind: Microsoft.CodeAnalysis.TypedConstantKind.Array, IsNull: false } list
            ? list.Values.Select((value, index) => EnumParser.ParseElement(value, () => attribute.ElementLocation(index), report)).OfType<string>().ToList()
            : [];
        if (chain.Count == 0)
        {
            chain.Add(EnumParser.Parse(attribute, "From", unset: "ExpiresIn", report));
        }
        else if (attribute.Constant("From") is not null)
        {
            report.Add(
                ResponseDiagnostics.ContradictoryLifetime, () => attribute.Location("From"), "'From' names one source and the list others; remove 'From'");
        }

        CheckOrder(chain, attribute, report);
        var seconds = attribute.Number("DefaultSeconds");
        if (seconds < 0 || (chain.Contains("Declared") && seconds == 0))
        {
            report.Add(ProviderDiagnostics.MissingDeclaredLifetime, () => attribute.Location("DefaultSeconds"));
        }
        else if (seconds > 0 && chain.Contains("Never"))
        {
            report.Add(
                ResponseDiagnostics.ContradictoryLifetime,
                () => attribute.Location("DefaultSeconds"),
                "tokens that never expire have no 'DefaultSeconds'; remove it, or 'Never'");
        }

        return response with { Lifetime = chain.ToEquatableArray(), DefaultSeconds = seconds };
    }

    private static void CheckOrder(List<string> chain, DeclaredAttribute attribute, ParseReport report)
    {
        for (var i = 1; i < chain.Count; i++)
        {
            var index = i;
            var before = chain.Take(index).ToList();
            if (before.Contains(chain[i]))
            {
                report.Add(ResponseDiagnostics.ContradictoryLifetime, () => attribute.ElementLocation(index), $"'{chain[i]}' is asked twice; keep the first");
            }
            else if (before.FirstOrDefault(Final.Contains) is { } final)
            {
                report.Add(
                    ResponseDiagnostics.ContradictoryLifetime,
                    () => attribute.ElementLocation(index),
                    $"'{final}' always tells, so '{chain[i]}' is never asked; put '{final}' last, or remove it");
            }
        }
    }
}
