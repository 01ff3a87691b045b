using AuthSdk.Tokens;

namespace AuthSdk;

/// <summary>A token was obtained or renewed. The token itself is not told.</summary>
public sealed class TokenRenewedContext
{
    internal TokenRenewedContext(string? api, string flow, RenewalReason reason, TimeSpan lifetime, DateTimeOffset expiresAt)
    {
        Api = api;
        Flow = flow;
        Reason = reason;
        Lifetime = lifetime;
        ExpiresAt = expiresAt;
    }

    /// <summary>The name of the API; <see langword="null"/> for a token source that no registration made.</summary>
    public string? Api { get; }

    /// <summary>The name of the flow.</summary>
    public string Flow { get; }

    /// <summary>Why the token was requested.</summary>
    public RenewalReason Reason { get; }

    /// <summary>How long the new token lives from its receipt.</summary>
    public TimeSpan Lifetime { get; }

    /// <summary>When the new token expires, by the local clock.</summary>
    public DateTimeOffset ExpiresAt { get; }
}
