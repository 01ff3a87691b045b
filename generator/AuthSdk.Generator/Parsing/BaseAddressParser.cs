using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads where the address of an API comes from: a URL, or a field of the token response.</summary>
internal static class BaseAddressParser
{
    // At least two labels below the asterisk: *.com would be no containment.
    private static readonly Regex Pattern = new(
        @"\A(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The URL that requests of a flow go to, if one is declared.</summary>
    public static UrlTemplateModel? ParseUrl(INamedTypeSymbol type, string flow, OptionCollector options, ParseReport report)
    {
        if (type.Applying("BaseAddressAttribute", flow) is not { } attribute || attribute.Text("FromTokenResponse") is not null)
        {
            return null;
        }

        if (attribute.TextArgument(0) is null && attribute.ConstantArgument(0) is null)
        {
            report.Add(
                ResponseDiagnostics.ContradictoryBaseAddress, attribute.Location, "it names neither a URL nor a field of the token response; write one of them");
            return null;
        }

        if (attribute.Constant("AllowedHosts") is not null)
        {
            report.Add(
                ResponseDiagnostics.ContradictoryBaseAddress,
                () => attribute.Location("AllowedHosts"),
                "'AllowedHosts' is about an address in the token response, and there is none; remove it, or set 'FromTokenResponse'");
        }

        var template = UrlTemplateParser.Parse(attribute.TextArgument(0) ?? "", "a base address", report, () => attribute.ArgumentLocation(0));
        UrlTemplateParser.AddOptions(template, "BaseAddress", options, () => attribute.ArgumentLocation(0));
        return template;
    }

    /// <summary>The field of a flow's token response that tells the address, if one is declared.</summary>
    public static TokenBaseAddressModel? ParseField(INamedTypeSymbol type, string flow, ParseReport report)
    {
        if (type.Applying("BaseAddressAttribute", flow) is not { } attribute || attribute.Text("FromTokenResponse") is not { } field)
        {
            return null;
        }

        if (attribute.ConstantArgument(0) is not null)
        {
            report.Add(
                ResponseDiagnostics.ContradictoryBaseAddress,
                () => attribute.ArgumentLocation(0),
                "it names both a URL and a field of the token response; keep one of them");
        }

        if (FieldPath.Fault(field) is { } fault)
        {
            report.Add(ResponseDiagnostics.InvalidFieldPath, () => attribute.Location("FromTokenResponse"), field, fault);
        }

        return new TokenBaseAddressModel(field, ParseHosts(attribute, report));
    }

    private static EquatableArray<string> ParseHosts(DeclaredAttribute attribute, ParseReport report)
    {
        var hosts = new List<string>();
        var declared = attribute.TextList("AllowedHosts");
        for (var i = 0; i < declared.Count; i++)
        {
            var (host, index) = (declared[i] ?? "", i);
            if (!Pattern.IsMatch(host) || (host[0] == '*' && host.Count(c => c == '.') < 2))
            {
                report.Add(ResponseDiagnostics.InvalidAllowedHost, () => attribute.Location("AllowedHosts", index), host);
            }
            else if (hosts.Contains(host))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.Location("AllowedHosts", index), "The host", host);
            }

            hosts.Add(host);
        }

        if (hosts.Count == 0)
        {
            report.Add(ResponseDiagnostics.MissingAllowedHosts, () => attribute.Location("FromTokenResponse"));
        }

        return hosts.ToEquatableArray();
    }
}
