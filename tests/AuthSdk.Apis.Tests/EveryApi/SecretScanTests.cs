using AuthSdk.Testing;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.EveryApi;

/// <summary>Everything that a program can see of a run, searched for every secret of the run.</summary>
[Collection(nameof(ProcessWide))]
public sealed class SecretScanTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-SEC-02")]
    public async Task No_log_trace_metric_event_error_or_object_shows_a_secret_or_a_token(string name)
    {
        var api = ApiCases.Named(name);
        var clock = new ManualTimeProvider();
        await using var emulator = await api.StartAsync(clock);
        using var log = new CapturingLoggerProvider();
        using var recorder = new ProcessRecorder();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        api.Register(services, emulator);
        await using var provider = services.BuildServiceProvider();
        var client = api.Resolve(provider);

        var exercise = await Exercise.RunAsync(emulator, client, clock);
        using var stranger = api.Create(emulator, new Wrong(Secret: "wr0ng&s3cret+\"é"), clock: clock);
        var refused = await Engine.OAuthFailureAsync(stranger.CallAsync);
        var objects = new ObjectTexts([client.Client, client.Tokens, stranger.Client, stranger.Tokens, refused, .. exercise.Errors, client.Tokens.Default.Status]);

        Assert.Contains(recorder.Spans, span => span.StartsWith("AuthSdk: token request", StringComparison.Ordinal));
        Assert.Contains(recorder.Spans, span => span.StartsWith("System.Net.Http:", StringComparison.Ordinal) && span.Contains("url.full", StringComparison.Ordinal));
        Assert.Contains(recorder.Measurements, text => text.StartsWith("AuthSdk: authsdk.token.requests", StringComparison.Ordinal));
        Assert.Contains(recorder.Measurements, text => text.StartsWith("System.Net.Http: http.client.request.duration", StringComparison.Ordinal));
        Assert.Contains(recorder.Events, text => text.StartsWith("System.Net.Http: RequestStart", StringComparison.Ordinal));
        Assert.Contains(recorder.Events, text => text.StartsWith("System.Net.Http.HttpRequestOut.Start", StringComparison.Ordinal));
        Assert.Contains(exercise.Errors, error => error is ApiException);
        Assert.Superset(
            new HashSet<Type> { typeof(AccessToken), typeof(TokenEndpointResponse), typeof(TokenSource), typeof(OAuthException) }, objects.Types.ToHashSet());
        Assert.Superset(api.Secrets.ToHashSet(), objects.Secrets.ToHashSet());

        Secrets.AssertNone(
            [.. api.Secrets, .. exercise.Tokens, .. objects.Secrets],
            $"{log.Everything}\n{recorder.Everything}\n{objects.Texts}\n{string.Join('\n', exercise.Errors)}\n{refused}");
    }

    [Fact]
    public void The_scan_finds_a_secret_that_prints_itself()
    {
        var objects = new ObjectTexts([new OAuthException(OAuthErrorKind.Server, "no") { ErrorDescription = "it was s3cret" }]);

        Assert.Throws<Xunit.Sdk.FalseException>(() => Secrets.AssertNone(["s3cret"], objects.Texts));
    }
}
