using Microsoft.Extensions.Logging;

namespace AuthSdk.Registration;

/// <summary>What the token sources of an API need from the program.</summary>
/// <param name="timeProvider">The clock.</param>
/// <param name="loggerFactory">Where loggers come from.</param>
public sealed class ApiRuntime(TimeProvider timeProvider, ILoggerFactory loggerFactory)
{
    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; } = timeProvider;

    /// <summary>Where loggers come from.</summary>
    public ILoggerFactory LoggerFactory { get; } = loggerFactory;

    /// <summary>The API whose tokens they are, as telemetry names it.</summary>
    internal string? Api { get; private init; }

    /// <summary>The same for one API.</summary>
    internal ApiRuntime For(string api) => new(TimeProvider, LoggerFactory) { Api = api };
}
