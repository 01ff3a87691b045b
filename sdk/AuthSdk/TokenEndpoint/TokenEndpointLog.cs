using Microsoft.Extensions.Logging;

namespace AuthSdk.TokenEndpoint;

internal static partial class TokenEndpointLog
{
    [LoggerMessage(1, LogLevel.Debug, "Token request: {Request}")]
    public static partial void Sending(ILogger logger, TokenEndpointRequest request);
}
