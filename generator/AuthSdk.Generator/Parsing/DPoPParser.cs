using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads whether the tokens of a flow are bound to a key (RFC 9449), and finds what does not go with that.</summary>
internal static class DPoPParser
{
    /// <summary>The header of a proof, and the type and the scheme of a token that needs one.</summary>
    public const string Name = "DPoP";

    private const string Bound = "DPoPBoundTokens";
    private const string Algorithm = "DPoPAlgorithm";

    private static readonly string[] UseSettings = ["In", "Name", "Scheme"];

    private static readonly TokenPlacementModel Placement = new("Header", "Authorization", Name);

    /// <summary>Completes a flow that is read otherwise.</summary>
    public static FlowModel Parse(INamedTypeSymbol type, DeclaredAttribute provider, FlowModel flow, OptionCollector options, ParseReport report)
    {
        if (!flow.HasTokenEndpoint)
        {
            return flow;
        }

        if (!provider.Flag(Bound))
        {
            CheckUnbound(type, provider, flow, report);
            return flow;
        }

        var algorithm = EnumParser.Parse(provider, Algorithm, unset: "Default", report);
        if (algorithm.StartsWith("HS", StringComparison.Ordinal))
        {
            Report(report, () => provider.Location(Algorithm), algorithm, flow, "it signs with a secret, and a proof is signed with a private key; write RS…, PS… or ES…");
            algorithm = "Default";
        }

        if (provider.Flag("CertificateBoundTokens"))
        {
            report.Add(TokenRequestDiagnostics.BoundTwice, () => provider.Location(Bound), flow.Name);
        }

        CheckUse(type, flow, report);
        CheckResponse(type, flow, report);
        CheckRequests(type, flow, report);
        options.Add(
            new OptionModel
            {
                Name = OptionModel.DPoPKey,
                Kind = OptionKind.SigningKey,
                Algorithm = algorithm,
                Summary = "The private key that tokens are bound to (RFC 9449). Give one where processes share tokens in a store, and where refresh tokens of a\n" +
                    $"public client are to outlive the process. Default: {(algorithm is "Default" or "ES256" ? "a P-256 key" : "a key")} that is made together with the tokens.",
            },
            () => provider.Location(Bound));
        return flow with { DPoPAlgorithm = algorithm, ApiRules = flow.ApiRules with { Placement = Placement } };
    }

    /// <summary>Reports token requests that would be authorised by a bound token: one request has one proof, and that is of its own key.</summary>
    public static void CheckChain(IReadOnlyList<DeclaredAttribute> providers, IReadOnlyList<FlowModel> flows, ParseReport report)
    {
        foreach (var (provider, flow) in providers.Zip(flows, (provider, flow) => (provider, flow)))
        {
            if (flow.AuthorizedBy is { } name && flows.FirstOrDefault(other => other.Name == name) is { DPoPAlgorithm: not null } authorizer)
            {
                Report(report, () => provider.Location("AuthorizedBy"), "AuthorizedBy", authorizer, "its token would authorise a token request as a bearer token, which it is not");
            }
        }
    }

    /// <summary>Reports something that does not go with the binding of a flow.</summary>
    public static void Report(ParseReport report, Func<Location> location, string what, FlowModel flow, string reason) =>
        report.Add(TokenRequestDiagnostics.ContradictsDPoP, location, what, flow.Name, reason);

    private static void CheckUnbound(INamedTypeSymbol type, DeclaredAttribute provider, FlowModel flow, ParseReport report)
    {
        if (provider.Constant(Algorithm) is not null)
        {
            report.Add(
                TokenRequestDiagnostics.SettingWithoutEffect, () => provider.Location(Algorithm), Algorithm, flow.Name, $"its tokens are bound to no key; set '{Bound}'");
        }

        foreach (var (attribute, property) in new[] { (type.Applying("AccessTokenUseAttribute", flow.Name), "Scheme"), (type.Applying("TokenResponseAttribute", flow.Name), "TokenType") })
        {
            if (attribute?.Text(property) is { } value && HeaderRules.Same(value, Name))
            {
                report.Add(TokenRequestDiagnostics.MissingDPoPBinding, () => attribute.Location(property), flow.Name);
            }
        }
    }

    private static void CheckUse(INamedTypeSymbol type, FlowModel flow, ParseReport report)
    {
        if (type.Applying("AccessTokenUseAttribute", flow.Name) is not { } use)
        {
            return;
        }

        var property = UseSettings.FirstOrDefault(name => use.Constant(name) is not null) ?? "";
        if (flow.ApiRules.Placement == Placement)
        {
            report.Add(TokenRequestDiagnostics.UnusedSetting, () => use.Location(property), "AccessTokenUse", flow.Name, "bound tokens travel as 'Authorization: DPoP' anyway");
        }
        else
        {
            Report(report, () => use.Location(property), "AccessTokenUse", flow, "bound tokens travel as 'Authorization: DPoP' and in no other way (RFC 9449 section 7.1)");
        }
    }

    private static void CheckResponse(INamedTypeSymbol type, FlowModel flow, ParseReport report)
    {
        if (type.Applying("TokenResponseAttribute", flow.Name) is not { } response)
        {
            return;
        }

        if (response.Text("TokenType") is { } kind && HeaderRules.Same(kind, Name))
        {
            report.Add(TokenRequestDiagnostics.UnusedSetting, () => response.Location("TokenType"), "TokenType", flow.Name, "bound tokens are of the type 'DPoP' anyway");
        }
        else if (response.Text("TokenType") is not null)
        {
            Report(report, () => response.Location("TokenType"), "TokenType", flow, "a token that is bound says so with the type 'DPoP' (RFC 9449 section 5)");
        }

        if (response.Flag("TokenTypeOptional"))
        {
            Report(report, () => response.Location("TokenTypeOptional"), "TokenTypeOptional", flow, "a response without a type does not say that its token is bound (RFC 9449 section 5)");
        }
    }

    private static void CheckRequests(INamedTypeSymbol type, FlowModel flow, ParseReport report)
    {
        var names = new[] { flow.Request, flow.Refresh }.OfType<TokenRequestModel>()
            .SelectMany(request => request.Parameters.Where(parameter => parameter.IsSent && request.PlacementOf(parameter) == "Header"))
            .Select(parameter => parameter.WireName);
        if (!names.Any(name => HeaderRules.Same(name, Name)))
        {
            return;
        }

        foreach (var attribute in type.AllApplying("TokenParameterAttribute", flow.Name).Where(attribute => HeaderRules.Same((attribute.TextArgument(0) ?? "").Trim(), Name)))
        {
            Report(report, () => attribute.ArgumentLocation(0), Name, flow, "AuthSdk sets that header to a proof for each token request");
        }
    }
}
