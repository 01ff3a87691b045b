namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>The texts that declarations are made of.</summary>
internal static class Pools
{
    public static readonly string[] Hostile =
    [
        "", " ", "\"\\\r\n\t</summary>{0}", "\u2028", "{", "}", "{}", "1a", "ToString", "Tokens", "class", "a b", "é", "grant_type", "client_secret", "\0",
        "http://auth.example.org/x", "https://u:p@h/", "{a b}",
    ];

    public static readonly string[] TokenUrls =
    [
        "https://auth.example.org/token", "https://auth.example.org/token", "https://auth.{domain}/{tenant}/token", "https://auth.example.org/token?x=1&y=a%20b",
        "https://auth.example.org/{realm}/token?v=2",
    ];

    public static readonly string[] AuthorizationUrls = ["https://auth.example.org/authorize", "https://{tenant}.example.org/authorize", "https://auth.example.org/authorize?v=2"];

    public static readonly string[] OtherUrls = ["https://auth.example.org/other", "https://auth.{domain}/other", "https://auth.example.org/other?z=3"];

    public static readonly string[] Addresses = ["https://api.example.org", "https://api.example.org/v1/", "https://{domain}/api"];

    public static readonly string[] WireNames = ["tenant_id", "device", "X-Key", "api.version", "Größe", "v"];

    public static readonly string[] HeaderNames = ["X-Tenant", "User-Agent", "X-Api-Version", "Accept-Language"];

    public static readonly string[] Options = ["Tenant", "Device", "Region", "Domain", "UserAgent"];

    public static readonly string[] Values = ["x", "a b", "2", "\"q\"&=+%", "{{x}}", "{client_id}", "{client_id}@{tenant}", "v-{region}"];

    public static readonly string[] HeaderValues = ["x", "2", "en-US", "{tenant}", "v-{region}"];

    public static readonly string[] Scopes = ["read", "write", "user/*.read", "a:b", "openid"];

    public static readonly string[] Ways = ["site", "auth.site", "a..b", "list.0.name", "plan", "Größe"];

    public static readonly string[] Meanings = ["invalid_client", "invalid_grant", "slow_down", "invalid_scope"];
}
