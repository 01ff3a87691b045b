using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

internal static partial class TokenLog
{
    [LoggerMessage(1, LogLevel.Information, "Flow {Flow}: token acquired ({Reason}), lifetime {Lifetime} ({Origin})")]
    public static partial void Acquired(ILogger logger, string flow, RenewalReason reason, TimeSpan lifetime, TokenLifetimeOrigin origin);

    [LoggerMessage(2, LogLevel.Warning, "Flow {Flow}: no token ({Reason}): {Kind} {Error}")]
    public static partial void Failed(ILogger logger, string flow, RenewalReason reason, string kind, string? error);

    [LoggerMessage(3, LogLevel.Warning, "Flow {Flow}: early renewal failed: {Kind} {Error}; the current token stays in use, next attempt in {Delay}")]
    public static partial void AheadFailed(ILogger logger, string flow, string kind, string? error, TimeSpan delay);

    [LoggerMessage(4, LogLevel.Information, "Flow {Flow}: the refresh grant failed ({Kind} {Error}); starting the flow anew")]
    public static partial void RefreshFailed(ILogger logger, string flow, OAuthErrorKind kind, string? error);

    [LoggerMessage(5, LogLevel.Warning, "Flow {Flow}: the API rejects the token again right after its renewal; not renewing it for now")]
    public static partial void RejectedAgain(ILogger logger, string flow);

    [LoggerMessage(6, LogLevel.Error, "Flow {Flow}: a handler of token events threw {Kind}")]
    public static partial void HandlerFailed(ILogger logger, string flow, string kind, Exception error);
}
