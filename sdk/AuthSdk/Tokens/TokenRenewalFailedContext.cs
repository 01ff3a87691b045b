using AuthSdk.Tokens;

namespace AuthSdk;

/// <summary>A token could not be obtained or renewed.</summary>
public sealed class TokenRenewalFailedContext
{
    internal TokenRenewalFailedContext(string? api, string flow, RenewalReason reason, Exception error, bool hasUsableToken)
    {
        Api = api;
        Flow = flow;
        Reason = reason;
        Error = error;
        HasUsableToken = hasUsableToken;
    }

    /// <summary>The name of the API; <see langword="null"/> for a token source that no registration made.</summary>
    public string? Api { get; }

    /// <summary>The name of the flow.</summary>
    public string Flow { get; }

    /// <summary>Why the token was requested.</summary>
    public RenewalReason Reason { get; }

    /// <summary>What went wrong: an <see cref="OAuthException"/>, unless the flow itself threw something else.</summary>
    public Exception Error { get; }

    /// <summary>Whether callers go on with the token that there is.</summary>
    public bool HasUsableToken { get; }
}
