namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>The texts that declarations are made of.</summary>
internal static class Pools
{
    public static readonly string[] Hostile =
    [
        "", " ", "\"\\\r\n\t</summary>{0}", "\u2028", "{", "}", "{}", "1a", "ToString", "Tokens", "class", "a b", "é", "grant_type", "client_secret", "\0",
        "http://auth.example.org/x", "https://u:p@h/", "{a b}", "{{", "\u202ex", "*/", "--", "x\u0301", "Authorization", "/a/../b", "#", "?", "&=", "@x", "options", "request",
    ];

    public static readonly string[] FlowNames = ["User", "Client", "Machine"];

    public static readonly string[] TokenUrls =
    [
        "https://auth.example.org/token", "https://auth.example.org/token", "https://auth.{domain}/{realm}/token", "https://auth.example.org/token?x=1&y=a%20b",
        "https://auth.example.org/{realm}/token?v=2", "http://127.0.0.1:5000/token",
    ];

    public static readonly string[] AuthorizationUrls = ["https://auth.example.org/authorize", "https://auth.{domain}/{realm}/authorize", "https://auth.example.org/authorize?v=2"];

    public static readonly string[] OtherUrls = ["https://auth.example.org/other", "https://auth.{domain}/other", "https://auth.example.org/other?z=3"];

    public static readonly string[] Addresses = ["https://api.example.org", "https://api.example.org/v1/", "https://{domain}/api"];

    public static readonly string[] WireNames = ["tenant_id", "device", "X-Key", "api.version", "Größe", "v"];

    public static readonly string[] HeaderNames = ["X-Tenant", "User-Agent", "X-Api-Version", "Accept-Language"];

    public static readonly string[] Options = ["Tenant", "Device", "Region", "UserAgent"];

    public static readonly string[] Values = ["x", "a b", "2", "\"q\"&=+%", "{{x}}", "{client_id}", "{client_id}@{tenant}", "v-{region}", "{scope}", "{client_secret}"];

    public static readonly string[] HeaderValues = ["x", "2", "en-US", "{tenant}", "v-{region}"];

    public static readonly string[] Scopes = ["read", "write", "user/*.read", "a:b", "openid"];

    public static readonly string[] Ways = ["site", "auth.site", "a..b", "list.0.name", "plan", "Größe"];

    public static readonly string[] Meanings = ["invalid_client", "invalid_grant", "slow_down", "invalid_scope", "server_error"];

    public static readonly string[] Issuers = ["https://auth.example.org", "https://issuer.test/tenant"];

    /// <summary>What requests send by the standards, and the flow that sends it; without one, most do.</summary>
    public static readonly (string Name, OAuthFlow? Flow)[] StandardParameters =
    [
        ("grant_type", null), ("grant_type", null), ("grant_type", null), ("client_id", null), ("client_secret", null), ("scope", null), ("resource", null), ("client_assertion", null),
        ("client_assertion_type", null), ("username", OAuthFlow.Password), ("password", OAuthFlow.Password), ("refresh_token", OAuthFlow.Password), ("code", OAuthFlow.AuthorizationCode),
        ("redirect_uri", OAuthFlow.AuthorizationCode), ("state", OAuthFlow.AuthorizationCode), ("code_challenge", OAuthFlow.AuthorizationCode), ("response_type", OAuthFlow.AuthorizationCode),
        ("code_verifier", OAuthFlow.AuthorizationCode), ("device_code", OAuthFlow.DeviceCode), ("assertion", OAuthFlow.JwtBearer), ("subject_token", OAuthFlow.TokenExchange),
        ("subject_token_type", OAuthFlow.TokenExchange), ("token", null), ("token_type_hint", null),
    ];
}
