using Microsoft.Extensions.Logging;

namespace AuthSdk.Registration;

internal static partial class RegistrationLog
{
    [LoggerMessage(30, LogLevel.Error, "{Api}: the changed options cannot be used, the old ones stay in force. {Faults}")]
    public static partial void ReloadRefused(ILogger logger, string api, string faults);
}
