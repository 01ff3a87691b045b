using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <summary>How long an access token lives from its receipt, and what says so.</summary>
internal static class TokenLifetime
{
    /// <summary>What a token is taken to live when nothing tells: short enough to learn soon, long enough to be worth keeping.</summary>
    private static readonly TimeSpan Assumed = TimeSpan.FromMinutes(5);

    /// <summary>Longer than any token lives, and far from the end of the calendar.</summary>
    private const double MaxSeconds = int.MaxValue;

    /// <summary>Asks the declared sources in their order.</summary>
    public static (TimeSpan Lifetime, TokenLifetimeOrigin Origin) Of(TokenResponseFields fields, TokenResponseRules rules, DateTimeOffset now)
    {
        foreach (var source in rules.Lifetime)
        {
            switch (source)
            {
                case LifetimeSource.ExpiresIn when fields.ExpiresIn is { } stated:
                    return Stated(stated);
                case LifetimeSource.JwtExpiry when FromJwt(fields.AccessToken!, now) is { } fromJwt:
                    return (fromJwt, TokenLifetimeOrigin.JwtExpiry);
                case LifetimeSource.ExpiresAt when fields.ExpiresAt is { } expiry && Left((expiry - now).TotalSeconds) is { } left:
                    return (left, TokenLifetimeOrigin.ExpiresAt);
                case LifetimeSource.Declared or LifetimeSource.Unknown:
                    return Default(rules);
                case LifetimeSource.Never:
                    return (FromSeconds(MaxSeconds), TokenLifetimeOrigin.Never);
            }
        }

        // A server that states a lifetime knows better than the provider's declaration of a default.
        return fields.ExpiresIn is { } expiresIn ? Stated(expiresIn) : Default(rules);
    }

    public static TimeSpan FromSeconds(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, -MaxSeconds, MaxSeconds));

    private static (TimeSpan Lifetime, TokenLifetimeOrigin Origin) Stated(TimeSpan expiresIn) =>
        (expiresIn < TimeSpan.Zero ? TimeSpan.Zero : expiresIn, TokenLifetimeOrigin.ExpiresIn);

    private static (TimeSpan Lifetime, TokenLifetimeOrigin Origin) Default(TokenResponseRules rules) =>
        rules.DefaultLifetime is { } declared ? (declared, TokenLifetimeOrigin.Declared) : (Assumed, TokenLifetimeOrigin.Assumed);

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

        return Left(left);
    }

    /// <summary>A token fresh from the server is not over. A clock that is ahead must not cost a token request per call.</summary>
    private static TimeSpan? Left(double seconds) => seconds > 0 ? FromSeconds(seconds) : null;
}
