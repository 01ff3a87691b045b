using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>What is known of parameters by their standard names, whatever the flow.</summary>
internal static class StandardNames
{
    public static readonly string[] AlwaysReserved = ["grant_type", "client_id", "client_secret", "scope", "refresh_token", "resource"];

    public static readonly string[] Members =
        ["ClientId", "ClientSecret", "SigningKey", "AssertionAudience", "Issuer", "Subject", "Scopes", "RefreshToken", "Token", "TokenTypeHint", "From", "FindMissing"];

    public static readonly string[] Assertions = ["client_assertion", "client_assertion_type"];

    // What the library fills in.
    private static readonly string[] Given = ["refresh_token", "token", "token_type_hint", "device_code", "state", "code_challenge"];

    // Without these a request asks for nothing, or proves nothing.
    public static readonly string[] Needed =
        ["client_secret", "client_assertion", "refresh_token", "code", "username", "password", "assertion", "subject_token", "actor_token", "token", "device_code", "response_type", "redirect_uri", "state", "code_challenge"];

    // Why a value of the declaration's own would be none.
    public static string? GivenBy(string standardName) =>
        standardName == "client_assertion" ? "each request gets an assertion of its own"
        : Given.Contains(standardName) ? "it is what the server issued"
        : null;
}
