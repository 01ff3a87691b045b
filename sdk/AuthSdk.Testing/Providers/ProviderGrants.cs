using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace AuthSdk.Testing;

/// <summary>What the provider handed out and takes back: codes, access tokens and refresh tokens.</summary>
internal sealed class ProviderGrants(IssuedTokens accessTokens, TimeProvider timeProvider)
{
    private readonly ConcurrentDictionary<string, AuthorizationCode> _codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DeviceGrant> _devices = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PushedRequest> _pushed = new(StringComparer.Ordinal);

    public IssuedTokens AccessTokens { get; } = accessTokens;

    public IssuedTokens RefreshTokens { get; } = new(timeProvider);

    public string IssueCode(string flow, string redirectUri, string? codeChallenge, IReadOnlyList<string>? scopes = null)
    {
        var code = OpaqueToken.CreateUrlSafe(32);
        _codes[code] = new AuthorizationCode(flow, redirectUri, codeChallenge, scopes ?? []);
        return code;
    }

    public (string DeviceCode, DeviceGrant Grant) IssueDeviceCode(string flow, IReadOnlyList<string> scopes, TimeSpan lifetime, TimeSpan interval)
    {
        var userCode = OpaqueToken.CreateHex(4).ToUpperInvariant();
        var grant = new DeviceGrant(flow, $"{userCode[..4]}-{userCode[4..]}", scopes, timeProvider.GetUtcNow(), lifetime, interval);
        var deviceCode = OpaqueToken.CreateUrlSafe(40);
        _devices[deviceCode] = grant;
        return (deviceCode, grant);
    }

    /// <summary>Keeps an authorization request until a browser brings the reference to it (RFC 9126 section 2.2).</summary>
    public string IssueRequestUri(string flow, RequestShape shape, SentParameters sent, TimeSpan lifetime)
    {
        var reference = $"urn:ietf:params:oauth:request_uri:{OpaqueToken.CreateUrlSafe(32)}";
        _pushed[reference] = new PushedRequest(flow, shape, sent, timeProvider.GetUtcNow() + lifetime);
        return reference;
    }

    /// <summary>The request that a browser refers to; null where it brings one itself.</summary>
    public PushedRequest? FindPushed(RequestShape shape, SentParameters sent) =>
        Find(shape, sent, "request_uri") is { } reference && _pushed.TryGetValue(reference, out var pushed) ? pushed : null;

    /// <summary>The sign-in with a code that a person types.</summary>
    public DeviceGrant? FindDevice(string userCode) => _devices.Values.FirstOrDefault(grant => grant.UserCode.Equals(userCode, StringComparison.OrdinalIgnoreCase));

    /// <summary>The scopes that a request asks for.</summary>
    public static IReadOnlyList<string> ScopesOf(RequestShape shape, SentParameters sent) =>
        Find(shape, sent, "scope") is { } asked ? TokenRequestCheck.Scopes(asked, shape) : [];

    /// <summary>The scopes that a person agreed to before the token request.</summary>
    public IReadOnlyList<string> FindEarlierScopes(RequestShape shape, SentParameters sent) =>
        shape.Kind != TokenRequestKind.Initial ? []
        : Find(shape, sent, "code") is { } code && _codes.TryGetValue(code, out var issued) ? issued.Scopes
        : Find(shape, sent, "device_code") is { } deviceCode && _devices.TryGetValue(deviceCode, out var grant) ? grant.Scopes
        : [];

    public bool IsToken(string? value, string flow) => AccessTokens.IsActive(value, out var token) && (token.Flow is null || token.Flow == flow);

