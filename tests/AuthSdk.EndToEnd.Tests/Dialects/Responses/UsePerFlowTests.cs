using System.Net;
using AuthSdk.Http;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>Flows of one interface whose tokens travel in other ways, go to other addresses, and are rejected otherwise.</summary>
public sealed class UsePerFlowTests : IDisposable
{
    private readonly Network _network = new()
    {
        Token = number => Network.Json($$"""{"access_token":"t0ken-{{number}}","token_type":"Bearer","instance_url":"https://eu1.example.com/t"}"""),
    };

    public void Dispose() => _network.Dispose();

    [Fact, Trait("Acceptance", "S-USE-01"), Trait("Acceptance", "S-SEC-05")]
    [Dialect("AccessTokenUse.Flow", "BaseAddress.Flow")]
    public async Task Each_flow_has_its_place_for_the_token_and_its_address()
    {
        using var client = UsePerFlowApi.Create(Options(), _network);

        await client.GetPetsAsync();
        await client.GetTenantsAsync();
        await client.GetKeyedAsync();

        Assert.Equal(
            [
                ("https://app.test/v1/pets", "Bearer t0ken-1", null),
                ("https://eu1.example.com/t/tenants", "Tenant t0ken-2", null),
                ("https://keys.test/keys/keyed", null, "k3y-of-the-test"),
            ],
            _network.ApiRequests.Select(sent => (sent.Url, sent.Header("Authorization"), sent.Header("X-Key"))));
    }

    [Fact, Trait("Acceptance", "S-USE-03")]
    [Dialect("TokenRejection.Flow")]
    public async Task What_rejects_the_token_of_a_flow_stands_in_place_of_what_rejects_all()
    {
        _network.Api = _ => Network.Json("""[{"code":8}]""", HttpStatusCode.Forbidden);
        using var client = UsePerFlowApi.Create(Options(), _network);

        await Assert.ThrowsAsync<ApiException>(() => client.GetPetsAsync());
        await Assert.ThrowsAsync<ApiException>(() => client.GetTenantsAsync());
        _network.Api = _ => Network.Json("""[{"code":7}]""", HttpStatusCode.Forbidden);
        await Assert.ThrowsAsync<ApiException>(() => client.GetTenantsAsync());

        Assert.Equal(
            ["Bearer t0ken-1", "Bearer t0ken-2", "Tenant t0ken-3", "Tenant t0ken-3", "Tenant t0ken-4"],
            _network.ApiRequests.Select(sent => sent.Header("Authorization")));
    }

    [Fact, Trait("Acceptance", "S-USE-08")]
    public async Task A_header_that_is_the_place_of_the_token_of_one_flow_only_keeps_no_other_token_away()
    {
        using var client = UsePerFlowApi.Create(Options(), _network);
        using var http = new HttpClient(new AccessTokenHandler(client.Tokens) { InnerHandler = _network }, disposeHandler: false);
        using var other = Request("App");
        using var own = Request("Key");

        using var first = await http.SendAsync(other);
        var refused = await Assert.ThrowsAsync<OAuthException>(() => http.SendAsync(own));

        Assert.Equal(("Bearer t0ken-1", "mine"), (_network.ApiRequests[0].Header("Authorization"), _network.ApiRequests[0].Header("X-Key")));
        Assert.Equal((OAuthErrorKind.Refused, 1), (refused.Kind, _network.ApiRequests.Count));
    }

    [Fact]
    public async Task The_option_goes_before_all_addresses()
    {
        var options = Options();
        options.BaseAddress = new Uri("https://proxy.test/api");
        using var client = UsePerFlowApi.Create(options, _network);

        await client.GetPetsAsync();
        await client.GetTenantsAsync();
        await client.GetKeyedAsync();

        Assert.Equal(
            ["https://proxy.test/api/pets", "https://proxy.test/api/tenants", "https://proxy.test/api/keyed"],
            _network.ApiRequests.Select(sent => sent.Url));
    }

    private static OperationRequest Request(string flow) =>
        new(HttpMethod.Get, new Uri(TokenBaseAddress.Placeholder, "/pets")) { Flow = flow, Headers = { { "X-Key", "mine" } } };

    private static UsePerFlowApiOptions Options() => new()
    {
        ClientId = "id",
        ClientSecret = "secret",
        TenantClientId = "tenant",
        TenantClientSecret = "secret",
        AccessToken = "k3y-of-the-test",
        KeyHost = "keys.test",
    };
}
