using System;
using System.Linq;
using System.Threading;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>Reads authorization server metadata (RFC 8414, OpenID Connect Discovery 1.0) that lies beside the source.</summary>
internal static class MetadataParser
{
    private const string Aliases = "mtls_endpoint_aliases";

    // The largest documents of public providers have some ten thousand characters.
    private const int MaximalLength = 256 * 1024;

    /// <summary>Whether a file can be a document. Others are not opened.</summary>
    public static bool IsCandidate(AdditionalText file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    public static MetadataModel Parse(AdditionalText file, CancellationToken cancellationToken)
    {
        var document = new MetadataModel { Path = file.Path.Replace('\\', '/') };
        if (file.GetText(cancellationToken) is not { } text)
        {
            return document with { Fault = "it cannot be read" };
        }

        if (text.Length > MaximalLength)
        {
            return document with { Fault = $"it has more than {MaximalLength / 1024} KiB" };
        }

        try
        {
            return Read(document, JsonScanner.ReadObject(text.ToString()));
        }
        catch (FormatException error)
        {
            return document with { Fault = error.Message };
        }
    }

    private static MetadataModel Read(MetadataModel document, JsonMembers members) => document with
    {
        Issuer = members.Text("issuer"),
        NamesIssuer = members.Text("authorization_response_iss_parameter_supported") == "true",
        Endpoints = Endpoints(members) with { Authorization = members.Text("authorization_endpoint") },
        CertificateEndpoints = members.Objects.TryGetValue(Aliases, out var aliases) ? Endpoints(aliases) : null,
        CertificateEndpointFault = AliasFault(members, aliases),
        GrantTypes = List(members, "grant_types_supported"),
        ResponseTypes = List(members, "response_types_supported"),
        Scopes = List(members, "scopes_supported"),
        ClientAuthenticationMethods = List(members, "token_endpoint_auth_methods_supported"),
        SigningAlgorithms = List(members, "token_endpoint_auth_signing_alg_values_supported"),
        CodeChallengeMethods = List(members, "code_challenge_methods_supported"),
    };

    // Those that the client itself sends requests to: a browser presents no certificate of the client's.
    private static MetadataEndpointsModel Endpoints(JsonMembers members) => new()
    {
        Token = members.Text("token_endpoint"),
        Revocation = members.Text("revocation_endpoint"),
        Introspection = members.Text("introspection_endpoint"),
        DeviceAuthorization = members.Text("device_authorization_endpoint"),
    };

    // To go on without them would be to present the certificate where nobody looks at it.
    private static string? AliasFault(JsonMembers members, JsonMembers? aliases) =>
        aliases is null ? members.Names.Contains(Aliases) ? $"'{Aliases}' is not an object" : null
        : aliases.Names.FirstOrDefault(name => name.EndsWith("_endpoint", StringComparison.Ordinal) && string.IsNullOrEmpty(aliases.Text(name))) is { } broken
            ? $"'{broken}' of '{Aliases}' is not a URL"
            : null;

    private static EquatableArray<string>? List(JsonMembers members, string name) =>
        members.Texts.TryGetValue(name, out var texts) ? texts.ToEquatableArray() : null;
}
