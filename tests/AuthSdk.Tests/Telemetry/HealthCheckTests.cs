using System.Net;
using AuthSdk.Registration;
using AuthSdk.Testing;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AuthSdk.Tests.Telemetry;

public sealed class HealthCheckTests : IDisposable
{
    private readonly ManualTimeProvider _clock = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
    private Func<Exchange, HttpResponseMessage> _answer = exchange => TokenEndpointStub.Token(exchange, 1000);
    private StubHandler? _server;

    [Fact]
    public async Task A_token_that_nobody_asked_for_is_no_illness_and_is_not_requested()
    {
        await using var services = Services();

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(services)).Status);
        Assert.Equal(0, _server!.Count);
    }

    [Fact]
    public async Task A_check_that_may_request_a_token_finds_a_wrong_secret_first()
    {
        _answer = _ => StubHandler.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        await using var services = Services(requestToken: true);

        var entry = await CheckAsync(services);

        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Equal("There is no usable token: invalid_client.", entry.Description);
        Assert.IsType<OAuthException>(entry.Exception);
        Assert.Equal("invalid_client", entry.Data["last_failure"]);
    }

    [Fact]
    public async Task A_check_that_may_request_a_token_keeps_it()
    {
        await using var services = Services(requestToken: true);

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(services)).Status);
        Assert.Equal(1000d, (await CheckAsync(services)).Data["expires_in_seconds"]);
        Assert.Equal(1, _server!.Count);
    }

    [Fact]
    public async Task A_renewal_that_fails_degrades_while_the_token_lasts_and_is_an_illness_afterwards()
    {
        await using var services = Services();
        var source = services.GetRequiredService<PetApiTokens>().Default;
        await source.GetTokenAsync();
        _answer = _ => StubHandler.Status(HttpStatusCode.ServiceUnavailable);

        _clock.Advance(TimeSpan.FromSeconds(850));
        await source.GetTokenAsync();
        await Until.True(() => source.Status.LastFailure is not null);
        Assert.Equal(HealthStatus.Degraded, (await CheckAsync(services)).Status);

        _clock.Advance(TimeSpan.FromSeconds(850));
        Assert.Equal(HealthStatus.Unhealthy, (await CheckAsync(services)).Status);

        _answer = exchange => TokenEndpointStub.Token(exchange, 1000);
        await source.GetTokenAsync();
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(services)).Status);
    }

    [Fact]
    public async Task A_token_that_the_API_rejects_degrades()
    {
        await using var services = Services();
        var source = services.GetRequiredService<PetApiTokens>().Default;
        var renewed = await source.RenewAsync(await source.GetTokenAsync());

        await source.RenewAsync(renewed);

        Assert.Equal(HealthStatus.Degraded, (await CheckAsync(services)).Status);
    }

    [Fact]
    public async Task A_named_registration_is_checked_under_its_name()
    {
        await using var services = Services(requestToken: true, registration: "north");

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(services)).Status);
        Assert.True(services.GetRequiredKeyedService<PetApiTokens>("north").Default.Status.HasUsableToken);
    }

    public void Dispose() => _server?.Dispose();

    private static async Task<HealthReportEntry> CheckAsync(ServiceProvider services)
    {
        var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return report.Entries[nameof(PetApiTokens)];
    }

    private ServiceProvider Services(bool requestToken = false, string? registration = null)
    {
        _server = new StubHandler(exchange => _answer(exchange));
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(_clock);
        ApiClientRegistration.Add(services, PetApi.Definition, registration, options =>
        {
            options.ClientId = "client";
            options.ClientSecret = "client-secret-value";
            options.Domain = "example.org";
        });
        services.AddHttpClient(registration is null ? "PetApi.TokenEndpoint" : $"PetApi:{registration}.TokenEndpoint")
            .ConfigurePrimaryHttpMessageHandler(() => _server);
        services.AddHealthChecks().AddAuthSdk<PetApiTokens>(requestToken: requestToken, registration: registration);
        return services.BuildServiceProvider();
    }
}
