using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the <c>[Server]</c>s of an interface.</summary>
internal static class ServerParser
{
    private static readonly IReadOnlyList<string> Urls = ["TokenUrl", "RefreshUrl", .. EndpointDefinition.All.Select(endpoint => endpoint.Property)];

    public static EquatableArray<ServerModel> Parse(INamedTypeSymbol type, string serversType, ParseReport report)
    {
        var servers = new List<ServerModel>();
        foreach (var attribute in type.Declared("ServerAttribute"))
        {
            var server = new ServerModel { Name = attribute.TextArgument(0) ?? "", Url = attribute.TextArgument(1) ?? "" };
            if (!Identifier.IsPascal(server.Name))
            {
                report.Add(ProviderDiagnostics.InvalidName, () => attribute.ArgumentLocation(0), server.Name, "a server");
            }
            else if (ReservedNames.IsReserved(server.Name, serversType))
            {
                report.Add(ProviderDiagnostics.ReservedName, () => attribute.ArgumentLocation(0), server.Name, "a server", serversType);
            }
            else if (servers.Exists(other => other.Name == server.Name))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The server", server.Name);
            }

            var url = UrlTemplateParser.Parse(server.Url, "a server", report, () => attribute.ArgumentLocation(1));
            if (!url.IsConstant)
            {
                report.Add(
                    ProviderDiagnostics.InvalidUrl, () => attribute.ArgumentLocation(1), server.Url, "a server", "the address of a server has no placeholders");
            }

            servers.Add(server);
        }

        if (!type.Declared().Any(UsesServer))
        {
            foreach (var attribute in type.Declared("ServerAttribute"))
            {
                report.Add(
                    TokenRequestDiagnostics.UnusedSetting,
                    () => attribute.ArgumentLocation(0),
                    "Server",
                    attribute.TextArgument(0) ?? "",
                    "no URL of the interface begins with '{server}'");
            }
        }

        return servers.ToEquatableArray();
    }

    private static bool UsesServer(DeclaredAttribute attribute) =>
        Urls.Select(attribute.Text).Append(attribute.ClassName == "BaseAddressAttribute" ? attribute.TextArgument(0) : null)
            .Any(url => url?.StartsWith("{server}", StringComparison.Ordinal) == true);
}
