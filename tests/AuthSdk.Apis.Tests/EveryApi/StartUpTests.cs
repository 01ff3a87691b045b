using AuthSdk.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class StartUpTests
{
    public static TheoryData<string> Apis => ApiCases.Names;

    [Theory, MemberData(nameof(Apis))]
    public async Task A_host_without_settings_does_not_start_and_says_all_that_is_missing(string name)
    {
        var api = ApiCases.Named(name);
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        api.Register(builder.Services, emulator: null);
        using var host = builder.Build();

        var invalid = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(api.Faults.Order(StringComparer.Ordinal), invalid.Failures.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Apis))]
    public void A_client_without_settings_is_not_made_and_says_all_that_is_missing(string name)
    {
        var api = ApiCases.Named(name);

        var invalid = Assert.Throws<OptionsValidationException>(() => api.CreateWithoutOptions());

        Assert.Equal(api.Faults.Order(StringComparer.Ordinal), invalid.Failures.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Apis))]
    public async Task A_host_with_settings_starts_without_asking_for_a_token_and_then_calls(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        api.Register(builder.Services, emulator);
        using var host = builder.Build();

        await host.StartAsync();
        Assert.Empty(emulator.Requests);
        await api.Resolve(host.Services).CallAsync();
        await host.StopAsync();

        Assert.Equal(1, emulator.Requests.Count - emulator.TokenRequestCount);
    }
}
