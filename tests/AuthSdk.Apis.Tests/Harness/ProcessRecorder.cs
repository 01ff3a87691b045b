using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>
/// Keeps every span, every tag of a measurement and every event of HTTP's event sources, of the whole process but for the server's side, which
/// is none of a client's business.
/// </summary>
internal sealed class ProcessRecorder : IDisposable
{
    private readonly ConcurrentQueue<string> _spans = new();
    private readonly ConcurrentQueue<string> _measurements = new();
    private readonly ConcurrentQueue<string> _events = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly HttpEvents _httpEvents;
    private readonly IDisposable _subscription;

    public ProcessRecorder()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => !IsOfServer(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _spans.Enqueue(Text(activity)),
        };
        ActivitySource.AddActivityListener(_activities);

        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (!IsOfServer(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.Start();
        _httpEvents = new HttpEvents(_events);

        // Subscribing makes HttpClient write there; what it writes is the request itself.
        _subscription = DiagnosticListener.AllListeners.Subscribe(new EveryListener(_events));
    }

    public IReadOnlyCollection<string> Spans => _spans;

    public IReadOnlyCollection<string> Measurements => _measurements;

    public IReadOnlyCollection<string> Events => _events;

    public string Everything => string.Join('\n', _spans.Concat(_measurements).Concat(_events));

    public void Dispose()
    {
        _subscription.Dispose();
        _httpEvents.Dispose();
        _meters.Dispose();
        _activities.Dispose();
    }

    private static bool IsOfServer(string name) => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal);

    private static string Text(Activity activity) => string.Join(
        '\n',
        activity.TagObjects
            .Concat(activity.Events.SelectMany(happening => happening.Tags))
            .Concat(activity.Links.SelectMany(link => link.Tags ?? []))
            .Select(tag => $"{tag.Key}={tag.Value}")
            .Concat(activity.Events.Select(happening => happening.Name))
            .Concat(activity.Baggage.Select(item => $"{item.Key}={item.Value}"))
            .Concat(activity.Links.Select(link => $"{link.Context.TraceState}"))
            .Prepend($"{activity.Source.Name}: {activity.DisplayName} {activity.OperationName} {activity.StatusDescription} {activity.TraceStateString}"));

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var texts = new List<string>();
        foreach (var tag in tags)
        {
            texts.Add($"{tag.Key}={tag.Value}");
        }

        _measurements.Enqueue($"{instrument.Meter.Name}: {instrument.Name} {string.Join(' ', texts)}");
    }

    private sealed class HttpEvents(ConcurrentQueue<string> events) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name.StartsWith("System.Net.", StringComparison.Ordinal))
            {
                EnableEvents(eventSource, EventLevel.LogAlways, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            events.Enqueue($"{eventData.EventSource.Name}: {eventData.EventName} {string.Join(' ', eventData.Payload ?? (IEnumerable<object?>)[])}");
    }

    private sealed class EveryListener(ConcurrentQueue<string> events) : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "HttpHandlerDiagnosticListener")
            {
                value.Subscribe(new Names(events));
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Names(ConcurrentQueue<string> events) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value) =>
            events.Enqueue($"{value.Key} {(Activity.Current is { } activity ? Text(activity) : "")}");

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
