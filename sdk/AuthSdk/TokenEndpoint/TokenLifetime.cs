using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <summary>How long an access token lives from its receipt, and what says so.</summary>
internal static class TokenLifetime
{
    /// <summary>What a token is taken to live when nothing tells: short enough to learn soon, long enough to be worth keeping.</summary>
    private static readonly TimeSpan Assumed = TimeSpan.FromMinutes(5);

    /// <summary>Longer than any token lives, and far from the end of the calendar.</summary>
    private const double MaxSeconds = int.MaxValue;

    public static (TimeSpan Lifetime, TokenLifetimeOrigin Origin) Of(string accessToken, TimeSpan? expiresIn, TokenResponseRules rules, DateTimeOffset now)
    {
        if (rules.Lifetime == LifetimeSource.JwtExpiry && FromJwt(accessToken, now) is { } fromJwt)
        {
            return (fromJwt, TokenLifetimeOrigin.JwtExpiry);
        }

        // A server that states a lifetime knows better than the provider's declaration of a default.
        if (rules.Lifetime != LifetimeSource.Declared && expiresIn is { } stated)
        {
            return (stated < TimeSpan.Zero ? TimeSpan.Zero : stated, TokenLifetimeOrigin.ExpiresIn);
        }

        return rules.DefaultLifetime is { } declared ? (declared, TokenLifetimeOrigin.Declared) : (Assumed, TokenLifetimeOrigin.Assumed);
    }

    public static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, -MaxSeconds, MaxSeconds));

    private static TimeSpan? FromJwt(string accessToken, DateTimeOffset now)
    {
        var (issuedAt, expiresAt) = JwtPayload.ReadTimes(accessToken);
        if (expiresAt is not { } expiry)
        {
            return null;
        }

        var left = expiry - (now.ToUnixTimeMilliseconds() / 1000d);
        if (issuedAt is { } issue && expiry > issue)
        {
            // A token fresh from the server cannot be expired, nor live longer than the server meant: then it is the local clock
            // that is wrong, and the server's own span counts.
            var span = expiry - issue;
            left = left > 0 && left <= span ? left : span;
        }

        // Without iat there is no span, but the same holds: a clock that is ahead must not cost a token request per call.
        return left > 0 ? FromSeconds(left) : null;
    }
}
