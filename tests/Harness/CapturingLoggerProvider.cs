using System.Collections;
using System.Collections.Concurrent;
using AuthSdk.RunScan;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Harness;

/// <summary>Keeps everything that is logged: messages, their structured values, scopes and exceptions.</summary>
internal sealed class CapturingLoggerProvider : ILoggerProvider
{
    private readonly ConcurrentQueue<Entry> _entries = new();

    public IReadOnlyCollection<Entry> Entries => _entries;

    /// <summary>What a log of plain text holds.</summary>
    public string Messages => string.Join('\n', _entries.Select(entry => entry.Message));

    /// <summary>What a structured log holds.</summary>
    public string Everything => string.Join('\n', _entries.Select(entry => $"{entry.Message} {entry.Values}"));

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _entries);

    public void Dispose()
    {
        // The entries are read after the log is closed.
    }

    internal sealed record Entry(string Category, LogLevel Level, string Message, string Values);

    private sealed class Logger(string category, ConcurrentQueue<Entry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            RunListener.KeepLog(category, state.ToString() ?? "", state, error: null);
            entries.Enqueue(new Entry(category, LogLevel.Trace, state.ToString() ?? "", Values(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            RunListener.KeepLog(category, formatter(state, exception), state, exception);
            entries.Enqueue(new Entry(category, logLevel, $"{formatter(state, exception)} {exception}", Values(state)));
        }

        private static string Values(object? value) => value switch
        {
            null => "",
            string text => text,
            KeyValuePair<string, object?> pair => $"{pair.Key}={Values(pair.Value)}",
            IEnumerable values => $"{value} [{string.Join("; ", values.Cast<object?>().Select(Values))}]",
            _ => value.ToString() ?? "",
        };
    }
}
