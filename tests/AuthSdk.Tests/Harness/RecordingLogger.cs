using System.Collections.Concurrent;
using AuthSdk.RunScan;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Tests.Harness;

/// <summary>Keeps everything that is logged, at every level.</summary>
public sealed class RecordingLogger : ILoggerFactory, ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Text)> _entries = new();

    public IReadOnlyList<(string Category, LogLevel Level, string Text)> Entries => [.. _entries];

    public string Everything => string.Join('\n', _entries);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public void Dispose()
    {
    }

    private sealed class Logger(RecordingLogger owner, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            RunListener.KeepLog(category, state.ToString() ?? string.Empty, state, error: null);
            owner._entries.Enqueue((category, LogLevel.None, state.ToString() ?? string.Empty));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            RunListener.KeepLog(category, formatter(state, exception), state, exception);
            var fields = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(", ", pairs) : string.Empty;
            owner._entries.Enqueue((category, logLevel, $"{formatter(state, exception)} {fields} {exception}"));
        }
    }
}
