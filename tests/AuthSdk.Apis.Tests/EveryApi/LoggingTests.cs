using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class LoggingTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-SEC-02")]
    public async Task The_finest_log_of_a_container_holds_no_secret_and_no_token(string name)
    {
        var api = ApiCases.Named(name);
        var clock = new ManualTimeProvider();
        await using var emulator = await api.StartAsync(clock);
        using var log = new CapturingLoggerProvider();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        api.Register(services, emulator);
        await using var provider = services.BuildServiceProvider();
        var client = api.Resolve(provider);

        var exercise = await Exercise.RunAsync(emulator, client, clock);

        Assert.Contains(log.Entries, entry => entry.Category == "AuthSdk.TokenEndpoint" && entry.Message.Contains("***", StringComparison.Ordinal));
        Assert.Contains(log.Entries, entry => entry.Category == "AuthSdk.Tokens");
        Assert.Contains(log.Entries, entry => entry.Category == "AuthSdk.Http" && entry.Message.Contains("Unauthorized", StringComparison.Ordinal));
        Secrets.AssertNone([.. api.Secrets, .. exercise.Tokens], log.Everything);
    }

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-SEC-02")]
    public async Task The_text_of_the_loggers_of_HttpClient_holds_no_secret_and_no_token_where_they_are_asked_for(string name)
    {
        var api = ApiCases.Named(name);
        var clock = new ManualTimeProvider();
        await using var emulator = await api.StartAsync(clock);
        using var log = new CapturingLoggerProvider();
        var services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        api.Register(services, emulator).AddDefaultLogger();
        await using var provider = services.BuildServiceProvider();

        var exercise = await Exercise.RunAsync(emulator, api.Resolve(provider), clock);

        Assert.Contains(log.Entries, entry =>
            entry.Category.StartsWith("System.Net.Http.HttpClient.", StringComparison.Ordinal)
            && entry.Message.Contains("Authorization: *", StringComparison.Ordinal));
        Secrets.AssertNone([.. api.Secrets, .. exercise.Tokens], log.Messages);
    }

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-SEC-02")]
    public async Task The_finest_log_of_a_client_without_a_container_holds_no_secret_and_no_token(string name)
    {
        var api = ApiCases.Named(name);
        var clock = new ManualTimeProvider();
        await using var emulator = await api.StartAsync(clock);
        using var log = new CapturingLoggerProvider();
        using var loggers = new LoggerFactory([log]);
        using var client = api.Create(emulator, clock: clock, loggers: loggers);

        var exercise = await Exercise.RunAsync(emulator, client, clock);

        Assert.Contains(log.Entries, entry => entry.Category == "AuthSdk.Tokens");
        Secrets.AssertNone([.. api.Secrets, .. exercise.Tokens], log.Everything);
    }
}
