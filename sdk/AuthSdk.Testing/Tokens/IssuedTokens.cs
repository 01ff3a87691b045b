using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace AuthSdk.Testing;

/// <summary>The tokens of one kind that a provider issued, good or not.</summary>
internal sealed class IssuedTokens(TimeProvider timeProvider)
{
    private readonly ConcurrentDictionary<string, IssuedToken> _tokens = new(StringComparer.Ordinal);

    public void Add(IssuedToken token) => _tokens[token.Value] = token;

    public TokenStatus Find(string? value, out IssuedToken? token)
    {
        token = null;

        if (value is null || !_tokens.TryGetValue(value, out token))
        {
            return TokenStatus.Unknown;
        }

        if (token.IsRevoked)
        {
            return TokenStatus.Revoked;
        }

        return timeProvider.GetUtcNow() >= token.ExpiresAt ? TokenStatus.Expired : TokenStatus.Active;
    }

    public bool IsActive(string? value, [NotNullWhen(true)] out IssuedToken? token) => Find(value, out token) == TokenStatus.Active;

    public void Revoke(string? value)
    {
        if (value is not null)
        {
            Update(value, static token => token with { IsRevoked = true });
        }
    }

    public void RevokeAll() => UpdateAll(static token => token with { IsRevoked = true });

    public void ExpireAll() => UpdateAll(static token => token with { ExpiresAt = DateTimeOffset.MinValue });

    /// <summary>
    /// Takes an active token out of use; true for exactly one caller, so a refresh token is spent once (RFC 6749 section 6).
    /// </summary>
    public bool TrySpend(string value, [NotNullWhen(true)] out IssuedToken? token) =>
        IsActive(value, out token) && _tokens.TryUpdate(value, token with { IsRevoked = true }, token);

    private void UpdateAll(Func<IssuedToken, IssuedToken> change)
    {
        foreach (var value in _tokens.Keys)
        {
            Update(value, change);
        }
    }

    private void Update(string value, Func<IssuedToken, IssuedToken> change)
    {
        while (_tokens.TryGetValue(value, out var token) && !_tokens.TryUpdate(value, change(token), token))
        {
        }
    }
}
