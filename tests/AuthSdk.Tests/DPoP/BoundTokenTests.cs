using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using AuthSdk.DPoP;
using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.DPoP;

/// <summary>Tokens that are worth nothing without a proof of their key: what buys them, who may use them, and what stays a caller's.</summary>
public sealed class BoundTokenTests
{
    [Theory]
    [InlineData("\"Bearer\"", "the token is of the type 'Bearer' and not bound to the DPoP key")]
    [InlineData("\"N_A\"", "the token is of the type 'N_A' and not bound to the DPoP key")]
    [InlineData("null", "'token_type' is missing")]
    public async Task A_token_that_is_not_bound_is_not_used(string type, string reason)
    {
        var api = new BoundApi(ApiStub.Ok, _ => StubHandler.Json($$"""{"access_token":"unbound-token-7731","token_type":{{type}},"expires_in":60}"""));

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.GetAsync());

        Assert.Equal(OAuthErrorKind.Protocol, error.Kind);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Empty(api.Calls);
    }

    [Fact]
    public async Task The_type_is_read_in_any_case_and_told_in_one()
    {
        var api = new BoundApi(ApiStub.Ok, exchange => BoundApi.Token(exchange, type: "dpop"));

        Assert.Equal("DPoP", (await api.Source.GetTokenAsync()).TokenType);
    }

    [Fact]
    public async Task A_refresh_request_proves_the_same_key()
    {
        var api = new BoundApi(ApiStub.Ok, exchange => BoundApi.Token(exchange, refreshToken: "refresh-5583"));
        await api.GetAsync();
        api.Endpoint.Clock.Advance(TimeSpan.FromHours(2));
        await api.GetAsync();

        Assert.Equal(["client_credentials", "refresh_token"], api.TokenRequests.Select(request => request.Form[0].Value));
        Assert.Single(api.TokenRequests.Select(request => DPoPProof.Of(request).Key.GetRawText()).Distinct());
    }

    [Fact]
    public void The_key_is_part_of_whose_token_it_is()
    {
        using var one = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var stub = new TokenEndpointStub("{}");

        Assert.Equal(IdentityOf(stub, SigningKey.FromECDsa(one)), IdentityOf(stub, SigningKey.FromPem(one.ExportECPrivateKeyPem(), "k1")));
        Assert.NotEqual(IdentityOf(stub, SigningKey.FromECDsa(one)), IdentityOf(stub, SigningKey.FromECDsa(other)));
        Assert.NotEqual(IdentityOf(stub, null), IdentityOf(stub, null));
        Assert.NotEqual(TokenEndpointStub.Request().Identify(), IdentityOf(stub, SigningKey.FromECDsa(one)));
    }

    [Fact]
    public async Task Processes_with_one_key_share_a_token_and_one_with_another_key_has_its_own()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var shared = new SharedTokens();

        var first = await ProcessAsync(shared, SigningKey.FromECDsa(key));
        var second = await ProcessAsync(shared, SigningKey.FromECDsa(key));
        var third = await ProcessAsync(shared, SigningKey.FromECDsa(other));

        Assert.Equal((1, 0, 1), (first.TokenRequests.Count, second.TokenRequests.Count, third.TokenRequests.Count));
        Assert.Equal("DPoP token-1", second.Calls[0].Authorization);
        Assert.NotNull(DPoPProof.Of(second.Calls[0])["ath"]);
    }

    [Fact]
    public async Task A_token_of_a_key_that_stays_in_the_process_stays_there_too()
    {
        var shared = new SharedTokens();

        await ProcessAsync(shared, key: null);

        Assert.Empty(shared.Store.Uses);
    }

    [Fact]
    public async Task An_authorization_of_the_callers_goes_out_as_it_is_and_without_a_proof()
    {
        var api = new BoundApi(ApiStub.Ok);
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);
        request.Headers.Authorization = new AuthenticationHeaderValue("DPoP", "own-token-3345");

        using var response = await api.Http.SendAsync(request);

        var call = Assert.Single(api.Calls);
        Assert.Equal("DPoP own-token-3345", call.Authorization);
        Assert.DoesNotContain("DPoP", call.Headers.Keys);
    }

    [Fact]
    public async Task A_proof_of_the_callers_stays_and_is_not_repeated_with_a_nonce()
    {
        var api = new BoundApi(_ => BoundApi.DemandNonce("n-1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);
        request.Headers.Add("DPoP", "own-proof-9927");

        using var response = await api.Http.SendAsync(request);

        var call = Assert.Single(api.Calls);
        Assert.Equal(("DPoP token-1", "own-proof-9927"), (call.Authorization, call.Headers["DPoP"]));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Single(api.TokenRequests);
    }

    [Fact]
    public async Task A_request_that_comes_by_again_gets_a_new_proof_in_place_of_the_old_one()
    {
        var api = new BoundApi(ApiStub.Ok);
        using var again = new HttpMessageInvoker(
            new AuthSdk.Http.AccessTokenHandler(new StubTokens(api.Source)) { InnerHandler = api.Handler }, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);

        using var first = await again.SendAsync(request, CancellationToken.None);
        using var second = await again.SendAsync(request, CancellationToken.None);

        Assert.Equal(2, api.Calls.Select(call => DPoPProof.Of(call)["jti"]).Distinct().Count());
    }

    [Fact]
    public async Task A_proof_that_a_hook_gives_a_token_request_stays()
    {
        var stub = new TokenEndpointStub(exchange => BoundApi.Token(exchange));
        var request = TokenEndpointStub.Request();
        request.BindTo(new DPoPBinding(null, new ApiRuntime(stub.Clock, stub.Logs)));
        request.AddHeader("dpop", "own-proof-5518");

        await stub.Client.SendAsync(request, new TokenResponseRules { DPoPBound = true }, CancellationToken.None);

        Assert.Equal("own-proof-5518", stub.Sent.Headers["DPoP"]);
    }

    [Fact]
    public async Task A_proof_is_in_no_log_and_no_error_also_where_a_server_sends_it_back()
    {
        var api = new BoundApi(
            exchange => StubHandler.Json(exchange.Headers["DPoP"], HttpStatusCode.BadRequest, "text/plain"),
            exchange => StubHandler.Json($$"""{"error":"invalid_dpop_proof","error_description":"{{exchange.Headers["DPoP"]}}"}""", HttpStatusCode.BadRequest));

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.GetAsync());

        var proof = Assert.Single(api.TokenRequests).Headers["DPoP"];
        Assert.Equal("invalid_dpop_proof", error.Error);
        Assert.DoesNotContain(proof, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(proof, api.Endpoint.Logs.Everything, StringComparison.Ordinal);
        Assert.Contains("Check the clock of this machine", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_prints_that_it_will_have_a_proof()
    {
        var stub = new TokenEndpointStub("{}");
        var request = TokenEndpointStub.Request();
        request.Add("scope", "a");
        request.BindTo(new DPoPBinding(null, new ApiRuntime(stub.Clock, stub.Logs)));

        Assert.Equal($"POST {TokenEndpointStub.Url} (form) DPoP: ***; scope=a", request.ToString());
    }

    [Fact]
    public async Task A_redirection_of_the_api_is_answered_with_nothing()
    {
        var api = new BoundApi(_ =>
        {
            var response = StubHandler.Status(HttpStatusCode.TemporaryRedirect);
            response.Headers.Location = new Uri("https://elsewhere.example.org/");
            return response;
        });

        Assert.Equal(HttpStatusCode.TemporaryRedirect, await api.GetAsync());
        Assert.Single(api.Calls);
        await Assert.ThrowsAsync<OAuthException>(() => api.GetAsync("https://elsewhere.example.org/"));
    }

    private static async Task<BoundApi> ProcessAsync(SharedTokens shared, SigningKey? key)
    {
        var api = new BoundApi(ApiStub.Ok, key: key, options: shared.Options());
        await api.GetAsync();
        return api;
    }

    private static TokenIdentity IdentityOf(TokenEndpointStub stub, SigningKey? key)
    {
        var request = TokenEndpointStub.Request();
        request.BindTo(new DPoPBinding(key, new ApiRuntime(stub.Clock, stub.Logs)));
        return request.Identify();
    }
}
