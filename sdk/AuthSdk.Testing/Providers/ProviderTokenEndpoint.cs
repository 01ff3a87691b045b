using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Answers the requests to a token or revocation endpoint.</summary>
internal sealed class ProviderTokenEndpoint(ProviderEmulatorOptions options, ProviderGrants grants, ProviderSignIns signIns, DPoPRules proofs)
{
    private readonly TokenRequestCheck _check = new(options, grants);
    private readonly JwtIssuer _jwt = JwtIssuer.Hs256(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));

    public bool RotatesRefreshTokens { get; set; } = options.RotateRefreshTokens;

    /// <summary>Several declarations may be meant; the first one that fits is, and else the one that fits best.</summary>
    public EmulatedResponse Answer(RecordedRequest request, ProviderEndpoint endpoint, Uri address)
    {
        var sent = new SentParameters(request, endpoint.Query);
        var url = endpoint.UrlAt(address);
        var verdict = proofs.Examine(request);
        (DeclaredFlow Flow, TokenRefusal Refusal)? best = null;
        foreach (var (flow, shape) in endpoint.Requests)
        {
            var earlier = grants.FindEarlierScopes(shape, sent);
            var pushed = grants.FindPushed(shape, sent);
            var refusal = _check.FindFault(request, flow, shape, sent, url)
                ?? (NeedsProof(flow, shape) ? FindProofFault(shape, sent, verdict.Value) : null)
                ?? (grants.TrySpend(shape, sent, RotatesRefreshTokens) ? null : TokenRefusal.Grant("Another request was faster."));
            if (refusal is null)
            {
                return shape.Kind switch
                {
                    TokenRequestKind.Revocation => Revoke(shape, sent),
                    TokenRequestKind.Introspection => Introspect(shape, sent),
                    TokenRequestKind.Authorization => pushed is null ? signIns.Authorize(flow, shape, sent) : signIns.Authorize(flow, pushed.Shape, pushed.Sent),
                    TokenRequestKind.PushedAuthorizationRequest => signIns.TakeRequest(flow, shape, sent),
                    TokenRequestKind.DeviceAuthorization => signIns.IssueDeviceCode(new DeviceGrantRequest(flow, shape, sent, address)),
                    _ => Issue(flow, shape, sent, earlier, NeedsProof(flow, shape) ? verdict.Value.Proof : null),
                };
            }

            if (best is not { } known || refusal.Stage > known.Refusal.Stage)
            {
                best = (flow, refusal);
            }
        }

        return best is var (refusing, reason) ? refusing.Errors.Answer(reason) : EmulatedResponse.Empty(HttpStatusCode.NotFound);
    }

    /// <summary>Only what the token endpoint issues is bound (RFC 9449 section 5).</summary>
    private static bool NeedsProof(DeclaredFlow flow, RequestShape shape) => flow.IsBound && shape.Kind is (TokenRequestKind.Initial or TokenRequestKind.Refresh);

    /// <summary>The refresh token of a client that proves nothing else is bound to the key as well (RFC 9449 section 5).</summary>
    private TokenRefusal? FindProofFault(RequestShape shape, SentParameters sent, DPoPVerdict verdict) =>
        verdict.Refusal is { } refusal ? refusal
        : shape.Kind == TokenRequestKind.Refresh
            && grants.RefreshTokens.IsActive(ProviderGrants.Find(shape, sent, "refresh_token"), out var issued)
            && issued.KeyThumbprint is { } bound && bound != verdict.Proof!.KeyThumbprint
            ? TokenRefusal.Grant("The refresh token is bound to another key.")
        : null;

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
            body["token_type"] = token.KeyThumbprint is null ? "Bearer" : "DPoP";
            if (token.KeyThumbprint is { } thumbprint)
            {
                body["cnf"] = new JsonObject { ["jkt"] = thumbprint };
            }

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

    private EmulatedResponse Issue(DeclaredFlow flow, RequestShape shape, SentParameters sent, IReadOnlyList<string> earlier, DPoPProof? proof)
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
            KeyThumbprint = proof?.KeyThumbprint,
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
        var isPublic = shape.Authentication is ClientAuthentication.None or ClientAuthentication.Unidentified;
        grants.RefreshTokens.Add(access with
        {
            Value = value,
            ExpiresAt = DateTimeOffset.MaxValue,
            PairedWith = access.Value,
            KeyThumbprint = isPublic ? access.KeyThumbprint : null,
        });
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
