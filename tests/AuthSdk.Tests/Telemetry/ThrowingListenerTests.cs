using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Telemetry;

/// <summary>Listeners are the program's, and may be faulty.</summary>
[Collection(nameof(ProcessWide))]
public sealed class ThrowingListenerTests
{
    [Theory]
    [InlineData("Sample")]
    [InlineData("Started")]
    [InlineData("Stopped")]
    public async Task A_listener_to_spans_that_throws_costs_nobody_a_token(string when)
    {
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AuthSdkTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => when == "Sample" ? throw Fault() : ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = _ => ThrowIf(when == "Started"),
            ActivityStopped = _ => ThrowIf(when == "Stopped"),
        };
        ActivitySource.AddActivityListener(listener);

        await ObtainRejectAndFailAsync();
    }

    [Fact]
    public async Task A_listener_to_metrics_that_throws_costs_nobody_a_token()
    {
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == AuthSdkTelemetry.Name)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => throw Fault());
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => throw Fault());
        listener.Start();

        await ObtainRejectAndFailAsync();
    }

    /// <summary>All that is reported: a first token, one from the cache, a renewal, and a failure that is the server's and no listener's.</summary>
    private static async Task ObtainRejectAndFailAsync()
    {
        var stub = new TokenEndpointStub(exchange => exchange.Number < 3
            ? TokenEndpointStub.Token(exchange, expiresIn: 100)
            : StubHandler.Json("""{"error":"server_error"}""", HttpStatusCode.InternalServerError));
        var source = stub.Source();

        var first = await source.GetTokenAsync();
        Assert.Same(first, await source.GetTokenAsync());
        Assert.Equal("token-2", (await source.RenewAsync(first)).Value.Reveal());
        stub.Clock.Advance(TimeSpan.FromSeconds(200));

        Assert.Equal("server_error", (await Assert.ThrowsAsync<OAuthException>(() => source.GetTokenAsync().AsTask())).Error);
    }

    private static void ThrowIf(bool condition)
    {
        if (condition)
        {
            throw Fault();
        }
    }

    private static InvalidOperationException Fault() => new("The listener is broken.");
}
