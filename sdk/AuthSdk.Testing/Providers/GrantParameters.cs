namespace AuthSdk.Testing;

/// <summary>What each grant calls itself and what it sends.</summary>
internal static class GrantParameters
{
    public static string GrantType(OAuthFlow flow) => flow switch
    {
        OAuthFlow.Password => "password",
        OAuthFlow.AuthorizationCode => "authorization_code",
        OAuthFlow.TokenExchange => "urn:ietf:params:oauth:grant-type:token-exchange",
        OAuthFlow.JwtBearer => "urn:ietf:params:oauth:grant-type:jwt-bearer",
        OAuthFlow.DeviceCode => "urn:ietf:params:oauth:grant-type:device_code",
        _ => "client_credentials",
    };

    public static IReadOnlyList<string> Names(Declared provider) => [.. Of(provider).Select(static parameter => parameter.Name)];

    /// <summary>The grant's own parameters, and whether one must be there.</summary>
    public static IReadOnlyList<(string Name, bool Required)> Of(Declared provider) => provider.Enum("Flow", OAuthFlow.ClientCredentials) switch
    {
        OAuthFlow.Password => [("username", true), ("password", true)],
        OAuthFlow.AuthorizationCode when provider.Enum("Pkce", PkceMethod.S256) == PkceMethod.None => [("code", true), ("redirect_uri", true)],
        OAuthFlow.AuthorizationCode => [("code", true), ("redirect_uri", true), ("code_verifier", true)],
        OAuthFlow.TokenExchange =>
        [
            ("subject_token", true), ("subject_token_type", true), ("actor_token", false), ("actor_token_type", false),
            ("requested_token_type", false), ("audience", false),
        ],
        OAuthFlow.JwtBearer => [("assertion", true)],
        OAuthFlow.DeviceCode => [("device_code", true)],
        _ => [],
    };
}
