using System;
using System.Collections.Generic;
using System.Threading;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>Reads authorization server metadata (RFC 8414, OpenID Connect Discovery 1.0) that lies beside the source.</summary>
internal static class MetadataParser
{
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

    private static MetadataModel Read(MetadataModel document, IReadOnlyDictionary<string, IReadOnlyList<string>> members) => document with
    {
        AuthorizationEndpoint = Text(members, "authorization_endpoint"),
        TokenEndpoint = Text(members, "token_endpoint"),
        Issuer = Text(members, "issuer"),
        NamesIssuer = Text(members, "authorization_response_iss_parameter_supported") == "true",
        IntrospectionEndpoint = Text(members, "introspection_endpoint"),
        RevocationEndpoint = Text(members, "revocation_endpoint"),
        DeviceAuthorizationEndpoint = Text(members, "device_authorization_endpoint"),
        GrantTypes = List(members, "grant_types_supported"),
        ResponseTypes = List(members, "response_types_supported"),
        Scopes = List(members, "scopes_supported"),
        ClientAuthenticationMethods = List(members, "token_endpoint_auth_methods_supported"),
        SigningAlgorithms = List(members, "token_endpoint_auth_signing_alg_values_supported"),
        DPoPAlgorithms = List(members, "dpop_signing_alg_values_supported"),
        CodeChallengeMethods = List(members, "code_challenge_methods_supported"),
    };

    private static string? Text(IReadOnlyDictionary<string, IReadOnlyList<string>> members, string name) =>
        members.TryGetValue(name, out var texts) && texts.Count > 0 ? texts[0] : null;

    private static EquatableArray<string>? List(IReadOnlyDictionary<string, IReadOnlyList<string>> members, string name) =>
        members.TryGetValue(name, out var texts) ? texts.ToEquatableArray() : null;
}
