using Microsoft.Extensions.Logging;

namespace AuthSdk.Tokens;

internal static partial class TokenStoreLog
{
    [LoggerMessage(20, LogLevel.Warning, "Flow {Flow}: the token store could not {Action} ({Reason}); going on without it for {Pause}")]
    public static partial void Failed(ILogger logger, string flow, string action, string reason, TimeSpan pause);

    [LoggerMessage(21, LogLevel.Warning, "Flow {Flow}: an entry of the token store could not be opened; it is treated as missing")]
    public static partial void Unreadable(ILogger logger, string flow);

    [LoggerMessage(22, LogLevel.Debug, "Flow {Flow}: a token that another process obtained is used")]
    public static partial void Adopted(ILogger logger, string flow);
}
