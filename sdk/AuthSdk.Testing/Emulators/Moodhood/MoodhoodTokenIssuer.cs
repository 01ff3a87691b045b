using System.Security.Cryptography;

namespace AuthSdk.Testing;

/// <summary>
/// Makes the JWTs: a client token speaks for the client (<c>sub</c> = <c>cId</c>), a user token for a person and carries <c>sgn</c>.
/// </summary>
internal sealed class MoodhoodTokenIssuer(TimeProvider timeProvider)
{
    private const int TokenIdLength = 21;
    private const int SignatureIdLength = 10;

    /// <summary>Only the server knows the key: a client of this API cannot verify what it holds.</summary>
    private readonly JwtIssuer _signer = JwtIssuer.Hs256(RandomNumberGenerator.GetBytes(32));

    public IssuedToken Issue(string type, string clientId, MoodhoodUser? user, TimeSpan lifetime)
    {
        var issuedAt = timeProvider.GetUtcNow().ToUnixTimeSeconds();
        var expiresAt = issuedAt + (long)lifetime.TotalSeconds;
        var claims = new List<KeyValuePair<string, object>>
        {
            new("sub", user?.Id ?? MoodhoodSeed.ClientObjectId),
            new("aud", user is null ? "client" : "user"),
            new("type", type),
            new("cId", MoodhoodSeed.ClientObjectId),
            new("jti", OpaqueToken.CreateUrlSafe(TokenIdLength)),
            new("iat", issuedAt),
            new("exp", expiresAt),
        };

        if (user is not null)
        {
            claims.Add(new("sgn", OpaqueToken.CreateHex(SignatureIdLength)));
        }

        return new IssuedToken
        {
            Value = _signer.Sign(claims),
            ClientId = clientId,
            UserName = user?.Email,
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(expiresAt),
        };
    }
}
