using AuthSdk.Registration;
using AuthSdk.Testing;
using AuthSdk.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AuthSdk.Tests.Registration;

public sealed class ApiClientRegistrationTests : IDisposable
{
    private readonly StubHandler _wire = new(PetApi.Answer);
    private readonly RecordingLogger _logs = new();
    private readonly ManualTimeProvider _clock = new();

    [Fact]
    public async Task A_registered_client_calls_with_a_token()
    {
        await using var provider = Provider(Configure);

        var answer = await provider.GetRequiredService<IPetApi>().GetPetAsync("a b");
        await provider.GetRequiredService<IPetApi>().GetPetAsync("c");

        Assert.Equal("/v1/pets/a%20b Bearer issued-token-value", answer);
        Assert.Equal(["auth.example.org", "api.example.org", "api.example.org"], _wire.Exchanges.Select(exchange => exchange.Uri.Host));
    }

    [Fact]
    public async Task The_container_gives_the_clock()
    {
        await using var provider = Provider(Configure);
        await provider.GetRequiredService<IPetApi>().GetPetAsync("1");

        _clock.Advance(TimeSpan.FromSeconds(90));
        await provider.GetRequiredService<IPetApi>().GetPetAsync("1");

        Assert.Equal(2, _wire.Exchanges.Count(exchange => exchange.Uri.Host == "auth.example.org"));
    }

    [Fact]
    public async Task Wrong_options_stop_the_program_at_start_with_every_fault_listed()
    {
        await using var provider = Provider(options =>
        {
            options.Domain = "evil.example.org/path?";
            options.Tokens = new TokenOptions { RequestTimeout = TimeSpan.Zero, ExpirySkew = TimeSpan.FromSeconds(-1) };
        });

        var error = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(
            ["ClientId is required.", "ClientSecret is required."], error.Failures.Take(2));
        Assert.Contains(error.Failures, failure => failure.StartsWith("Domain must be a host name", StringComparison.Ordinal));
        Assert.Contains(error.Failures, failure => failure.StartsWith("Tokens.RequestTimeout", StringComparison.Ordinal));
        Assert.Contains(error.Failures, failure => failure.StartsWith("Tokens.ExpirySkew", StringComparison.Ordinal));
        Assert.Equal(5, error.Failures.Count());
        Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IPetApi>());
    }

    [Fact]
    public async Task Registering_twice_adds_to_the_options_and_doubles_nothing()
    {
        var services = Services();
        ApiClientRegistration.Add(services, PetApi.Definition, name: null, Configure);
        ApiClientRegistration.Add(services, PetApi.Definition, name: null, options => options.Domain = "example.com");
        await using var provider = Build(services);

        await provider.GetRequiredService<IPetApi>().GetPetAsync("1");

        Assert.Equal(["auth.example.com", "api.example.com"], _wire.Exchanges.Select(exchange => exchange.Uri.Host));
        Assert.Single(provider.GetServices<IPetApi>());
    }

    [Theory]
    [InlineData("PetApi")]
    [InlineData("PetApi.TokenEndpoint")]
    [Trait("Acceptance", "S-SEC-03")]
    public async Task The_network_handlers_follow_no_redirection_and_keep_no_cookies(string name)
    {
        var services = new ServiceCollection();
        ApiClientRegistration.Add(services, PetApi.Definition, name: null, Configure);
        await using var provider = services.BuildServiceProvider();

        var handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name);
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        var sockets = Assert.IsType<SocketsHttpHandler>(handler);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task Nothing_in_the_whole_pipeline_logs_a_secret()
    {
        await using var provider = Provider(Configure);

        await provider.GetRequiredService<IPetApi>().GetPetAsync("1");

        Assert.Contains(_logs.Entries, entry => entry.Category == "AuthSdk.TokenEndpoint" && entry.Text.Contains("client_secret=***", StringComparison.Ordinal));
        Assert.Contains(_logs.Entries, entry => entry.Category == "AuthSdk.Http" && entry.Text.Contains("/v1/pets/1 was answered with OK", StringComparison.Ordinal));

        // The factory's own logger would hand the Authorization header to structured logs.
        Assert.DoesNotContain(_logs.Entries, entry => entry.Category.StartsWith("System.Net.Http.HttpClient", StringComparison.Ordinal));
        Assert.DoesNotContain("client-secret-value", _logs.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("issued-token-value", _logs.Everything, StringComparison.Ordinal);
        Assert.Contains("client-secret-value", _wire.Exchanges[0].Uri.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_a_container_calls_with_a_token()
    {
        var options = new PetApiOptions();
        Configure(options);
        var client = ApiClientRegistration.Create(PetApi.Definition, options, _wire, _clock, _logs);

        Assert.Equal("/v1/pets/1 Bearer issued-token-value", await client.GetPetAsync("1"));
        _clock.Advance(TimeSpan.FromSeconds(90));
        await client.GetPetAsync("1");

        Assert.Equal(4, _wire.Count);
        Assert.DoesNotContain("client-secret-value", _logs.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_without_a_container_lists_every_fault_as_well()
    {
        var error = Assert.Throws<OptionsValidationException>(
            () => ApiClientRegistration.Create(PetApi.Definition, new PetApiOptions(), _wire, timeProvider: null, loggerFactory: null));

        Assert.Equal(["ClientId is required.", "ClientSecret is required.", "Domain is required."], error.Failures);
    }

    public void Dispose()
    {
        _wire.Dispose();
        _logs.Dispose();
    }

    private static void Configure(PetApiOptions options)
    {
        options.ClientId = "id";
        options.ClientSecret = "client-secret-value";
        options.Domain = "example.org";
    }

    private ServiceProvider Provider(Action<PetApiOptions> configure)
    {
        var services = Services();
        ApiClientRegistration.Add(services, PetApi.Definition, name: null, configure);
        return Build(services);
    }

    private ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_clock);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_logs));
        return services;
    }

    private ServiceProvider Build(ServiceCollection services)
    {
        services.AddHttpClient("PetApi").ConfigurePrimaryHttpMessageHandler(() => _wire);
        services.AddHttpClient("PetApi.TokenEndpoint").ConfigurePrimaryHttpMessageHandler(() => _wire);
        return services.BuildServiceProvider();
    }
}
