using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Answers the requests to a token or revocation endpoint.</summary>
internal sealed class ProviderTokenEndpoint(ProviderEmulatorOptions options, ProviderGrants grants, ProviderSignIns signIns)
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
            var earlier = grants.FindEarlierScopes(shape, sent);
            var refusal = _check.FindFault(request, flow, shape, sent, url)
                ?? (grants.TrySpend(shape, sent, RotatesRefreshTokens) ? null : TokenRefusal.Grant("Another request was faster."));
            if (refusal is null)
            {
                return shape.Kind switch
                {
                    TokenRequestKind.Revocation => Revoke(shape, sent),
                    TokenRequestKind.Introspection => Introspect(shape, sent),
                    TokenRequestKind.Authorization => signIns.Authorize(flow, shape, sent),
                    TokenRequestKind.DeviceAuthorization => signIns.IssueDeviceCode(new DeviceGrantRequest(flow, shape, sent, address)),
                    _ => Issue(flow, shape, sent, earlier),
                };
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

    /// <summary>RFC 7662 section 2.2. Of a token that is not good nothing else is said.</summary>
    private EmulatedResponse Introspect(RequestShape shape, SentParameters sent)
    {
        var value = ProviderGrants.Find(shape, sent, "token");
        var isActive = grants.AccessTokens.IsActive(value, out var token) || grants.RefreshTokens.IsActive(value, out token);
        var body = new JsonObject { ["active"] = isActive };
        if (token is not null && isActive)
        {
            body["client_id"] = token.ClientId;
            body["token_type"] = "Bearer";
            body["iat"] = token.IssuedAt.ToUnixTimeSeconds();
            if (token.ExpiresAt != DateTimeOffset.MaxValue)
            {
                body["exp"] = token.ExpiresAt.ToUnixTimeSeconds();
            }

            if (token.Scopes.Count > 0)
            {
                body["scope"] = string.Join(' ', token.Scopes);
            }
        }

        return EmulatedResponse.Json(HttpStatusCode.OK, body).NeverStored();
    }

    private EmulatedResponse Issue(DeclaredFlow flow, RequestShape shape, SentParameters sent, IReadOnlyList<string> earlier)
    {
        var now = options.TimeProvider.GetUtcNow();
        var lifetime = options.AccessTokenLifetime ?? flow.Response.DeclaredLifetime ?? TimeSpan.FromHours(1);
        var expiresAt = flow.Response.NeverExpires ? DateTimeOffset.MaxValue : now + lifetime;
        var scopes = ProviderGrants.ScopesOf(shape, sent) is { Count: > 0 } asked ? asked : earlier;
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

        if (flow.Response.RefreshToken == RefreshTokenUse.AccessToken)
        {
            grants.RefreshTokens.Add(access);
            return null;
        }

        var value = shape.Kind == TokenRequestKind.Refresh && !RotatesRefreshTokens
            ? ProviderGrants.Find(shape, sent, "refresh_token")!
            : OpaqueToken.CreateUrlSafe(40);
        grants.RefreshTokens.Add(access with { Value = value, ExpiresAt = DateTimeOffset.MaxValue, PairedWith = access.Value });
        return value;
    }

    private string Jwt(RequestShape shape, IReadOnlyList<string> scopes, DateTimeOffset now, DateTimeOffset expiresAt) => _jwt.Sign(
    [
        new("iss", "https://emulator.test"),
        new("sub", shape.ClientId),
        new("scope", string.Join(' ', scopes)),
        new("iat", now.ToUnixTimeSeconds()),
        new("exp", expiresAt.ToUnixTimeSeconds()),
        new("jti", OpaqueToken.CreateHex(16)),
    ]);
}
