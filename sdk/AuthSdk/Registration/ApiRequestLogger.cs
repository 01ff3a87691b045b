using System.Net;
using AuthSdk.Http;
using Microsoft.Extensions.Http.Logging;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Registration;

/// <summary>
/// Logs the requests to an API in place of the factory's own logger. That one masks header values in its text only: a structured log
/// gets them as they are, the access token among them.
/// </summary>
internal sealed partial class ApiRequestLogger(ILoggerFactory loggerFactory) : IHttpClientLogger
{
    private readonly ILogger _logger = loggerFactory.CreateLogger("AuthSdk.Http");

    public object? LogRequestStart(HttpRequestMessage request)
    {
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            Sending(_logger, request.Method, ApiFailure.WithoutQuery(request));
        }

        return null;
    }

    public void LogRequestStop(object? context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed)
    {
        if (_logger.IsEnabled(LogLevel.Information))
        {
            Answered(_logger, request.Method, ApiFailure.WithoutQuery(request), response.StatusCode, elapsed.TotalMilliseconds);
        }
    }

    public void LogRequestFailed(object? context, HttpRequestMessage request, HttpResponseMessage? response, Exception exception, TimeSpan elapsed)
    {
        if (_logger.IsEnabled(LogLevel.Information))
        {
            Failed(_logger, request.Method, ApiFailure.WithoutQuery(request), exception.GetType().Name, elapsed.TotalMilliseconds);
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "{Method} {Address}")]
    private static partial void Sending(ILogger logger, HttpMethod method, Uri address);

    [LoggerMessage(2, LogLevel.Information, "{Method} {Address} was answered with {Status} after {Milliseconds} ms")]
    private static partial void Answered(ILogger logger, HttpMethod method, Uri address, HttpStatusCode status, double milliseconds);

    [LoggerMessage(3, LogLevel.Information, "{Method} {Address} failed with {Error} after {Milliseconds} ms")]
    private static partial void Failed(ILogger logger, HttpMethod method, Uri address, string error, double milliseconds);
}
