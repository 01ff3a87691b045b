using System.Collections;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text;

namespace AuthSdk.RunScan;

/// <summary>Listens to the whole process, from before its first test to its end. Logs come through the tests' loggers.</summary>
internal static class RunListener
{
    private static readonly MeterListener Meters = new();

    [ThreadStatic]
    private static bool _isInside;

    [ModuleInitializer]
    internal static void Start()
    {
        // Listening must not change what goes over the wire: no traceparent.
        DistributedContextPropagator.Current = DistributedContextPropagator.CreateNoOutputPropagator();
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = static source => IsOfClient(source.Name),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Keep,
        });

        Meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (IsOfClient(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        Meters.SetMeasurementEventCallback<long>(static (_, _, tags, _) => Keep(tags));
        Meters.SetMeasurementEventCallback<double>(static (_, _, tags, _) => Keep(tags));
        Meters.Start();

        _ = new HttpEvents(); // The runtime holds it.
        DiagnosticListener.AllListeners.Subscribe(new Observer<DiagnosticListener>(static listener =>
        {
            if (listener.Name == "HttpHandlerDiagnosticListener")
            {
                listener.Subscribe(new Observer<KeyValuePair<string, object?>>(static happening => LearnRequest(happening.Value)));
            }
        }));

        AppDomain.CurrentDomain.FirstChanceException += Keep;
        Console.SetOut(new Tee(Console.Out));
        Console.SetError(new Tee(Console.Error));
        Trace.Listeners.Add(new TextWriterTraceListener(new Tee(TextWriter.Null)));
    }

    /// <summary>What a log entry shows: its message, its structured values and its exception.</summary>
    public static void KeepLog(string category, string message, object? values, Exception? error)
    {
        RunTexts.Add(category, message);

        // The HTTP factory's own loggers, which a test turns on: they put headers there, which is why we turn them off.
        if (!category.StartsWith("System.Net.Http.HttpClient", StringComparison.Ordinal))
        {
            RunTexts.Add(category, TextOf(values));
        }

        if (error is not null)
        {
            KeepError(error);
        }
    }

    /// <summary>The servers in this process are not ours to judge.</summary>
    private static bool IsOfClient(string name) => !name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);

    /// <summary>
    /// What HttpClient itself tells of an answer that is no HTTP quotes what was sent, and some tests' servers send secrets: neither its
    /// doing nor ours.
    /// </summary>
    private static bool QuotesAnswer(string source, string name) =>
        source.StartsWith("System.Net.", StringComparison.Ordinal) && name is "exception.message" or "exception.stacktrace" or "RequestFailed" or "RequestFailedDetailed";

    private static void Keep(Activity activity)
    {
        RunTexts.Add(activity.Source.Name, $"{activity.DisplayName} {activity.OperationName} {activity.StatusDescription} {activity.TraceStateString}");
        foreach (var tag in activity.TagObjects.Concat(activity.Events.SelectMany(happening => happening.Tags)).Concat(activity.Links.SelectMany(link => link.Tags ?? [])))
        {
            if (!QuotesAnswer(activity.Source.Name, tag.Key))
            {
                RunTexts.Add(activity.Source.Name, TextOf(tag.Value));
            }
        }

        foreach (var text in activity.Events.Select(happening => happening.Name).Concat(activity.Baggage.Select(item => item.Value)))
        {
            RunTexts.Add(activity.Source.Name, text);
        }
    }

    private static void Keep(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            RunTexts.Add("metric", tag.Value as string ?? tag.Value?.ToString());
        }
    }

    /// <summary>What our own code throws, and what is thrown in it; what the tests throw at it is theirs until we pass it on.</summary>
    private static void Keep(object? sender, FirstChanceExceptionEventArgs happening)
    {
        if (_isInside)
        {
            return;
        }

        _isInside = true;
        try
        {
            var error = happening.Exception;
            if (IsOurs(error.GetType()) || (new StackTrace(error, fNeedFileInfo: false).GetFrame(0)?.GetMethod()?.DeclaringType is { } thrower && IsOurs(thrower)))
            {
                KeepError(error);
            }
        }
        finally
        {
            _isInside = false;
        }
    }

    /// <summary>What an exception says, and those in it. Stack traces hold names of methods only.</summary>
    private static void KeepError(Exception error)
    {
        RunTexts.Add("exception", string.Join('\n', error.ToString().Split('\n').Where(line => !line.TrimStart().StartsWith("at ", StringComparison.Ordinal))));
        foreach (var property in error.GetType().GetProperties().Where(property => property.PropertyType == typeof(string) && property.Name != nameof(Exception.StackTrace)))
        {
            RunTexts.Add($"exception, {property.Name}", property.GetValue(error) as string);
        }
    }

    private static bool IsOurs(Type type) =>
        type.Assembly.GetName().Name is { } name && name.StartsWith("AuthSdk", StringComparison.Ordinal)
        && !name.Contains(".Tests", StringComparison.Ordinal) && name != "AuthSdk.Testing";

    /// <summary>What goes over sockets passes no handler of the tests, but this.</summary>
    private static void LearnRequest(object? happening)
    {
        if (happening?.GetType().GetProperty("Request")?.GetValue(happening) is HttpRequestMessage request)
        {
            RunSecrets.Learn(request, request.Content is ByteArrayContent body ? Encoding.UTF8.GetString(body.ReadAsByteArrayAsync().GetAwaiter().GetResult()) : null);
        }
    }

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        KeyValuePair<string, object?> pair => $"{pair.Key}={TextOf(pair.Value)}",
        IEnumerable values => string.Join("; ", values.Cast<object?>().Select(TextOf)),
        _ => value.ToString(),
    };

    private sealed class HttpEvents : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (!QuotesAnswer(eventData.EventSource.Name, eventData.EventName ?? ""))
            {
                foreach (var value in eventData.Payload ?? (IEnumerable<object?>)[])
                {
                    RunTexts.Add($"event of {eventData.EventSource.Name}", value as string);
                }
            }
        }
    }

    private sealed class Observer<T>(Action<T> next) : IObserver<T>
    {
        public void OnNext(T value) => next(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    /// <summary>Keeps what is written, and writes it.</summary>
    private sealed class Tee(TextWriter inner) : TextWriter
    {
        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value)
        {
            RunTexts.Add("output", value.ToString());
            inner.Write(value);
        }

        public override void Write(string? value)
        {
            RunTexts.Add("output", value);
            inner.Write(value);
        }

        public override void WriteLine(string? value)
        {
            RunTexts.Add("output", value);
            inner.WriteLine(value);
        }
    }
}
