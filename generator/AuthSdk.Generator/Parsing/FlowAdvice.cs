using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>Points out what works but is weak. Each of these can be silenced where the provider leaves no choice.</summary>
internal static class FlowAdvice
{
    public static void Give(
        DeclaredAttribute provider,
        FlowDefinition definition,
        ClientAuthenticationDefinition authentication,
        FlowModel flow,
        bool usesPkce,
        ParseReport report)
    {
        if (definition.IsDiscouraged)
        {
            report.Add(ProviderDiagnostics.DiscouragedFlow, () => provider.Location("Flow"));
        }

        if (definition.NeedsAuthorizationUrl && !usesPkce)
        {
            report.Add(ProviderDiagnostics.MissingPkce, () => provider.Location("Pkce"));
        }

        if (flow.ParameterPlacement == "Query" && SecretInQuery(definition, authentication, flow) is { } secret)
        {
            report.Add(ProviderDiagnostics.SecretsInQuery, () => provider.Location("ParameterPlacement"), "The token request", secret);
        }
    }

    private static string? SecretInQuery(FlowDefinition definition, ClientAuthenticationDefinition authentication, FlowModel flow)
    {
        if (authentication.SendsSecretAsParameter)
        {
            return "'client_secret'";
        }

        foreach (var parameter in definition.Parameters)
        {
            if (parameter.IsSecret)
            {
                return $"'{parameter.WireName}'";
            }
        }

        return flow.Refreshes ? "'refresh_token'" : null;
    }
}
