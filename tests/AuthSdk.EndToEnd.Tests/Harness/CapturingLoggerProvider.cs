using System.Collections;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AuthSdk.EndToEnd.Tests.Harness;

/// <summary>Keeps everything that is logged: messages, their structured values, scopes and exceptions.</summary>
internal sealed class CapturingLoggerProvider : ILoggerProvider
{
    private readonly ConcurrentQueue<Entry> _entries = new();

    public IReadOnlyCollection<Entry> Entries => _entries;

    /// <summary>All of it, as one text.</summary>
    public string Text => string.Join('\n', _entries.Select(entry => entry.Text));

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _entries);

    public void Dispose()
    {
        // The entries are read after the log is closed.
    }

    internal sealed record Entry(string Category, LogLevel Level, string Text);

    private sealed class Logger(string category, ConcurrentQueue<Entry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            entries.Enqueue(new Entry(category, LogLevel.Trace, Values(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue(new Entry(category, logLevel, $"{formatter(state, exception)} {Values(state)} {exception}"));

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
