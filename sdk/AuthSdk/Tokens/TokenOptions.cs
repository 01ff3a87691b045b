using AuthSdk.Tokens;

namespace AuthSdk;

/// <summary>How access tokens are kept and renewed.</summary>
public sealed class TokenOptions
{
    /// <summary>How long one renewal may take, all its requests together. Default: 30 seconds.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long before its expiry a token is no longer used, unless its renewal fails. At most a tenth of the token's lifetime is taken, so
    /// that short-lived tokens are reused as well. Default: 60 seconds.
    /// </summary>
    public TimeSpan ExpirySkew { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Whether a token is renewed in the background when 75 to 85 % of its usable life is over, while callers keep using it.
    /// Default: <see langword="true"/>.
    /// </summary>
    public bool RefreshAhead { get; set; } = true;

    /// <summary>
    /// How many identities a flow keeps tokens for whose credentials differ from call to call. Beyond that, who has no token goes first, then who has
    /// not called for longest; who comes back asks for a token again. Default: 10,000.
    /// </summary>
    public int MaxIdentities { get; set; } = 10_000;

    /// <summary>
    /// Where several processes share their tokens. Default: none; tokens stay in the memory of this process. Needs
    /// <see cref="ProtectionKeys"/>, unless <see cref="AllowUnprotectedStore"/> says otherwise.
    /// </summary>
    public ITokenStore? Store { get; set; }

    /// <summary>How long one use of the store may take, at most a fifth of <see cref="RequestTimeout"/>; a renewal then goes on without it.
    /// Default: 2 seconds.</summary>
    public TimeSpan StoreTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// The keys that entries of the store are encrypted with. The first one encrypts, all of them decrypt: to change keys, put the new one in
    /// front in all processes, and take the old one away when its entries are no longer needed.
    /// </summary>
    public IReadOnlyList<TokenProtectionKey> ProtectionKeys { get; set; } = [];

    /// <summary>Whether the store may hold tokens in clear. Default: <see langword="false"/>.</summary>
    public bool AllowUnprotectedStore { get; set; }

    /// <summary>
    /// Called after a token was obtained or renewed, on a thread of the pool: callers do not wait for it, and what it throws is logged.
    /// Default: nothing.
    /// </summary>
    public Action<TokenRenewedContext>? OnRenewed { get; set; }

    /// <summary>Called after a token could not be obtained or renewed, in the same way. Default: nothing.</summary>
    public Action<TokenRenewalFailedContext>? OnRenewalFailed { get; set; }

    /// <summary>Whether other options say the same.</summary>
    internal bool IsLike(TokenOptions other) =>
        RequestTimeout == other.RequestTimeout
        && ExpirySkew == other.ExpirySkew
        && RefreshAhead == other.RefreshAhead
        && MaxIdentities == other.MaxIdentities
        && ReferenceEquals(Store, other.Store)
        && StoreTimeout == other.StoreTimeout
        && ProtectionKeys.SequenceEqual(other.ProtectionKeys)
        && AllowUnprotectedStore == other.AllowUnprotectedStore
        && OnRenewed == other.OnRenewed
        && OnRenewalFailed == other.OnRenewalFailed;

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

        if (StoreTimeout <= TimeSpan.Zero || StoreTimeout > TimeSpan.FromMinutes(1))
        {
            failures.Add($"{prefix}.{nameof(StoreTimeout)} must be more than zero and at most one minute.");
        }

        if (Store is not null && ProtectionKeys.Count == 0 && !AllowUnprotectedStore)
        {
            failures.Add(
                $"{prefix}.{nameof(ProtectionKeys)} is required with a store, which others can read; "
                + $"set {prefix}.{nameof(AllowUnprotectedStore)} to keep tokens there in clear.");
        }

        if (ProtectionKeys.Select(key => key.Id).Distinct(StringComparer.Ordinal).Count() < ProtectionKeys.Count)
        {
            failures.Add($"{prefix}.{nameof(ProtectionKeys)} must have different ids.");
        }

        if (MaxIdentities < 1)
        {
            failures.Add($"{prefix}.{nameof(MaxIdentities)} must be at least 1.");
        }

        if (ExpirySkew < TimeSpan.Zero)
        {
            failures.Add($"{prefix}.{nameof(ExpirySkew)} must not be negative.");
        }
    }
}
