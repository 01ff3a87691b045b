namespace AuthSdk.Generator.Parsing;

/// <summary>The names with a meaning of their own among those that declarations about token parameters use.</summary>
internal static class TokenParameterNames
{
    /// <summary>The parameters that are not for extra declarations, whatever the flow.</summary>
    public static readonly string[] AlwaysReserved = ["grant_type", "client_id", "client_secret", "scope", "refresh_token", "resource"];

    /// <summary>The members that request records have of their own.</summary>
    public static readonly string[] Members =
        ["ClientId", "ClientSecret", "SigningKey", "AssertionAudience", "Issuer", "Subject", "Scopes", "RefreshToken", "Token", "TokenTypeHint", "From", "FindMissing"];

    /// <summary>The parameters of a client assertion.</summary>
    public static readonly string[] Assertions = ["client_assertion", "client_assertion_type"];

    /// <summary>The settings of which the flow decides for its own parameters.</summary>
    public static readonly string[] Traits = ["Required", "Optional", "Secret"];

    /// <summary>The settings that say where a value comes from.</summary>
    public static readonly string[] Sources = ["Value", "Option"];

    /// <summary>What the library fills in.</summary>
    public static readonly string[] Given = ["refresh_token", "token", "token_type_hint", "device_code", "state", "code_challenge"];

    /// <summary>The parameters without which a request asks for nothing, or proves nothing.</summary>
    public static readonly string[] Needed =
    [
        "client_secret", "refresh_token", "code", "username", "password", "assertion", "subject_token", "actor_token", "token", "device_code", "response_type",
        "redirect_uri", "state", "code_challenge",
    ];
}
