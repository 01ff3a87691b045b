using AuthSdk.BesideRefit.Tests.Harness;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace AuthSdk.BesideRefit.Tests;

/// <summary>Refit's clients in a container: names, scopes, changing options.</summary>
public sealed class ContainerTests : IDisposable
{
    private const string Name = "AuthSdk.BesideRefit.Tests.PetApi";

    private readonly PetServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_client_from_a_container_sends_the_token()
    {
        var services = new ServiceCollection();
        Wire(services, services.AddPetApi(options => Configure(options, "ann", "example.org")), Name);
        await using var provider = Build(services);

        Assert.Equal(new Pet("7"), await provider.GetRequiredService<IPetApi>().GetAsync("7"));

        Assert.StartsWith("GET https://api.example.org/v1/pets/7?", Assert.Single(_server.Sent), StringComparison.Ordinal);
        Assert.EndsWith("\nAuthorization: Bearer example-1", _server.Sent[0], StringComparison.Ordinal);
        Assert.Equal("example-1", provider.GetRequiredService<PetApiTokens>().App.Current!.Value.Reveal());
    }

    [Fact]
    public async Task Names_are_registrations_of_their_own_beside_the_one_without_a_name()
    {
        var services = new ServiceCollection();
        Wire(services, services.AddPetApi(options => Configure(options, "ann", "one.test")), Name);
        foreach (var name in new[] { "north", "south" })
        {
            Wire(services, services.AddPetApi(name, options => Configure(options, "bob", $"{name}.test")), $"{Name}:{name}");
        }

        await using var provider = Build(services);
        await provider.GetRequiredService<IPetApi>().GetAsync("1");
        await provider.GetRequiredKeyedService<IPetApi>("north").GetMeAsync();
        await provider.GetRequiredKeyedService<IPetApi>("south").GetAsync("3");
        await provider.GetRequiredKeyedService<IPetApi>("north").GetMeAsync();

        Assert.Equal(
            [
                "https://api.one.test/v1/pets/1 Bearer example-1", "https://api.north.test/v1/me Bearer bob-2",
                "https://api.south.test/v1/pets/3 Bearer example-3", "https://api.north.test/v1/me Bearer bob-2",
            ],
            _server.Sent.Select(sent => $"{sent.Split(' ')[1].Split('?')[0]} {sent.Split("Authorization: ")[1]}"));
        Assert.Null(provider.GetKeyedService<IPetApi>("west"));
        Assert.Equal("bob-2", provider.GetRequiredKeyedService<PetApiTokens>("north").User.Current!.Value.Reveal());
        Assert.Throws<ArgumentException>(() => services.AddPetApi("", _ => { }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("north")]
    public async Task Registering_again_adds_to_the_options_only(string? name)
    {
        var services = new ServiceCollection();
        var (first, second) = name is null
            ? (services.AddPetApi(options => Configure(options, "ann", "one.test")), services.AddPetApi(options => options.Domain = "two.test"))
            : (services.AddPetApi(name, options => Configure(options, "ann", "one.test")), services.AddPetApi(name, options => options.Domain = "two.test"));
        Wire(services, second, name is null ? Name : $"{Name}:{name}");
        await using var provider = Build(services);

        await provider.GetRequiredKeyedService<IPetApi>(name).GetAsync("1");

        Assert.Equal(first.Name, second.Name);
        Assert.StartsWith("GET https://api.two.test/v1/pets/1?", Assert.Single(_server.Sent), StringComparison.Ordinal);
        Assert.Single(services, service => service.ServiceType == typeof(IPetApi));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("north")]
    public async Task The_selector_sees_the_services_of_the_scope_that_the_client_came_from(string? name)
    {
        var services = new ServiceCollection();
        services.AddScoped<CurrentUser>();
        void ConfigureUsers(PetApiOptions options)
        {
            Configure(options, "nobody", "example.org");
            options.SelectUserTokenRequest = (configured, scope, _) => scope!.GetRequiredService<CurrentUser>().Name is { } user
                ? new(configured with { Username = user, Password = $"of-{user}" })
                : default;
        }

        if (name is null)
        {
            Wire(services, services.AddPetApi(ConfigureUsers), Name);
        }
        else
        {
            Wire(services, services.AddPetApi(name, ConfigureUsers), $"{Name}:{name}");
        }

        await using var provider = Build(services);
        foreach (var user in new[] { "ann", "bob", "ann" })
        {
            await using var scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Name = user;
            await scope.ServiceProvider.GetRequiredKeyedService<IPetApi>(name).GetMeAsync();
        }

        Assert.Equal(["Bearer ann-1", "Bearer bob-2", "Bearer ann-1"], _server.Sent.Select(sent => sent.Split("Authorization: ")[1]));
        await using var nobody = provider.CreateAsyncScope();
        var error = await Assert.ThrowsAsync<OAuthException>(() => nobody.ServiceProvider.GetRequiredKeyedService<IPetApi>(name).GetMeAsync());
        Assert.Equal(OAuthErrorKind.Refused, error.Kind);
    }

    [Fact]
    public async Task A_client_taken_after_a_change_of_the_options_has_the_new_address_and_token()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Domain"] = "one.test" }).Build();
        var services = new ServiceCollection();
        services.Configure<PetApiOptions>(configuration);
        Wire(services, services.AddPetApi(options => Configure(options, "ann", options.Domain!)), Name);
        await using var provider = Build(services);
        var before = provider.GetRequiredService<IPetApi>();
        await before.GetAsync("1");

        configuration["Domain"] = "two.test";
        configuration.Reload();
        await provider.GetRequiredService<IPetApi>().GetAsync("1");

        Assert.Equal(["https://api.one.test/v1/pets/1", "https://api.two.test/v1/pets/1"], _server.Sent.Select(sent => sent.Split(' ')[1].Split('?')[0]));
        Assert.Equal(2, _server.TokenRequests);

        // The client of before has the old address, and the new token does not belong there.
        await Assert.ThrowsAsync<OAuthException>(() => before.GetAsync("1"));
    }

    [Fact]
    public void Settings_are_made_once_and_can_be_changed()
    {
        var services = new ServiceCollection();
        var made = new List<RefitSettings>();
        services.AddPetApi(options => Configure(options, "ann", "one.test"), made.Add);
        using var provider = Build(services);

        Assert.NotSame(provider.GetRequiredService<IPetApi>(), provider.GetRequiredService<IPetApi>());
        Assert.Single(made);
    }

    internal static void Configure(PetApiOptions options, string user, string domain)
    {
        options.ClientId = "id";
        options.ClientSecret = "secret";
        options.Username = user;
        options.Password = "password";
        options.Domain = domain;
        options.ApiKey = "s3cret";
    }

    private static ServiceProvider Build(IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    private void Wire(IServiceCollection services, IHttpClientBuilder builder, string name)
    {
        Assert.Equal(name, builder.Name);
        builder.ConfigurePrimaryHttpMessageHandler(() => _server);
        services.AddHttpClient($"{name}.TokenEndpoint").ConfigurePrimaryHttpMessageHandler(() => _server);
    }

    private sealed class CurrentUser
    {
        public string? Name { get; set; }
    }
}
