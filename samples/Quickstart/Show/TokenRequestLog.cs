using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Samples.Quickstart.Show;

/// <summary>Keeps what the library logs of its token requests. The library masks all secrets before it logs.</summary>
internal sealed class TokenRequestLog : ILoggerFactory
{
    private const string Category = "AuthSdk.TokenEndpoint";

    private readonly ConcurrentQueue<string> _requests = new();

    public IReadOnlyCollection<string> Requests => _requests;

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName == Category ? _requests : null);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("This log has one destination.");

    public void Dispose()
    {
        // Nothing to close.
    }

    private sealed class Logger(ConcurrentQueue<string>? requests) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => requests is not null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (state is IReadOnlyList<KeyValuePair<string, object?>> values && values.FirstOrDefault(value => value.Key == "Request").Value is { } request)
            {
                requests?.Enqueue(request.ToString()!);
            }
        }
    }
}
