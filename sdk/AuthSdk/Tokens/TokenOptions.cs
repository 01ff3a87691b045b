namespace AuthSdk;

/// <summary>How access tokens are kept and renewed.</summary>
public sealed class TokenOptions
{
    /// <summary>How long one renewal may take, all its requests together. Default: 30 seconds.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long before its expiry a token is no longer used. At most a tenth of the token's lifetime is taken, so that short-lived tokens
    /// are reused as well. Default: 60 seconds.
    /// </summary>
    public TimeSpan ExpirySkew { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Whether a token is renewed in the background when 75 to 85 % of its usable life is over, while callers keep using it.
    /// Default: <see langword="true"/>.
    /// </summary>
    public bool RefreshAhead { get; set; } = true;

    /// <summary>Adds a sentence to <paramref name="failures"/> for every value that cannot work.</summary>
    /// <param name="failures">Where the sentences go.</param>
    /// <param name="prefix">The name of the property that holds these options, such as <c>Tokens</c>.</param>
    public void Validate(ICollection<string> failures, string prefix)
    {
        ArgumentNullException.ThrowIfNull(failures);

        if (RequestTimeout <= TimeSpan.Zero || RequestTimeout > TimeSpan.FromHours(1))
        {
            failures.Add($"{prefix}.{nameof(RequestTimeout)} must be more than zero and at most one hour.");
        }

        if (ExpirySkew < TimeSpan.Zero)
        {
            failures.Add($"{prefix}.{nameof(ExpirySkew)} must not be negative.");
        }
    }
}
