using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AuthSdk.EndToEnd.Tests.Identities;

/// <summary>People who sign in one after the other, and what outlives them.</summary>
public sealed class SignInTests : IDisposable
{
    private readonly IdentityServer _network = new();

    public void Dispose() => _network.Dispose();

    [Theory, Trait("Acceptance", "S-CACHE-09")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_token_that_one_person_authorised_does_not_serve_the_next(bool perCall)
    {
        var options = new SignedInApiOptions
        {
            ClientId = "app",
            ClientSecret = "s3cret",
            SelectAccountTokenRequest = perCall ? (configured, _, _) => new(configured) : null,
        };
        using var client = SignedInApi.Create(options, _network);

        await client.Tokens.AcquirePersonAsync(Code("ann"));
        await client.PingAsync();
        await client.PingAsync();
        await client.Tokens.AcquirePersonAsync(Code("bob"));
        await client.PingAsync();

        Assert.Equal(["Bearer app-2-by-ann-1", "Bearer app-2-by-ann-1", "Bearer app-4-by-bob-3"], _network.Presented);
    }

    [Fact, Trait("Acceptance", "S-CACHE-16")]
    public async Task Who_signs_out_takes_along_what_they_authorised()
    {
        using var client = SignedInApi.Create(new SignedInApiOptions { ClientId = "app", ClientSecret = "s3cret" }, _network);
        await client.Tokens.AcquirePersonAsync(Code("ann"));
        await client.PingAsync();

        client.Tokens.Person.Drop();

        Assert.Equal(OAuthErrorKind.SignInRequired, (await Assert.ThrowsAsync<OAuthException>(() => client.PingAsync())).Kind);
    }

    [Fact]
    public async Task A_change_elsewhere_in_the_configuration_signs_nobody_out()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Secret", "s3cret"), new("Elsewhere", "1")]).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IOptionsChangeTokenSource<SignedInApiOptions>>(
            new ConfigurationChangeTokenSource<SignedInApiOptions>(Options.DefaultName, configuration));
        var api = services.AddSignedInApi(options =>
        {
            options.ClientId = "app";
            options.ClientSecret = configuration["Secret"];
            options.BaseAddress = new Uri("https://api.test");
        });
        api.ConfigurePrimaryHttpMessageHandler(() => _network);
        services.AddHttpClient($"{api.Name}.TokenEndpoint").ConfigurePrimaryHttpMessageHandler(() => _network);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<SignedInApiTokens>().AcquirePersonAsync(Code("ann"));
        await provider.GetRequiredService<ISignedInApi>().PingAsync();

        configuration["Elsewhere"] = "2";
        configuration.Reload();
        await provider.GetRequiredService<ISignedInApi>().PingAsync();

        Assert.Equal(["Bearer app-2-by-ann-1", "Bearer app-2-by-ann-1"], _network.Presented);
        configuration["Secret"] = "another-s3cret";
        configuration.Reload();
        await Assert.ThrowsAsync<OAuthException>(() => provider.GetRequiredService<ISignedInApi>().PingAsync());
    }

    private static SignedInApiPersonTokenRequest Code(string person) => new()
    {
        ClientId = "app",
        Code = person,
        RedirectUri = "https://app.test/callback",
        CodeVerifier = Pkce.CreateVerifier(),
    };
}
