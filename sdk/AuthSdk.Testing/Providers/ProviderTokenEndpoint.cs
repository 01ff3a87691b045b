using System.Net;

namespace AuthSdk.Testing;

/// <summary>Answers the requests to a token or revocation endpoint.</summary>
internal sealed class ProviderTokenEndpoint(ProviderEmulatorOptions options, ProviderGrants grants)
{
    private readonly TokenRequestCheck _check = new(options, grants);
    private readonly JwtIssuer _jwt = JwtIssuer.Hs256(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));

    public bool RotatesRefreshTokens { get; set; } = options.RotateRefreshTokens;

    /// <summary>Several declarations may be meant; the first one that fits is, and else the one that fits best.</summary>
    public EmulatedResponse Answer(RecordedRequest request, ProviderEndpoint endpoint, Uri address)
    {
        var sent = new SentParameters(request, endpoint.Query);
        var url = endpoint.UrlAt(address);
        (DeclaredFlow Flow, TokenRefusal Refusal)? best = null;
        foreach (var (flow, shape) in endpoint.Requests)
        {
            var refusal = _check.FindFault(request, flow, shape, sent, url)
                ?? (grants.TrySpend(shape, sent, RotatesRefreshTokens) ? null : TokenRefusal.Grant("Another request was faster."));
            if (refusal is null)
            {
                return shape.Kind == TokenRequestKind.Revocation ? Revoke(shape, sent) : Issue(flow, shape, sent);
            }

            if (best is not { } known || refusal.Stage > known.Refusal.Stage)
            {
                best = (flow, refusal);
            }
        }

        return best is var (refusing, reason) ? refusing.Errors.Answer(reason) : EmulatedResponse.Empty(HttpStatusCode.NotFound);
    }

    private EmulatedResponse Revoke(RequestShape shape, SentParameters sent)
    {
        grants.Revoke(ProviderGrants.Find(shape, sent, "token"));
        return EmulatedResponse.Empty(HttpStatusCode.OK);
    }

    private EmulatedResponse Issue(DeclaredFlow flow, RequestShape shape, SentParameters sent)
    {
        var now = options.TimeProvider.GetUtcNow();
        var lifetime = options.AccessTokenLifetime ?? flow.Response.DeclaredLifetime ?? TimeSpan.FromHours(1);
        var expiresAt = flow.Response.NeverExpires ? DateTimeOffset.MaxValue : now + lifetime;
        var asked = ProviderGrants.Find(shape, sent, "scope");
        string[] scopes = asked is null ? [] : TokenRequestCheck.Scopes(asked, shape);
        var access = new IssuedToken
        {
            Value = flow.Response.IsJwt ? Jwt(shape, scopes, now, now + lifetime) : OpaqueToken.CreateUrlSafe(40),
            ClientId = shape.ClientId,
            Flow = flow.Name,
            Scopes = scopes,
            IssuedAt = now,
            ExpiresAt = expiresAt,
        };
        grants.AccessTokens.Add(access);
        return flow.Response.Answer(access, RefreshTokenOf(flow, shape, sent, access), lifetime, options.TokenFields);
    }

    private string? RefreshTokenOf(DeclaredFlow flow, RequestShape shape, SentParameters sent, IssuedToken access)
    {
        if (flow.Response.RefreshToken == RefreshTokenUse.None)
        {
            return null;
        }

        var value = shape.Kind == TokenRequestKind.Refresh && !RotatesRefreshTokens
            ? ProviderGrants.Find(shape, sent, "refresh_token")!
            : OpaqueToken.CreateUrlSafe(40);
        grants.RefreshTokens.Add(access with { Value = value, ExpiresAt = DateTimeOffset.MaxValue, PairedWith = access.Value });
        return value;
    }

    private string Jwt(RequestShape shape, string[] scopes, DateTimeOffset now, DateTimeOffset expiresAt) => _jwt.Sign(
    [
        new("iss", "https://emulator.test"),
        new("sub", shape.ClientId),
        new("scope", string.Join(' ', scopes)),
        new("iat", now.ToUnixTimeSeconds()),
        new("exp", expiresAt.ToUnixTimeSeconds()),
        new("jti", OpaqueToken.CreateHex(16)),
    ]);
}
