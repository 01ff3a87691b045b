using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using AuthSdk.Registration;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Harness;

/// <summary>An API under a name of its own, with everything that its telemetry tells.</summary>
public sealed class ObservedApi : IDisposable
{
    private readonly ConcurrentQueue<Measurement> _measurements = new();
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _spans;
    private PetApiTokens? _tokens;

    /// <param name="answer">The token endpoint.</param>
    /// <param name="configure">Changes the options.</param>
    /// <param name="api">The API; without one, it always says yes.</param>
    public ObservedApi(
        Func<Exchange, Task<HttpResponseMessage>> answer, Action<PetApiOptions>? configure = null, Func<Exchange, HttpResponseMessage>? api = null)
    {
        Name = $"PetApi-{Guid.NewGuid():N}";
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == AuthSdkTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AuthSdkTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (Equals(activity.GetTagItem("authsdk.api"), Name))
                {
                    _activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_spans);

        var tokenRequests = 0;
        Handler = new StubHandler(exchange => exchange.Uri.Host.StartsWith("auth.", StringComparison.Ordinal)
            ? answer(exchange with { Number = Interlocked.Increment(ref tokenRequests) })
            : Task.FromResult((api ?? PetApi.Answer)(exchange)));
        var options = new PetApiOptions { ClientId = "client", ClientSecret = Secret, Domain = "example.org" };
        configure?.Invoke(options);
        Client = ApiClientRegistration.Create(
            new ApiClientDefinition<IPetApi, PetApiClient, PetApiOptions, PetApiTokens>
            {
                Name = Name,
                Validate = PetApi.Definition.Validate,
                AllowInsecureHttp = PetApi.Definition.AllowInsecureHttp,
                CreateTokens = (given, endpoint, runtime) => _tokens = PetApi.Definition.CreateTokens(given, endpoint, runtime),
                CreateClient = PetApi.Definition.CreateClient,
                TokenOptions = PetApi.Definition.TokenOptions,
            },
            options,
            Handler,
            Clock,
            Logs);
    }

    public ObservedApi(
        Func<Exchange, HttpResponseMessage> answer, Action<PetApiOptions>? configure = null, Func<Exchange, HttpResponseMessage>? api = null)
        : this(exchange => Task.FromResult(answer(exchange)), configure, api)
    {
    }

    public const string Secret = "secret-of-the-observed-api";

    public string Name { get; }

    public ManualTimeProvider Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));

    public RecordingLogger Logs { get; } = new();

    public StubHandler Handler { get; }

    public PetApiClient Client { get; }

    public TokenSource Source => _tokens!.Default;

    /// <summary>The spans that have ended, in that order.</summary>
    public IReadOnlyList<Activity> Activities => [.. _activities];

    /// <summary>What an instrument measured, each as its value and its tags but the API's.</summary>
    public IReadOnlyList<string> Measured(string instrument) =>
        [.. _measurements.Where(measurement => measurement.Instrument == instrument).Select(measurement => measurement.Text)];

    public void Dispose()
    {
        _meters.Dispose();
        _spans.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = tags.ToArray();
        if (all.Contains(new("authsdk.api", Name)))
        {
            var others = all.Where(tag => tag.Key != "authsdk.api").Select(tag => $"{tag.Key}={tag.Value}");
            _measurements.Enqueue(new Measurement(instrument.Name, FormattableString.Invariant($"{value} {string.Join(' ', others)}")));
        }
    }

    private sealed record Measurement(string Instrument, string Text);
}
