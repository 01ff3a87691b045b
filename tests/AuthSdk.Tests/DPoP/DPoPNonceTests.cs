using System.Globalization;
using System.Net;
using System.Text;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.DPoP;

/// <summary>Nonces that servers demand in proofs (RFC 9449 sections 8 and 9).</summary>
public sealed class DPoPNonceTests
{
    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task A_token_endpoint_that_demands_a_nonce_gets_it_in_one_repeated_request()
    {
        var api = new BoundApi(
            ApiStub.Ok,
            exchange => DPoPProof.Of(exchange)["nonce"] == "n-1" ? BoundApi.Token(exchange) : BoundApi.DemandNonce("n-1", HttpStatusCode.BadRequest));

        Assert.Equal(HttpStatusCode.OK, await api.GetAsync());

        Assert.Equal([null, "n-1"], api.TokenRequests.Select(request => DPoPProof.Of(request)["nonce"]));
        Assert.Equal(api.TokenRequests[0].Body, api.TokenRequests[1].Body);
        Assert.NotEqual(DPoPProof.Of(api.TokenRequests[0])["jti"], DPoPProof.Of(api.TokenRequests[1])["jti"]);
    }

    [Theory, Trait("Acceptance", "S-SEC-15")]
    [InlineData("other", 2)]
    [InlineData(null, 1)]
    [InlineData("with space", 1)]
    public async Task A_token_endpoint_that_is_never_content_is_asked_no_third_time(string? nonce, int requests)
    {
        var number = 0;
        var api = new BoundApi(
            ApiStub.Ok, _ => BoundApi.DemandNonce(nonce is null ? null : nonce + number++.ToString(CultureInfo.InvariantCulture), HttpStatusCode.BadRequest));

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.GetAsync());

