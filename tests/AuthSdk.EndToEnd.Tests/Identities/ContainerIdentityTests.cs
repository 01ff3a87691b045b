using AuthSdk.Harness;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AuthSdk.EndToEnd.Tests.Identities;

/// <summary>Users, names and changing options in a container.</summary>
public sealed class ContainerIdentityTests : IDisposable
{
    private readonly IdentityServer _network = new();
    private readonly CapturingLoggerProvider _logs = new();

    public void Dispose()
    {
        _network.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task The_selector_sees_the_services_of_the_scope_that_the_client_came_from()
    {
        var services = Services().AddScoped<CurrentUser>();
        Wire(services, services.AddUserApi(options =>
        {
            options.ClientId = "id";
            options.ClientSecret = "s3cret";
            options.SelectTokenRequest = (configured, scope, _) => scope!.GetRequiredService<CurrentUser>().Name is { } user
                ? new(configured with { Username = user, Password = $"of-{user}" })
                : default;
        }));
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        foreach (var user in new[] { "ann", "bob", "ann" })
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Name = user;
            await scope.ServiceProvider.GetRequiredService<IUserApi>().PingAsync();
        }

        Assert.Equal(["Bearer ann-1", "Bearer bob-2", "Bearer ann-1"], _network.Presented);
        await using var nobody = provider.CreateAsyncScope();
        var error = await Assert.ThrowsAsync<OAuthException>(() => nobody.ServiceProvider.GetRequiredService<IUserApi>().PingAsync());
        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
    }

    [Fact]
    public async Task Names_are_registrations_of_their_own_beside_the_one_without_a_name()
    {
        var services = Services();
        Wire(services, services.AddUserApi(options => Configure(options, "ann", "one")));
        foreach (var (name, user) in new[] { ("north", "bob"), ("south", "eve") })
        {
            Wire(services, services.AddUserApi(name, options => Configure(options, user, name)));
        }

        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await provider.GetRequiredService<IUserApi>().PingAsync();
        await provider.GetRequiredKeyedService<IUserApi>("north").PingAsync();
        await provider.GetRequiredKeyedService<IUserApi>("south").PingAsync();
        await provider.GetRequiredKeyedService<IUserApi>("north").PingAsync();

        Assert.Equal(["Bearer ann-1", "Bearer bob-2", "Bearer eve-3", "Bearer bob-2"], _network.Presented);
        Assert.Equal(
            [
                "https://auth.one.test/token", "https://one.test/ping", "https://auth.north.test/token", "https://north.test/ping",
                "https://auth.south.test/token", "https://south.test/ping", "https://north.test/ping",
            ],
            _network.Addresses);
        Assert.Equal("ann-1", provider.GetRequiredService<UserApiTokens>().Default.Current!.Value.Reveal());
        Assert.Equal("eve-3", provider.GetRequiredKeyedService<UserApiTokens>("south").Default.Current!.Value.Reveal());
        Assert.Null(provider.GetKeyedService<IUserApi>("west"));
        Assert.Throws<ArgumentException>(() => services.AddUserApi("", options => Configure(options, "bob", "north")));
    }

