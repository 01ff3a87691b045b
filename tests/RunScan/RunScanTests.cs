using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AuthSdk.RunScan;

/// <summary>Runs after every other test of its project, and shows that it would find something.</summary>
[Collection(nameof(EndOfRun))]
public sealed class RunScanTests
{
    private static readonly string Word = $"word-{Guid.NewGuid():N}";

    [Fact, Trait("Acceptance", "S-SEC-02")]
    public void No_log_span_measurement_event_exception_or_output_of_the_whole_run_holds_a_secret_of_any_test()
    {
        var leaks = RunTexts.FindLeaks(RunSecrets.All, RunTexts.All);

        Assert.True(leaks.Count == 0, $"{leaks.Count} texts hold a secret:\n{string.Join('\n', leaks)}");
    }

    [Theory]
    [InlineData("it was {0}")]
    [InlineData("it was Basic {0}")]
    [InlineData("client_secret={0}&x=y")]
    public void A_secret_is_found_in_every_spelling_and_not_shown(string text)
    {
        const string secret = "p$a&b+c%d é";

        foreach (var spelling in RunSecrets.SpellingsOf(secret))
        {
            var leak = Assert.Single(RunTexts.FindLeaks([secret], [new(string.Format(null, text, spelling), "log")]));
            Assert.DoesNotContain(spelling, leak, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Empty(RunTexts.FindLeaks([secret], [new(text, "log")]));
    }

    [Fact]
    public void A_long_secret_is_found_where_the_text_is_cut()
    {
        var secret = string.Concat(Enumerable.Range(0, 100));

        Assert.Single(RunTexts.FindLeaks([secret], [new($"it was {secret[..50]}...", "log")]));
        Assert.Single(RunTexts.FindLeaks([secret], [new($"...{secret[^50..]}", "log")]));
    }

    [Fact]
    public void Secrets_are_learned_from_headers_queries_forms_and_json()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://h/token?client_secret={Word}-1&grant_type={Word}-no");
        request.Headers.TryAddWithoutValidation("Authorization", $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"id:{Word}-2%26"))}");
        request.Headers.TryAddWithoutValidation("X-Api-Key", $"{Word}-3");
        RunSecrets.Learn(request, $"grant_type={Word}-no&password={Word}-4%26&refresh_token={Word}-5");
        RunSecrets.Learn($$"""{"token_type":"{{Word}}-no","data":{"access_token" : "{{Word}}-6\u0026"} }""");

        Assert.Superset(
            new HashSet<string> { $"{Word}-1", $"{Word}-2&", $"{Word}-3", $"{Word}-4&", $"{Word}-5", $"{Word}-6&" },
            RunSecrets.All.ToHashSet());
        Assert.DoesNotContain($"{Word}-no", RunSecrets.All);
    }

    [Fact]
    public async Task Every_way_of_telling_something_is_listened_to()
    {
        using var spans = new ActivitySource("AuthSdk");
        using (var span = spans.StartActivity("span"))
        {
            span?.SetTag("tag", $"{Word}-span");
        }

        using var meter = new Meter("AuthSdk");
        meter.CreateCounter<long>("counter").Add(1, new KeyValuePair<string, object?>("tag", $"{Word}-metric"));
        Assert.Throws<OAuthException>((Action)(() => throw new OAuthException(OAuthErrorKind.Server, $"{Word}-exception")));
        Console.Out.WriteLine($"{Word}-output");
        Trace.WriteLine($"{Word}-trace");
        using var http = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri($"http://127.0.0.1:1/{Word}-event")));
        RunListener.KeepLog("log", $"{Word}-log", values: null, error: null);

        Assert.All(
            ["span", "metric", "exception", "output", "trace", "event", "log"],
            way => Assert.Contains(RunTexts.All, text => text.Key.Contains($"{Word}-{way}", StringComparison.Ordinal)));
    }
}
