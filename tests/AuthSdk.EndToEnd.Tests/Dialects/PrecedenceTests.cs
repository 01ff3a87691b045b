using AuthSdk.Http;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>What is said of a flow, of a grant, of both and of neither, in the requests of two flows.</summary>
public sealed class PrecedenceTests : IDisposable
{
    private readonly RecordingNetwork _network = new()
    {
        TokenResponse = """{"access_token":"t0ken","token_type":"Bearer","expires_in":60,"refresh_token":"r3fresh"}""",
    };

    public void Dispose() => _network.Dispose();

    [Fact]
    [Dialect("TokenRequest.Flow", "TokenRequest.Grant", "TokenParameter.Flow", "TokenParameter.Grant", "WithoutTokenParameter.Flow", "WithoutTokenParameter.Grant")]
    public async Task A_grant_goes_before_a_flow_and_both_before_neither()
    {
        var clock = new ManualTimeProvider();
        var options = new PrecedenceApiOptions { ClientId = "id", ClientSecret = "s3cret" };
        options.Tokens.RefreshAhead = false;
        using var client = PrecedenceApi.Create(options, _network, clock);
        for (var round = 0; round < 2; round++)
        {
            await client.PingAsync();
            await client.PingUserAsync();
            clock.Advance(TimeSpan.FromSeconds(61));
        }

        Assert.Equal(
            [
                ("https://auth.test/token/machine", """{"grant_type":"client_credentials","appid":"id","client_secret":"s3cret","depth":"all"}"""),
                ("https://auth.test/token/user?depth=flow", "grant_type=client_credentials&user_app=id&client_secret=s3cret"),
                ("https://auth.test/token/machine", """{"grant_type":"refresh_token","client_secret":"s3cret","refresh_token":"r3fresh","depth":"grant"}"""),
                ("https://auth.test/token/user", "grant_type=refresh_token&user_app_again=id&client_secret=s3cret&refresh_token=r3fresh&depth=both"),
            ],
            _network.TokenRequests.Select(request => (request.Url, request.Body)));
    }

    [Fact]
    [Dialect("OAuthProvider.ParameterPlacement", "OAuthProvider.ClientAuthentication")]
    public async Task What_a_provider_says_is_said_of_its_flow()
    {
        using var client = ShortFormApi.Create(new ShortFormApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network);
        await client.PingAsync();
        await client.PingUserAsync();

        Assert.Equal(
            ["""{"grant_type":"client_credentials","client_id":"id","client_secret":"s3cret"}""", "grant_type=client_credentials&client_id=id"],
            _network.TokenRequests.Select(request => request.Body));
    }
}

internal interface ITwoPings
{
    [Get("/ping")]
    Task PingAsync(CancellationToken cancellationToken = default);

    [Get("/user"), UseFlow("User")]
    Task PingUserAsync(CancellationToken cancellationToken = default);
}

[OAuthProvider(Name = "Machine", TokenUrl = "https://auth.test/token/machine")]
[OAuthProvider(Name = "User", TokenUrl = "https://auth.test/token/user")]
[TokenResponse(RefreshToken = RefreshTokenUse.Refresh)]
[TokenRequest(Placement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[TokenRequest(Placement = ParameterPlacement.Form, Flow = "User")]
[TokenParameter("depth", Value = "all")]
[TokenParameter("depth", Value = "flow", Flow = "User", In = ParameterPlacement.Query)]
[TokenParameter("depth", Value = "grant", Grant = TokenGrant.Refresh)]
[TokenParameter("depth", Value = "both", Flow = "User", Grant = TokenGrant.Refresh)]
[TokenParameter("appid", For = "client_id")]
[TokenParameter("user_app", For = "client_id", Flow = "User")]
[WithoutTokenParameter("client_id", Grant = TokenGrant.Refresh)]
[TokenParameter("user_app_again", For = "client_id", Flow = "User", Grant = TokenGrant.Refresh)]
[BaseAddress("https://api.test")]
internal interface IPrecedenceApi : ITwoPings;

[OAuthProvider(Name = "Machine", TokenUrl = "https://auth.test/token/machine", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[OAuthProvider(Name = "User", TokenUrl = "https://auth.test/token/user", ParameterPlacement = ParameterPlacement.Form)]
[TokenRequest(Placement = ParameterPlacement.Json, ClientAuthentication = ClientAuthentication.None)]
[BaseAddress("https://api.test")]
internal interface IShortFormApi : ITwoPings;
