using AuthSdk.CareCentric;
using AuthSdk.Kmhfr;
using AuthSdk.Moodhood;
using AuthSdk.MskBlaze;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>A program that is configured for the real service reaches the emulator instead.</summary>
public sealed class UseEmulatorTests
{
    [Fact]
    public async Task A_password_client_reaches_its_emulator()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        await using var services = new ServiceCollection()
            .UseEmulator<KmhfrApiOptions>(emulator)
            .AddKmhfrApi(options => options.Server = KmhfrApiServers.Production).Services
            .BuildServiceProvider();

        Assert.NotEmpty((await services.GetRequiredService<IKmhfrApi>().ListFacilitiesAsync()).Results);
    }

    [Fact]
    public async Task A_named_registration_reaches_it_too()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        await using var services = new ServiceCollection()
            .AddMskBlazeApi("trial", options => options.Server = MskBlazeApiServers.Production).Services
            .UseEmulator<MskBlazeApiOptions>(emulator)
            .BuildServiceProvider();

        await services.GetRequiredKeyedService<MskBlazeApiTokens>("trial").Default.GetTokenAsync();

        Assert.Equal(1, emulator.TokenRequestCount);
    }

    [Theory]
    [InlineData(OpenCrvsGeneration.V1)]
    [InlineData(OpenCrvsGeneration.V2)]
    public async Task Both_generations_have_settings_of_their_own(OpenCrvsGeneration generation)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new OpenCrvsEmulatorOptions { Generation = generation });
        await using var services = new ServiceCollection()
            .AddOpenCrvsApi(_ => { }).Services
            .AddOpenCrvs2Api(_ => { }).Services
            .UseEmulator<OpenCrvsApiOptions>(emulator)
            .UseEmulator<OpenCrvs2ApiOptions>(emulator)
            .BuildServiceProvider();
        var source = generation == OpenCrvsGeneration.V1
            ? services.GetRequiredService<OpenCrvsApiTokens>().Default
            : services.GetRequiredService<OpenCrvs2ApiTokens>().Client;

        await source.GetTokenAsync();

        Assert.Equal(1, emulator.TokenRequestCount);
    }

    [Fact]
    public async Task A_chain_of_flows_reaches_its_emulator()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        await using var services = new ServiceCollection()
            .AddMoodhoodApi(_ => { }).Services
            .UseEmulator<MoodhoodApiOptions>(emulator)
            .BuildServiceProvider();

        await services.GetRequiredService<MoodhoodApiTokens>().User.GetTokenAsync();

        Assert.Equal(2, emulator.TokenRequestCount);
    }

    [Fact]
    public async Task An_emulator_of_two_servers_has_settings_for_each()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new CareCentricEmulatorOptions { SubscriptionKey = "key" });
        await using var services = new ServiceCollection()
            .AddCareCentricApi(_ => { }).Services
            .AddCareCentricSystemApi(_ => { }).Services
            .UseEmulator<CareCentricApiOptions>(emulator)
            .UseEmulator<CareCentricSystemApiOptions>(emulator.SystemSettings)
            .BuildServiceProvider();

        Assert.NotNull(await services.GetRequiredService<ICareCentricApi>().GetPatientAsync(CareCentricSeed.PatientId));
        Assert.NotNull(await services.GetRequiredService<ICareCentricSystemApi>().GetPatientAsync(CareCentricSeed.PatientId));
        Assert.Equal(["/connect/token", "/vlive/hpca/oauth/token"], emulator.TokenRequests.Select(request => request.Path));
    }
}
