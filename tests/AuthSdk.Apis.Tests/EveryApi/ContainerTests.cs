using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class ContainerTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis))]
    public async Task All_scopes_of_a_container_share_one_token(string name)
    {
        var api = ApiCases.Named(name);
        var clock = new ManualTimeProvider();
        await using var emulator = await api.StartAsync(clock);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock);
        api.Register(services, emulator);
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

        for (var i = 0; i < 3; i++)
        {
            await using var scope = provider.CreateAsyncScope();
            await api.Resolve(scope.ServiceProvider).CallAsync();
        }

        Assert.Equal(api.FirstTokenRequests, emulator.TokenRequestCount);
        Assert.Equal(3 + api.FirstTokenRequests, emulator.Requests.Count);
    }

    [Theory, MemberData(nameof(Apis))]
    public async Task The_clock_of_a_container_decides_when_a_token_is_over(string name)
    {
        var api = ApiCases.Named(name);
        var clock = new ManualTimeProvider();
        await using var emulator = await api.StartAsync(clock);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(clock);
        api.Register(services, emulator);
        await using var provider = services.BuildServiceProvider();
        var client = api.Resolve(provider);

        await client.CallAsync();
        clock.Advance(client.Tokens.Default.Current!.Lifetime + TimeSpan.FromSeconds(1));
        await client.CallAsync();

        Assert.Equal(2 * api.FirstTokenRequests, emulator.TokenRequestCount);
    }

    [Theory, MemberData(nameof(Apis))]
    public async Task A_handler_of_the_user_sees_every_attempt_with_its_token_and_no_token_request(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        var seen = new List<string>();
        var services = new ServiceCollection();
        api.Register(services, emulator).AddHttpMessageHandler(() => new WatchingHandler(seen));
        await using var provider = services.BuildServiceProvider();
        var client = api.Resolve(provider);

        await client.CallAsync();
        emulator.RevokeAllTokens();
        await client.CallAsync();

        Assert.Equal(3, seen.Count);
        Assert.Equal(emulator.Requests.Except(emulator.TokenRequests).Select(request => request.Headers["Authorization"]), seen);
    }

    [Fact]
    public async Task All_APIs_live_in_one_container()
    {
        var services = new ServiceCollection();
        var emulators = new List<Emulator>();
        try
        {
            foreach (var api in ApiCases.All)
            {
                var emulator = await api.StartAsync(new ManualTimeProvider());
                emulators.Add(emulator);
                api.Register(services, emulator);
            }

            await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
            foreach (var api in ApiCases.All)
            {
                await api.Resolve(provider).CallAsync();
            }

            Assert.All(emulators, emulator => Assert.Equal(1, emulator.Requests.Count - emulator.TokenRequestCount));
        }
        finally
        {
            foreach (var emulator in emulators)
            {
                await emulator.DisposeAsync();
            }
        }
    }

    private sealed class WatchingHandler(List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.Headers.Authorization!.ToString());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
