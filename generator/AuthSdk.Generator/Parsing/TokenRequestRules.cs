using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>What must hold for a request as a whole, once all its parameters are known.</summary>
internal static class TokenRequestRules
{
    public static void Check(
        TokenRequestModel request, IReadOnlyList<TokenParameterEntry> entries, TokenRequestSettings settings, FlowModel flow, ParseReport report)
    {
        var sent = entries.Where(entry => entry.Model.IsSent).ToList();
        CheckBody(request, sent, settings, report);
        CheckNames(request, sent, report);
        CheckAuthorization(request, sent, flow, report);
        CheckRedirectUri(sent, report);
    }

    private static void CheckBody(TokenRequestModel request, List<TokenParameterEntry> sent, TokenRequestSettings settings, ParseReport report)
    {
        if (request.Method == "Get")
        {
            if (request.Placement is "Form" or "Json")
            {
                report.Add(TokenRequestDiagnostics.BodyInGet, settings.PlacementLocation, request.Placement);
            }

            foreach (var entry in sent.Where(entry => entry.Model.Placement is "Form" or "Json"))
            {
                report.Add(TokenRequestDiagnostics.BodyInGet, entry.PlacementLocation(settings), entry.Model.Placement!);
            }

            return;
        }

        var body = new[] { request.Placement }.Concat(sent.Select(entry => request.PlacementOf(entry.Model))).FirstOrDefault(placement => placement is "Form" or "Json");
        foreach (var entry in sent.Where(entry => entry.Model.Placement is "Form" or "Json" && entry.Model.Placement != body))
        {
            report.Add(TokenRequestDiagnostics.TwoBodies, entry.PlacementLocation(settings), entry.Name, entry.Model.Placement!, body!);
        }
    }

    // Extra parameters were compared when they came; a standard one can still be given the name of another.
    private static void CheckNames(TokenRequestModel request, List<TokenParameterEntry> sent, ParseReport report)
    {
        foreach (var same in sent.GroupBy(entry => request.PlacementOf(entry.Model) == "Header" ? (entry.Model.WireName.ToLowerInvariant(), true) : (entry.Model.WireName, false)).Where(same => same.Count() > 1))
        {
            var renamed = same.Last(entry => entry.Source is not null);
            report.Add(ProviderDiagnostics.DuplicateDeclaration, () => renamed.Source!.ArgumentLocation(0), "The token parameter", renamed.Model.WireName);
        }
    }

    private static void CheckRedirectUri(List<TokenParameterEntry> sent, ParseReport report)
    {
        if (sent.Find(entry => entry.Model is { StandardName: "redirect_uri", Constant: not null }) is not { Source: { } source, Model.Constant: { } address })
        {
            return;
        }

        var isAbsolute = Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile;
        if (!isAbsolute || uri!.Fragment.Length > 0)
        {
            report.Add(
                TokenRequestDiagnostics.InvalidRedirectUri,
                () => source.Location("Value"),
                address,
                isAbsolute ? "it has a fragment (RFC 6749 section 3.1.2)" : "it is not an absolute URI (RFC 6749 section 3.1.2)");
        }
        else if (UrlTemplateParser.IsInsecure(uri))
        {
            report.Add(ProviderDiagnostics.InsecureUrl, () => source.Location("Value"), address);
        }
    }

    private static void CheckAuthorization(TokenRequestModel request, List<TokenParameterEntry> sent, FlowModel flow, ParseReport report)
    {
        var header = sent.Find(entry => request.PlacementOf(entry.Model) == "Header" && string.Equals(entry.Model.WireName, "Authorization", StringComparison.OrdinalIgnoreCase));
        if (header is not null && flow.AuthorizedBy is not null)
        {
            report.Add(
                ProviderDiagnostics.ConflictingClientAuthentication, () => header.Source!.ArgumentLocation(0), header.Model.WireName, flow.AuthorizedBy);
        }
    }
}
