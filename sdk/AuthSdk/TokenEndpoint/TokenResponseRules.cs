namespace AuthSdk.TokenEndpoint;

/// <summary>How a provider's token response deviates from RFC 6749 section 5.1.</summary>
public sealed class TokenResponseRules
{
    /// <summary>Whether <c>token_type</c> may be missing; the token is then a bearer token.</summary>
    public bool TokenTypeOptional { get; init; }

    /// <summary>What becomes of a refresh token.</summary>
    public RefreshTokenUse RefreshToken { get; init; }

    /// <summary>What tells the lifetime of the access token.</summary>
    public LifetimeSource Lifetime { get; init; }

    /// <summary>The lifetime where <see cref="Lifetime"/> yields none, and always for <see cref="LifetimeSource.Declared"/>.</summary>
    public TimeSpan? DefaultLifetime { get; init; }
}
