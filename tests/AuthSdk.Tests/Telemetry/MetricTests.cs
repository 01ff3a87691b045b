using System.Diagnostics.Metrics;
using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Telemetry;

[Collection(nameof(ProcessWide))]
public sealed class MetricTests
{
    [Fact]
    public async Task Requests_are_counted_by_outcome_and_calls_that_need_none_as_cache_hits()
    {
        using var api = new ObservedApi(exchange => TokenEndpointStub.Token(exchange));

        await api.Source.GetTokenAsync();
        await api.Source.GetTokenAsync();
        await api.Client.GetPetAsync("1");

        Assert.Equal(["1 authsdk.flow=Default authsdk.outcome=success"], api.Measured("authsdk.token.requests"));
        Assert.Equal(["1 authsdk.flow=Default", "1 authsdk.flow=Default"], api.Measured("authsdk.token.cache_hits"));
        Assert.Equal(["3600 authsdk.flow=Default"], api.Measured("authsdk.token.lifetime"));
    }

    [Fact]
    public async Task Renewals_are_counted_by_reason_with_the_age_of_the_token_they_replace()
    {
        using var api = new ObservedApi(exchange => TokenEndpointStub.Token(exchange, 1000));

        var first = await api.Source.GetTokenAsync();
        api.Clock.Advance(TimeSpan.FromSeconds(100));
        await api.Source.RenewAsync(first);
        api.Clock.Advance(TimeSpan.FromSeconds(820));
        await api.Source.GetTokenAsync();
        await Until.True(() => api.Measured("authsdk.token.renewals").Count == 3);
        api.Clock.Advance(TimeSpan.FromSeconds(2000));
        await api.Source.GetTokenAsync();

        Assert.Equal(
            ["first", "rejected", "ahead", "expired"],
            api.Measured("authsdk.token.renewals").Select(text => text.Split("authsdk.reason=")[1].Split(' ')[0]));
        Assert.All(api.Measured("authsdk.token.renewals"), text => Assert.EndsWith("authsdk.outcome=success", text, StringComparison.Ordinal));
        Assert.Equal(
            [
                "100 authsdk.flow=Default authsdk.reason=rejected",
                "820 authsdk.flow=Default authsdk.reason=ahead",
                "2000 authsdk.flow=Default authsdk.reason=expired",
            ],
            api.Measured("authsdk.token.age_at_renewal"));
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client"}""", "invalid_client")]
    [InlineData(400, """{"error":"a-code-of-the-server-alone-4711"}""", "other")]
    [InlineData(502, "<html>", "http_error")]
    [InlineData(200, "<html>", "unusable_response")]
    public async Task Failures_are_counted_by_a_code_of_a_closed_list(int status, string body, string code)
    {
        using var api = new ObservedApi(_ => StubHandler.Json(body, (HttpStatusCode)status));

        await Assert.ThrowsAsync<OAuthException>(() => api.Source.GetTokenAsync().AsTask());

        Assert.Equal([$"1 authsdk.flow=Default error.type={code}"], api.Measured("authsdk.token.failures"));
        Assert.Equal([$"1 authsdk.flow=Default authsdk.outcome={code}"], api.Measured("authsdk.token.requests"));
        Assert.Equal([$"1 authsdk.flow=Default authsdk.reason=first authsdk.outcome={code}"], api.Measured("authsdk.token.renewals"));
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_no_answer()
    {
        using var api = new ObservedApi((Func<Exchange, HttpResponseMessage>)(_ => throw new HttpRequestException("refused")));

        await Assert.ThrowsAsync<OAuthException>(() => api.Source.GetTokenAsync().AsTask());

        Assert.Equal(["1 authsdk.flow=Default error.type=no_answer"], api.Measured("authsdk.token.failures"));
    }

    [Fact]
    public async Task The_wait_of_every_caller_is_measured()
    {
        var gate = new Gate();
        using var api = new ObservedApi(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        });

        var callers = new[] { api.Source.GetTokenAsync().AsTask(), api.Source.GetTokenAsync().AsTask() };
        await gate.Reached;
        api.Clock.Advance(TimeSpan.FromSeconds(2));
        gate.Open();
        await Task.WhenAll(callers);

        Assert.Equal(["2 authsdk.flow=Default", "2 authsdk.flow=Default"], api.Measured("authsdk.token.wait_time"));
    }

    [Fact]
    public async Task Every_instrument_is_documented_with_its_unit()
    {
        using var api = new ObservedApi(exchange => TokenEndpointStub.Token(exchange));
        await api.Source.GetTokenAsync();
        var instruments = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == AuthSdkTelemetry.Name)
                {
                    instruments.Add(instrument);
                }
            },
        };
        listener.Start();
        var page = await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "observability.md"));

        Assert.Equal(7, instruments.Count);
        Assert.All(instruments, instrument => Assert.Contains($"| `{instrument.Name}` | `{instrument.Unit}` |", page, StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "AuthSdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
