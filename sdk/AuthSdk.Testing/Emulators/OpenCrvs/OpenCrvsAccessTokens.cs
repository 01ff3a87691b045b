namespace AuthSdk.Testing;

/// <summary>Makes the JWTs: <c>scope</c> and <c>aud</c> are arrays, lifetime is only in <c>exp</c>.</summary>
internal sealed class OpenCrvsAccessTokens(OpenCrvsEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string Issuer = "opencrvs:auth-service";
    private static readonly string[] AudienceOfV1 =
    [
        "opencrvs:auth-user", "opencrvs:user-mgnt-user", "opencrvs:hearth-user", "opencrvs:gateway-user", "opencrvs:notification-user",
        "opencrvs:workflow-user", "opencrvs:search-user", "opencrvs:metrics-user", "opencrvs:countryconfig-user",
        "opencrvs:webhooks-user", "opencrvs:config-user", "opencrvs:documents-user", "opencrvs:notification-api-user",
    ];
    private static readonly string[] AudienceOfV2 =
    [
        "opencrvs:auth-user", "opencrvs:user-mgnt-user", "opencrvs:gateway-user", "opencrvs:events-user",
        "opencrvs:countryconfig-user", "opencrvs:documents-user",
    ];

    private readonly JwtIssuer _signer = JwtIssuer.Rs256();

    public string Issue(IReadOnlyList<string> scopes, TimeSpan lifetime, params KeyValuePair<string, object>[] moreClaims)
    {
        var issuedAt = options.TimeProvider.GetUtcNow().ToUnixTimeSeconds();
        var expiresAt = issuedAt + (long)lifetime.TotalSeconds;

        var value = _signer.Sign(
        [
            new("scope", scopes.ToArray()),
            new("userType", "system"),
            .. moreClaims,
            new("iat", issuedAt),
            new("exp", expiresAt),
            new("aud", options.IsV2 ? AudienceOfV2 : AudienceOfV1),
            new("iss", Issuer),
            new("sub", options.IsV2 ? options.ClientId : OpenCrvsSeed.ClientDatabaseId),
            // Two tokens of one second would otherwise be the same text, and revoking one would revoke both.
            new("jti", OpaqueToken.CreateHex(16)),
        ]);

        accessTokens.Add(new IssuedToken
        {
            Value = value,
            ClientId = options.ClientId,
            Scopes = scopes,
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(expiresAt),
        });

        return value;
    }
}