    /// <summary>What is wrong with what the request was given before; null where nothing is. Nothing is used up.</summary>
    public TokenRefusal? FindFault(DeclaredFlow flow, RequestShape shape, SentParameters sent)
    {
        if (Find(shape, sent, "refresh_token") is { } refreshToken && shape.Kind == TokenRequestKind.Refresh)
        {
            return RefreshTokens.IsActive(refreshToken, out var issued) && issued.Flow == flow.Name &&
                (flow.Response.RefreshToken != RefreshTokenUse.AccessToken || AccessTokens.IsActive(refreshToken, out _))
                ? null
                : TokenRefusal.Grant("The refresh token is unknown, used up, revoked or expired.");
        }

        if (Find(shape, sent, "actor_token") is null != Find(shape, sent, "actor_token_type") is null)
        {
            return TokenRefusal.Request("An actor token and its type go together.");
        }

        return shape.Kind == TokenRequestKind.Authorization ? FindPushedFault(flow, shape, sent)
            : shape.Kind != TokenRequestKind.Initial ? null
            : Find(shape, sent, "code") is { } code ? FindCodeFault(flow, shape, sent, code)
            : Find(shape, sent, "device_code") is { } deviceCode ? FindDeviceFault(flow, deviceCode)
            : null;
    }

    /// <summary>Takes back what may be used once. False where another request was faster.</summary>
    public bool TrySpend(RequestShape shape, SentParameters sent, bool rotatesRefreshTokens) => shape.Kind switch
    {
        TokenRequestKind.Authorization when Find(shape, sent, "request_uri") is { } reference => _pushed.TryRemove(reference, out _),
        TokenRequestKind.Refresh => !rotatesRefreshTokens || RefreshTokens.TrySpend(Find(shape, sent, "refresh_token")!, out _),
        TokenRequestKind.Initial when Find(shape, sent, "code") is { } code => _codes.TryRemove(code, out _),
        TokenRequestKind.Initial when Find(shape, sent, "device_code") is { } deviceCode => _devices.TryRemove(deviceCode, out _),
        _ => true,
    };

    /// <summary>Ends a token and those that came with it (RFC 7009 section 2.1).</summary>
    public void Revoke(string? value)
    {
        foreach (var tokens in new[] { AccessTokens, RefreshTokens })
        {
            tokens.Find(value, out var token);
            tokens.Revoke(value);
            if (tokens == RefreshTokens)
            {
                AccessTokens.Revoke(token?.PairedWith);
            }
        }
    }

    public static string? Find(RequestShape shape, SentParameters sent, string standard) =>
        shape.Parameters.FirstOrDefault(parameter => parameter.Standard == standard) is { } parameter ? sent.Single(parameter) : null;

    private TokenRefusal? FindPushedFault(DeclaredFlow flow, RequestShape shape, SentParameters sent)
    {
        if (Find(shape, sent, "request_uri") is null)
        {
            return null;
        }

        return FindPushed(shape, sent) is not { } pushed || pushed.Flow != flow.Name ? Refuse("The request URI is unknown or used up.")
            : timeProvider.GetUtcNow() >= pushed.ExpiresAt ? Refuse("The request URI has expired.")
            : null;

        static TokenRefusal Refuse(string description) => new(RefusalStage.Grant, "invalid_request_uri", description);
    }

    private TokenRefusal? FindDeviceFault(DeclaredFlow flow, string deviceCode)
    {
        if (!_devices.TryGetValue(deviceCode, out var grant) || grant.Flow != flow.Name)
        {
            return TokenRefusal.Grant("The device code is unknown or used up.");
        }

        return grant.FindRefusal(timeProvider.GetUtcNow()) is { } error
            ? new TokenRefusal(RefusalStage.Grant, error, "The person has not agreed.")
            : null;
    }

    private TokenRefusal? FindCodeFault(DeclaredFlow flow, RequestShape shape, SentParameters sent, string code)
    {
        if (!_codes.TryGetValue(code, out var issued) || issued.Flow != flow.Name)
        {
            return TokenRefusal.Grant("The code is unknown or used up.");
        }

        if (Find(shape, sent, "redirect_uri") is { } redirectUri && redirectUri != issued.RedirectUri)
        {
            return TokenRefusal.Grant("The redirect URI is not that of the authorization request.");
        }

        var verifier = Find(shape, sent, "code_verifier") ?? "";
        return issued.CodeChallenge is null || issued.CodeChallenge == Challenge(verifier)
            ? null
            : TokenRefusal.Grant("The proof key does not belong to the challenge.");
    }

    /// <summary>RFC 7636 section 4.2.</summary>
    private static string Challenge(string verifier) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private sealed record AuthorizationCode(string Flow, string RedirectUri, string? CodeChallenge, IReadOnlyList<string> Scopes);
}
