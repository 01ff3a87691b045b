using System.Net;
using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.EndToEnd.Tests.Dialects.Responses;
using AuthSdk.EndToEnd.Tests.Identities;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>The generator and the emulator read the same declarations, each in its own way.</summary>
public sealed class ProviderDialectTests
{
    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["Get"] = Case.Of<IGetApi, GetApiOptions>(services => services.AddGetApi(_ => { }), api => api.PingAsync()),
        ["Header"] = Case.Of<IHeaderApi, HeaderApiOptions>(services => services.AddHeaderApi(_ => { }), api => api.PingAsync()),
        ["Renamed"] = Case.Of<IRenamedApi, RenamedApiOptions>(services => services.AddRenamedApi(_ => { }), api => api.PingAsync()),
        ["Mixed"] = Case.Of<IMixedApi, MixedApiOptions>(services => services.AddMixedApi(_ => { }), api => api.PingAsync()),
        ["PerGrant"] = Case.Of<IPerGrantApi, PerGrantApiOptions>(services => services.AddPerGrantApi(_ => { }), api => api.PingAsync()),
        ["Bearer"] = Case.Of<IBearerApi, BearerApiOptions>(services => services.AddBearerApi(_ => { }), api => api.PingAsync()),
        ["CustomScheme"] = Case.Of<ICustomSchemeApi, CustomSchemeApiOptions>(services => services.AddCustomSchemeApi(_ => { }), api => api.PingAsync()),
        ["SecretJwt"] = Case.Of<ISecretJwtApi, SecretJwtApiOptions>(services => services.AddSecretJwtApi(_ => { }), api => api.PingAsync()),
        ["Key"] = Case.Of<IKeyApi, KeyApiOptions>(services => services.AddKeyApi(_ => { }), api => api.PingAsync()),
        ["Issuer"] = Case.Of<IIssuerApi, IssuerApiOptions>(services => services.AddIssuerApi(_ => { }), api => api.PingAsync()),
        ["AssertionHeader"] = Case.Of<IAssertionHeaderApi, AssertionHeaderApiOptions>(services => services.AddAssertionHeaderApi(_ => { }), api => api.PingAsync()),
        ["AssertionAsSecret"] = Case.Of<IAssertionAsSecretApi, AssertionAsSecretApiOptions>(services => services.AddAssertionAsSecretApi(_ => { }), api => api.PingAsync()),
        ["Trading"] = Case.Of<ITradingApi, TradingApiOptions>(services => services.AddTradingApi(_ => { }), api => api.PingAsync()),
        ["NamedTwice"] = Case.Of<INamedTwiceApi, NamedTwiceApiOptions>(services => services.AddNamedTwiceApi(_ => { }), api => api.PingAsync()),
        ["Basic"] = Case.Of<IBasicApi, BasicApiOptions>(services => services.AddBasicApi(_ => { }), api => api.PingAsync()),
        ["BasicUnencoded"] = Case.Of<IBasicUnencodedApi, BasicUnencodedApiOptions>(services => services.AddBasicUnencodedApi(_ => { }), api => api.PingAsync()),
        ["Post"] = Case.Of<IPostApi, PostApiOptions>(services => services.AddPostApi(_ => { }), api => api.PingAsync()),
        ["PublicClient"] = Case.Of<IPublicClientApi, PublicClientApiOptions>(services => services.AddPublicClientApi(_ => { }), api => api.PingAsync()),
        ["Json"] = Case.Of<IJsonApi, JsonApiOptions>(services => services.AddJsonApi(_ => { }), api => api.PingAsync()),
        ["Query"] = Case.Of<IQueryApi, QueryApiOptions>(services => services.AddQueryApi(_ => { }), api => api.PingAsync()),
        ["Password"] = Case.Of<IPasswordApi, PasswordApiOptions>(services => services.AddPasswordApi(_ => { }), api => api.PingAsync()),
        ["Chained"] = Case.Of<IChainedApi, ChainedApiOptions>(services => services.AddChainedApi(_ => { }), api => api.PingAsync()),
        ["FormAnswer"] = Case.Of<IFormAnswerApi, FormAnswerApiOptions>(services => services.AddFormAnswerApi(_ => { }), api => api.GetPetsAsync()),
        ["Envelope"] = Case.Of<IEnvelopeApi, EnvelopeApiOptions>(services => services.AddEnvelopeApi(_ => { }), api => api.GetPetsAsync()),
        ["LifetimeChain"] = Case.Of<IChainApi, ChainApiOptions>(services => services.AddChainApi(_ => { }), api => api.GetPetsAsync()),
        ["UnknownLifetime"] = Case.Of<IUnknownLifetimeApi, UnknownLifetimeApiOptions>(services => services.AddUnknownLifetimeApi(_ => { }), api => api.GetPetsAsync()),
        ["Never"] = Case.Of<INeverApi, NeverApiOptions>(services => services.AddNeverApi(_ => { }), api => api.GetPetsAsync()),
        ["Declared"] = Case.Of<IDeclaredApi, DeclaredApiOptions>(services => services.AddDeclaredApi(_ => { }), api => api.GetPetsAsync()),
        ["NestedError"] = Case.Of<INestedErrorApi, NestedErrorApiOptions>(services => services.AddNestedErrorApi(_ => { }), api => api.GetPetsAsync()),
        ["NumericError"] = Case.Of<INumericErrorApi, NumericErrorApiOptions>(services => services.AddNumericErrorApi(_ => { }), api => api.GetPetsAsync()),
        ["Scheme"] = Case.Of<ISchemeApi, SchemeApiOptions>(services => services.AddSchemeApi(_ => { }), api => api.GetPetsAsync()),
        ["BareAuthorization"] = Case.Of<IBareAuthorizationApi, BareAuthorizationApiOptions>(services => services.AddBareAuthorizationApi(_ => { }), api => api.GetPetsAsync()),
        ["OwnHeader"] = Case.Of<IOwnHeaderApi, OwnHeaderApiOptions>(services => services.AddOwnHeaderApi(_ => { }), api => api.GetPetsAsync()),
        ["QueryToken"] = Case.Of<IQueryTokenApi, QueryTokenApiOptions>(services => services.AddQueryTokenApi(_ => { }), api => api.GetPetsAsync()),
        ["Instance"] = Case.Of<IInstanceApi, InstanceApiOptions>(services => services.AddInstanceApi(_ => { }), api => api.GetPetsAsync()),
        ["ArrayRejecting"] = Case.Of<IArrayRejectingApi, ArrayRejectingApiOptions>(services => services.AddArrayRejectingApi(_ => { }), api => api.GetPetsAsync()),
        ["UsePerFlow"] = Case.Of<IUsePerFlowApi, UsePerFlowApiOptions>(services => services.AddUsePerFlowApi(_ => { }), CallEachAsync),
        ["ChainedInstance"] = Case.Of<IChainedInstanceApi, ChainedInstanceApiOptions>(services => services.AddChainedInstanceApi(_ => { }), api => api.GetPetsAsync()),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_client_of_a_declaration_and_its_emulator_agree(string name)
    {
        var agreed = Cases[name];
        await using var provider = await ProviderEmulator.StartAsync(agreed.Api);
        await using var services = agreed.Register(new ServiceCollection(), provider).BuildServiceProvider();

        await agreed.CallAsync(services);
        provider.RevokeAllTokens();
        await agreed.CallAsync(services);

        Assert.All(provider.TokenRequests, request => Assert.Equal(HttpStatusCode.OK, request.Status));
        Assert.True(provider.TokenRequestCount >= 2);
    }

