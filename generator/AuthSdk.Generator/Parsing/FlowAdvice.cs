using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>Points out what works but is weak. Each of these can be silenced where the provider leaves no choice.</summary>
internal static class FlowAdvice
{
    public static void Give(DeclaredAttribute provider, FlowDefinition definition, bool usesPkce, ParseReport report)
    {
        if (definition.IsDiscouraged)
        {
            report.Add(ProviderDiagnostics.DiscouragedFlow, () => provider.Location("Flow"));
        }

        if (definition.NeedsAuthorizationUrl && !usesPkce)
        {
            report.Add(ProviderDiagnostics.MissingPkce, () => provider.Location("Pkce"));
        }
    }

    /// <summary>Looks for secrets in the query of a flow's requests; the same declaration is pointed at once.</summary>
    public static void GiveAboutQuery(
        IEnumerable<(TokenRequestModel Request, TokenRequestSettings Settings, IReadOnlyList<TokenParameterEntry> Entries)> requests, ParseReport report)
    {
        var told = new HashSet<DeclaredAttribute>();
        foreach (var (request, settings, entries) in requests)
        {
            var secret = entries.FirstOrDefault(entry => entry.Model is { IsSent: true, IsSecret: true } && request.PlacementOf(entry.Model) == "Query");
            if (secret is null)
            {
                continue;
            }

            if (request.IsSentByBrowser)
            {
                report.Add(TokenRequestDiagnostics.SecretsInGet, secret.Source!.Location, "The authorization request", $"'{secret.Model.WireName}'");
            }
            else if (told.Add(secret.Source?.Constant("In") is null ? settings.PlacementSource : secret.Source))
            {
                report.Add(
                    request.Method == "Get" ? TokenRequestDiagnostics.SecretsInGet : ProviderDiagnostics.SecretsInQuery,
                    secret.PlacementLocation(settings),
                    "The token request",
                    $"'{secret.Model.WireName}'");
            }
        }
    }
}