        Assert.Equal(("use_dpop_nonce", HttpStatusCode.BadRequest, false), (error.Error, error.StatusCode, error.IsTemporary));
        Assert.Equal(requests, api.TokenRequests.Count);
        Assert.Empty(api.Calls);
    }

    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task An_api_that_demands_a_nonce_gets_it_with_the_same_token_and_all_the_call_had()
    {
        var api = new BoundApi(exchange => BoundApi.Wants("n-1", exchange));
        using var request = new HttpRequestMessage(HttpMethod.Put, ApiStub.Url + "?a=1") { Content = new StringContent("é", Encoding.UTF8) };

        using var response = await api.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([null, "n-1"], api.Nonces);
        Assert.Equal(["DPoP token-1", "DPoP token-1"], api.Calls.Select(call => call.Authorization));
        Assert.Equal((api.Calls[0].Uri, api.Calls[0].Body), (api.Calls[1].Uri, api.Calls[1].Body));
        Assert.Single(api.TokenRequests);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => api.Calls[0].Response!.Content.ReadAsStringAsync());
    }

    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task Any_answer_may_bring_the_nonce_of_the_next_request()
    {
        var api = new BoundApi(exchange => BoundApi.WithNonce(
            StubHandler.Status(exchange.Number == 2 ? HttpStatusCode.NotFound : HttpStatusCode.OK), exchange.Number == 3 ? null : $"n-{exchange.Number}"));

        for (var i = 0; i < 4; i++)
        {
            await api.GetAsync();
        }

        Assert.Equal([null, "n-1", "n-2", "n-2"], api.Nonces);
    }

    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task Each_origin_has_a_nonce_of_its_own()
    {
        var api = new BoundApi(
            exchange => BoundApi.WithNonce(ApiStub.Ok(exchange), "of-api"), exchange => BoundApi.WithNonce(BoundApi.Token(exchange), "of-server"));

        await api.GetAsync();
        await api.GetAsync();
        api.Source.Drop();
        await api.GetAsync();

        Assert.Equal([null, "of-api", "of-api"], api.Nonces);
        Assert.Equal([null, "of-server"], api.TokenRequests.Select(request => DPoPProof.Of(request)["nonce"]));
    }

    [Fact, Trait("Acceptance", "S-SEC-14"), Trait("Acceptance", "S-SEC-15")]
    public async Task Where_the_token_tells_the_address_the_proof_is_for_that_address_and_the_nonce_of_its_origin()
    {
        var placeholder = AuthSdk.TokenEndpoint.TokenBaseAddress.Placeholder;
        var api = new BoundApi(
            exchange => BoundApi.Wants("n-1", exchange), baseAddress: placeholder.AbsoluteUri, tokenAddress: new Uri("https://tenant.example.org/t1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(placeholder, "things?a=1"));

        using var response = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, await api.GetAsync(new Uri(placeholder, "others").AbsoluteUri));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(new Uri(placeholder, "things?a=1"), request.RequestUri);
        Assert.Equal([null, "n-1", "n-1"], api.Nonces);
        Assert.Equal(
            ["https://tenant.example.org/t1/things", "https://tenant.example.org/t1/things", "https://tenant.example.org/t1/others"],
            api.Calls.Select(call => DPoPProof.Of(call)["htu"]));
    }

    [Theory, Trait("Acceptance", "S-SEC-15")]
    [InlineData("other")]
    [InlineData(null)]
    public async Task An_api_that_is_never_content_has_its_401_returned_and_no_token_renewed(string? nonce)
    {
        var api = new BoundApi(exchange => BoundApi.DemandNonce(nonce is null ? null : nonce + exchange.Number));

        Assert.Equal(HttpStatusCode.Unauthorized, await api.GetAsync());

        Assert.Equal(nonce is null ? 1 : 2, api.Calls.Count);
        Assert.Single(api.TokenRequests);
    }

    [Fact, Trait("Acceptance", "S-SEC-15")]
    public async Task A_body_that_is_spent_is_not_sent_again_and_the_next_call_has_the_nonce()
    {
        var api = new BoundApi(exchange => BoundApi.Wants("n-1", exchange));
        using var body = new StreamContent(new MemoryStream([1]));

        using var response = await api.Http.PostAsync(new Uri(ApiStub.Url), body);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await api.GetAsync());
        Assert.Equal([null, "n-1"], api.Nonces);
        Assert.Single(api.TokenRequests);
    }

    [Fact]
    public async Task A_token_that_is_rejected_after_the_nonce_was_met_is_renewed_once()
    {
        var api = new BoundApi(exchange => exchange.Authorization == "DPoP token-1" && DPoPProof.Of(exchange)["nonce"] is not null
            ? StubHandler.Status(HttpStatusCode.Unauthorized)
            : BoundApi.Wants("n-1", exchange));

        Assert.Equal(HttpStatusCode.OK, await api.GetAsync());

        Assert.Equal([null, "n-1", "n-1"], api.Nonces);
        Assert.Equal(["DPoP token-1", "DPoP token-1", "DPoP token-2"], api.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_nonce_that_is_over_when_the_renewed_token_is_used_is_replaced_as_well()
    {
        var api = new BoundApi(exchange => exchange.Authorization == "DPoP token-1"
            ? StubHandler.Status(HttpStatusCode.Unauthorized)
            : BoundApi.Wants("n-2", exchange));

        Assert.Equal(HttpStatusCode.OK, await api.GetAsync());

        Assert.Equal([null, null, "n-2"], api.Nonces);
        Assert.Equal(2, api.TokenRequests.Count);
    }

    [Fact]
    public async Task A_blocking_call_meets_the_demand_too()
    {
        var api = new BoundApi(exchange => exchange.Number < 3 ? BoundApi.Wants("n-1", exchange) : BoundApi.WithNonce(ApiStub.Ok(exchange), "n-3"));

        for (var i = 0; i < 3; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);
            using var response = await Task.Run(() => api.Http.Send(request));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal([null, "n-1", "n-1", "n-3"], api.Nonces);
        Assert.Single(api.TokenRequests);
    }

    [Theory]
    [InlineData("DPoP error=\"invalid_token\", error_description=\"use_dpop_nonce\"")]
    [InlineData("DPoP error=\"invalid_dpop_proof\"")]
    [InlineData("Bearer error=\"use_dpop_nonce\"")]
    [InlineData("DPoP")]
    public async Task Any_other_401_rejects_the_token_as_it_does_elsewhere(string challenge)
    {
        var api = new BoundApi(exchange =>
        {
            var response = StubHandler.Status(exchange.Number == 1 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
            return BoundApi.WithNonce(response, "n-1");
        });

        Assert.Equal(HttpStatusCode.OK, await api.GetAsync());

        Assert.Equal(["DPoP token-1", "DPoP token-2"], api.Calls.Select(call => call.Authorization));
        Assert.Equal([null, "n-1"], api.Nonces);
    }

    [Theory, Trait("Acceptance", "S-SEC-15")]
    [InlineData("dpop Error=use_dpop_nonce")]
    [InlineData("DPoP realm=\"a\\\"b, error=none\", error=\"use_dpop_nonce\", algs=\"ES256 RS256\"")]
    public async Task A_demand_is_read_however_it_is_written(string challenge)
    {
        var api = new BoundApi(exchange =>
        {
            var response = StubHandler.Status(exchange.Number == 1 ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);
            response.Headers.TryAddWithoutValidation("WWW-Authenticate", challenge);
            return BoundApi.WithNonce(response, "n-1");
        });

        Assert.Equal(HttpStatusCode.OK, await api.GetAsync());

        Assert.Equal(["DPoP token-1", "DPoP token-1"], api.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task What_is_no_nonce_is_not_repeated_to_the_server()
    {
        var api = new BoundApi(exchange =>
        {
            var response = ApiStub.Ok(exchange);
            response.Headers.TryAddWithoutValidation("DPoP-Nonce", exchange.Number switch
            {
                1 => ["a b"],
                2 => ["quoted\""],
                3 => [new string('n', 1025)],
                4 => ["one", "two"],
                5 => [""],
                _ => [],
            });
            return response;
        });

        for (var i = 0; i < 6; i++)
        {
            await api.GetAsync();
        }

        Assert.All(api.Nonces, Assert.Null);
    }
}