    [Fact]
    public async Task A_named_registration_does_not_need_one_without_a_name()
    {
        var services = Services();
        Wire(services, services.AddUserApi("north", options => Configure(options, "bob", "north")));
        await using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<IStartupValidator>().Validate();
        await provider.GetRequiredKeyedService<IUserApi>("north").PingAsync();

        Assert.Null(provider.GetService<IUserApi>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("north")]
    public async Task A_corrected_secret_is_used_at_once(string? name)
    {
        var (configuration, provider) = Reloadable(name, ("Password", "wrong"));
        await using var _ = provider;
        var client = provider.GetRequiredKeyedService<IUserApi>(name);
        for (var i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<OAuthException>(() => client.PingAsync());
        }

        configuration["Password"] = "of-ann";
        configuration.Reload();
        await client.PingAsync();

        Assert.Equal(["Bearer ann-1"], _network.Presented);
    }

    [Theory]
    [InlineData("Username", "", "Username is required.")]
    [InlineData("Timeout", "sooner", "FormatException")]
    public async Task Faulty_new_options_are_reported_and_the_old_ones_stay(string option, string value, string report)
    {
        var (configuration, provider) = Reloadable(name: null, ("Password", "of-ann"));
        await using var _ = provider;
        provider.GetRequiredService<IStartupValidator>().Validate();
        await provider.GetRequiredService<IUserApi>().PingAsync();

        configuration[option] = value;

        // The framework's own monitor, which checks options at start, passes the fault on to who reloads.
        Assert.ThrowsAny<Exception>(configuration.Reload);
        await provider.GetRequiredService<IUserApi>().PingAsync();

        Assert.Equal(["Bearer ann-1", "Bearer ann-1"], _network.Presented);
        var entry = Assert.Single(_logs.Entries, entry => entry.Category == "AuthSdk.Registration");
        Assert.Equal(LogLevel.Error, entry.Level);
        Assert.Contains(report, entry.Message, StringComparison.Ordinal);

        configuration[option] = option == "Username" ? "bob" : "00:00:10";
        configuration["Password"] = option == "Username" ? "of-bob" : "of-ann";
        configuration.Reload();
        await provider.GetRequiredService<IUserApi>().PingAsync();
        Assert.EndsWith("-2", _network.Presented[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_for_the_new_server_does_not_go_to_the_old_one()
    {
        var (configuration, provider) = Reloadable(name: null, ("Password", "of-ann"), ("BaseAddress", "https://old.test"));
        await using var _ = provider;
        var old = provider.GetRequiredService<IUserApi>();
        await old.PingAsync();

        configuration["BaseAddress"] = "https://new.test";
        configuration.Reload();

        Assert.Equal(OAuthErrorKind.Refused, (await Assert.ThrowsAsync<OAuthException>(() => old.PingAsync())).Kind);
        await provider.GetRequiredService<IUserApi>().PingAsync();
        Assert.Equal(["Bearer ann-1", "Bearer ann-2"], _network.Presented);
        Assert.EndsWith("https://new.test/ping", _network.Addresses[^1], StringComparison.Ordinal);
    }

    private static void Configure(UserApiOptions options, string user, string server)
    {
        options.ClientId = "id";
        options.ClientSecret = "s3cret";
        options.Username = user;
        options.Password = $"of-{user}";
        options.BaseAddress = new Uri($"https://{server}.test");
        options.TokenEndpoint = new Uri($"https://auth.{server}.test/token");
    }

    private (IConfigurationRoot Configuration, ServiceProvider Provider) Reloadable(string? name, params (string Key, string Value)[] values)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Append(("Username", "ann")).Select(value => KeyValuePair.Create<string, string?>(value.Item1, value.Item2)))
            .Build();
        void Read(UserApiOptions options)
        {
            options.ClientId = "id";
            options.ClientSecret = "s3cret";
            options.Username = configuration["Username"];
            options.Password = configuration["Password"];
            options.BaseAddress = configuration["BaseAddress"] is { } address ? new Uri(address) : null;
            options.Tokens.RequestTimeout = TimeSpan.Parse(configuration["Timeout"] ?? "00:00:30", System.Globalization.CultureInfo.InvariantCulture);
        }

        var services = Services();
        services.AddSingleton<IOptionsChangeTokenSource<UserApiOptions>>(
            new ConfigurationChangeTokenSource<UserApiOptions>(name ?? Options.DefaultName, configuration));
        Wire(services, name is null ? services.AddUserApi(Read) : services.AddUserApi(name, Read));
        return (configuration, services.BuildServiceProvider());
    }

    private ServiceCollection Services()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_logs));
        return services;
    }

    /// <summary>Puts the network in the place of both clients' own.</summary>
    private void Wire(IServiceCollection services, IHttpClientBuilder api)
    {
        api.ConfigurePrimaryHttpMessageHandler(() => _network);
        services.AddHttpClient($"{api.Name}.TokenEndpoint").ConfigurePrimaryHttpMessageHandler(() => _network);
    }

    private sealed class CurrentUser
    {
        public string? Name { get; set; }
    }
}
