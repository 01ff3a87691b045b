using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Testing;
using AuthSdk.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>People who sign in at an emulated provider: with a browser, and on another device.</summary>
public sealed class SignInEmulatorTests
{
    private readonly JumpingTimeProvider _clock = new();

    [Fact]
    public async Task A_browser_goes_to_the_provider_and_comes_back_with_a_code()
    {
        await using var provider = await ProviderEmulator.StartAsync<ICodeDialectApi>();
        await using var services = new ServiceCollection().AddCodeDialectApi(_ => { }).Services.UseEmulator<CodeDialectApiOptions>(provider).BuildServiceProvider();
        var tokens = services.GetRequiredService<CodeDialectApiTokens>();
        var request = tokens.Flow.CreateAuthorizationRequest("https://app.test/back?x=1");

        var answer = await ProviderEmulator.SignInAsync(tokens.Flow.CreateAuthorizationUrl(request));
        await tokens.SignInAsync(request, answer);
        await services.GetRequiredService<ICodeDialectApi>().PingAsync();

        Assert.StartsWith("https://app.test/back?x=1&code=", answer.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal("a b", tokens.Default.Current!.Scope);
    }

    [Fact]
    public async Task Who_refuses_in_the_browser_ends_the_sign_in()
    {
        await using var provider = await ProviderEmulator.StartAsync<ICodeDialectApi>();
        provider.RefuseSignIns = true;
        await using var services = new ServiceCollection().AddCodeDialectApi(_ => { }).Services.UseEmulator<CodeDialectApiOptions>(provider).BuildServiceProvider();
        var tokens = services.GetRequiredService<CodeDialectApiTokens>();
        var request = tokens.Flow.CreateAuthorizationRequest("https://app.test/back");

        var answer = await ProviderEmulator.SignInAsync(tokens.Flow.CreateAuthorizationUrl(request));

        Assert.Equal("access_denied", (await Assert.ThrowsAsync<OAuthException>(() => tokens.SignInAsync(request, answer))).Error);
    }

    [Fact]
    public async Task An_authorization_request_that_is_not_as_declared_leads_nowhere()
    {
        await using var provider = await ProviderEmulator.StartAsync<ICodeApi>();
        var settings = provider.Settings;

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ProviderEmulator.SignInAsync(
            new Uri($"{settings["AuthorizationEndpoint"]}?response_type=code&client_id={settings["ClientId"]}&redirect_uri=https%3A%2F%2Fapp.test&state=s")));

        Assert.Contains("'code_challenge' (Query) is missing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_waits_until_somebody_agrees()
    {
        await using var provider = await StartAsync<IDeviceApi>();
        await using var services = Services(provider);
        var tokens = services.GetRequiredService<DeviceApiTokens>();

        await tokens.SignInWithDeviceAsync((authorization, _) =>
        {
            _clock.Jumped = () =>
            {
                if (_clock.Elapsed == TimeSpan.FromSeconds(15))
                {
                    provider.ApproveDevice(authorization.UserCode);
                }
            };
            return default;
        });
        await services.GetRequiredService<IDeviceApi>().PingAsync();

        Assert.Equal(
            ["POST /oauth/device_authorization 200", "POST /oauth/token 400", "POST /oauth/token 400", "POST /oauth/token 200", "GET /ping 204"],
            provider.Requests.Select(request => request.ToString()));
        Assert.Equal(TimeSpan.FromSeconds(15), _clock.Elapsed);
        Assert.Equal("a b", tokens.Default.Current!.Scope);
    }

    [Fact]
    public async Task Who_refuses_on_the_device_ends_the_sign_in()
    {
        await using var provider = await StartAsync<IDeviceApi>();
        await using var services = Services(provider);

        var error = await Assert.ThrowsAsync<OAuthException>(() => services.GetRequiredService<DeviceApiTokens>().SignInWithDeviceAsync((authorization, _) =>
        {
            provider.DenyDevice(authorization.UserCode);
            return default;
        }));

        Assert.Equal("access_denied", error.Error);
        Assert.Throws<ArgumentException>(() => provider.ApproveDevice("0000-0000"));
    }

    [Fact]
    public async Task Where_nobody_comes_the_codes_expire()
    {
        await using var provider = await StartAsync<IDeviceApi>();
        await using var services = Services(provider);

        var error = await Assert.ThrowsAsync<OAuthException>(
            () => services.GetRequiredService<DeviceApiTokens>().SignInWithDeviceAsync((_, _) => default));

        Assert.Equal("expired_token", error.Error);
        Assert.Equal(TimeSpan.FromSeconds(30), _clock.Elapsed);
    }

    [Fact]
    public async Task A_device_that_asks_too_soon_is_told_to_slow_down_and_one_that_comes_late_that_it_is_over()
    {
        var clock = new ManualTimeProvider();
        await using var provider = await ProviderEmulator.StartAsync<IDeviceApi>(new ProviderEmulatorOptions { TimeProvider = clock });
        var options = new DeviceApiOptions { ClientId = provider.Settings["ClientId"]!, TokenEndpoint = new(provider.Settings["TokenEndpoint"]!), DeviceAuthorizationEndpoint = new(provider.Settings["DeviceAuthorizationEndpoint"]!) };
        using var client = DeviceApi.Create(options, timeProvider: clock);
        var codes = await client.Tokens.Flow.RequestDeviceAuthorizationAsync(client.Tokens.Flow.CreateDeviceAuthorizationRequest());
        var request = new DeviceApiTokenRequest { ClientId = options.ClientId, DeviceCode = codes.DeviceCode };

        Assert.Equal("slow_down", await ErrorAsync());
        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal("slow_down", await ErrorAsync());
        clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal("authorization_pending", await ErrorAsync());
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("expired_token", await ErrorAsync());

        async Task<string?> ErrorAsync() => (await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.AcquireAsync(request))).Error;
    }

    [Fact]
    public async Task The_answers_to_a_device_are_written_as_declared()
    {
        await using var provider = await StartAsync<IDeviceDialectApi>();
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(_clock)
            .AddDeviceDialectApi(_ => { }).Services.UseEmulator<DeviceDialectApiOptions>(provider).BuildServiceProvider();
        var tokens = services.GetRequiredService<DeviceDialectApiTokens>();

        var response = await tokens.SignInWithDeviceAsync(tokens.Flow.CreateDeviceAuthorizationRequest("kitchen"), (authorization, _) =>
        {
            Assert.Equal($"?user_code={authorization.UserCode}", authorization.VerificationUriComplete!.Query);
            provider.ApproveDevice(authorization.UserCode.ToLowerInvariant());
            return default;
        });

        Assert.Equal("a b", response.Scope);
    }

    [Fact]
    public async Task A_token_is_worth_something_until_it_ends()
    {
        await using var provider = await ProviderEmulator.StartAsync<IIntrospectingApi>();
        await using var services = new ServiceCollection().AddIntrospectingApi(_ => { }).Services.UseEmulator<IntrospectingApiOptions>(provider).BuildServiceProvider();
        var tokens = services.GetRequiredService<IntrospectingApiTokens>();
        var token = await tokens.Default.GetTokenAsync();

        var good = await tokens.IntrospectAsync(token.Value);
        provider.RevokeAllTokens();
        var revoked = await tokens.IntrospectAsync(token.Value);

        Assert.Equal((true, "a", provider.Settings["ClientId"]), (good.Active, good.Scope, good.ClientId));
        Assert.NotNull(good.ExpiresAt);
        Assert.False(revoked.Active);
    }

    private ServiceProvider Services(ProviderEmulator provider) => new ServiceCollection()
        .AddSingleton<TimeProvider>(_clock)
        .AddDeviceApi(_ => { }).Services
        .UseEmulator<DeviceApiOptions>(provider)
        .BuildServiceProvider();

    private Task<ProviderEmulator> StartAsync<TApi>()
        where TApi : class =>
        ProviderEmulator.StartAsync<TApi>(new ProviderEmulatorOptions { TimeProvider = _clock, DeviceCodeLifetime = TimeSpan.FromSeconds(30) });
}