    [Fact]
    public async Task A_static_token_is_that_of_the_settings()
    {
        await using var provider = await ProviderEmulator.StartAsync<IStaticTokenApi>();
        await using var services = new ServiceCollection().AddStaticTokenApi(_ => { }).Services.UseEmulator<StaticTokenApiOptions>(provider).BuildServiceProvider();

        await services.GetRequiredService<IStaticTokenApi>().GetPetsAsync();

        Assert.Equal(0, provider.TokenRequestCount);
    }

    [Fact]
    public async Task What_only_a_call_can_give_is_expected_of_the_call()
    {
        await using var provider = await ProviderEmulator.StartAsync<IExchangeApi>();
        await using var services = new ServiceCollection().AddExchangeApi(_ => { }).Services.UseEmulator<ExchangeApiOptions>(provider).BuildServiceProvider();

        await services.GetRequiredService<ExchangeApiTokens>().AcquireAsync(new ExchangeApiTokenRequest
        {
            ClientId = provider.Settings["ClientId"]!,
            ClientSecret = provider.Settings["ClientSecret"]!,
            SubjectToken = "5ubj-t0k3n",
            SubjectTokenType = "urn:ietf:params:oauth:token-type:access_token",
        });
        await services.GetRequiredService<IExchangeApi>().PingAsync();

        Assert.Equal(1, provider.TokenRequestCount);
    }

    private static async Task CallEachAsync(IUsePerFlowApi api)
    {
        await api.GetPetsAsync();
        await api.GetTenantsAsync();
    }

    private sealed record Case(Type Api, Func<IServiceCollection, ProviderEmulator, IServiceCollection> Register, Func<IServiceProvider, Task> CallAsync)
    {
        public static Case Of<TApi, TOptions>(Action<IServiceCollection> add, Func<TApi, Task> call)
            where TApi : class
            where TOptions : class =>
            new(
                typeof(TApi),
                (services, provider) =>
                {
                    add(services);
                    return services.UseEmulator<TOptions>(provider);
                },
                services => call(services.GetRequiredService<TApi>()));
    }
}
