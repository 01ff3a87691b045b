using System.Security.Cryptography;
using AuthSdk.DPoP;
using AuthSdk.Registration;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.DPoP;

/// <summary>Proofs (RFC 9449 section 4), as a server reads them.</summary>
public sealed class DPoPProofTests
{
    [Fact, Trait("Acceptance", "S-SEC-14")]
    public async Task The_proof_of_a_token_request_says_with_which_key_what_is_sent_where_and_when()
    {
        var api = new BoundApi(ApiStub.Ok);

        await api.GetAsync();

        var proof = DPoPProof.Of(Assert.Single(api.TokenRequests));
        Assert.Equal(["typ", "alg", "jwk"], proof.Headers);
        Assert.Equal(("dpop+jwt", "ES256"), (proof.Type, proof.Algorithm));
        Assert.Equal(["crv", "kty", "x", "y"], proof.Key.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["jti", "htm", "htu", "iat"], proof.Claims);
        Assert.Equal(("POST", TokenEndpointStub.Url), (proof["htm"], proof["htu"]));
        Assert.Equal(api.Endpoint.Clock.GetUtcNow().ToUnixTimeSeconds(), proof.IssuedAt);
    }

    [Fact, Trait("Acceptance", "S-SEC-14")]
    public async Task The_proof_of_a_call_names_the_token_that_it_travels_with()
    {
        var api = new BoundApi(ApiStub.Ok, exchange => BoundApi.Token(exchange, "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"));

        await api.GetAsync(ApiStub.Url + "?a=1");

        var call = Assert.Single(api.Calls);
        var proof = DPoPProof.Of(call);
        Assert.Equal("DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU", call.Authorization);
        Assert.Equal("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo", proof["ath"]);
        Assert.Equal(["jti", "htm", "htu", "iat", "ath"], proof.Claims);
        Assert.Equal(("GET", ApiStub.Url), (proof["htm"], proof["htu"]));
        Assert.Equal(DPoPProof.Of(api.TokenRequests[0]).Key.GetRawText(), proof.Key.GetRawText());
    }

    [Fact, Trait("Acceptance", "S-SEC-14")]
    public async Task Each_attempt_has_a_proof_of_its_own()
    {
        var api = new BoundApi(exchange => exchange.Number == 1 ? StubHandler.Status(System.Net.HttpStatusCode.Unauthorized) : ApiStub.Ok(exchange));

        await api.GetAsync();
        api.Endpoint.Clock.Advance(TimeSpan.FromMinutes(1));
        await api.GetAsync();

        var proofs = api.Calls.Select(DPoPProof.Of).ToList();
        Assert.Equal(3, proofs.Select(proof => proof["jti"]).Distinct().Count());
        Assert.Equal(60, proofs[2].IssuedAt - proofs[1].IssuedAt);
        Assert.Equal(["DPoP token-1", "DPoP token-2", "DPoP token-2"], api.Calls.Select(call => call.Authorization));
        Assert.NotEqual(proofs[0]["ath"], proofs[1]["ath"]);
        Assert.Equal(2, api.TokenRequests.Select(request => DPoPProof.Of(request)["jti"]).Distinct().Count());
    }

    [Theory, Trait("Acceptance", "S-SEC-14")]
    [InlineData("https://API.Example.ORG/v1/things?a=1&b=2", "https://api.example.org/v1/things")]
    [InlineData("https://api.example.org:443/v1/things#part", "https://api.example.org/v1/things")]
    [InlineData("HTTPS://api.example.org/v1/a%2Fb%20c/%C3%A9", "https://api.example.org/v1/a%2Fb%20c/%C3%A9")]
    [InlineData("https://api.example.org/v1/a/../é?q#f", "https://api.example.org/v1/%C3%A9")]
    [InlineData("https://api.example.org", "https://api.example.org/")]
    public async Task The_address_of_a_call_is_said_as_it_is_sent_without_query_and_fragment(string url, string target)
    {
        var api = new BoundApi(ApiStub.Ok);

        await api.GetAsync(url);

        Assert.Equal(target, DPoPProof.Of(Assert.Single(api.Calls))["htu"]);
    }

    [Theory, Trait("Acceptance", "S-SEC-14")]
    [InlineData("https://auth.example.org:8443/token?tenant=1", "https://auth.example.org:8443/token")]
    [InlineData("http://[::1]:8080/o/token/", "http://[::1]:8080/o/token/")]
    [InlineData("http://127.0.0.1:80/token", "http://127.0.0.1/token")]
    [InlineData("https://bücher.example/token", "https://xn--bcher-kva.example/token")]
    public async Task The_address_of_a_token_request_is_said_in_the_same_way(string url, string target)
    {
        var stub = new TokenEndpointStub(exchange => BoundApi.Token(exchange));
        var request = TokenEndpointStub.Request(ParameterPlacement.Query, url);
        request.Add("scope", "a");
        request.BindTo(new DPoPBinding(null, new ApiRuntime(stub.Clock, stub.Logs)));

        await stub.Client.SendAsync(request, new TokenResponseRules { DPoPBound = true }, CancellationToken.None);

        Assert.Equal(target, DPoPProof.Of(stub.Sent)["htu"]);
    }

    [Fact]
    public async Task The_case_of_a_known_method_is_the_one_that_is_sent()
    {
        var api = new BoundApi(ApiStub.Ok);
        using var patch = new HttpRequestMessage(new HttpMethod("patch"), ApiStub.Url);
        using var own = new HttpRequestMessage(new HttpMethod("Report"), ApiStub.Url);

        using var first = await api.Http.SendAsync(patch);
        using var second = await api.Http.SendAsync(own);

        Assert.Equal(["PATCH", "Report"], api.Calls.Select(call => DPoPProof.Of(call)["htm"]));
    }

    public static TheoryData<SigningAlgorithm> Algorithms =>
    [
        SigningAlgorithm.RS256, SigningAlgorithm.RS384, SigningAlgorithm.RS512, SigningAlgorithm.PS256, SigningAlgorithm.PS384, SigningAlgorithm.PS512,
        SigningAlgorithm.ES256, SigningAlgorithm.ES384, SigningAlgorithm.ES512,
    ];

    [Theory, Trait("Acceptance", "S-SEC-14")]
    [MemberData(nameof(Algorithms))]
    public async Task A_key_that_is_made_here_signs_with_whatever_is_declared(SigningAlgorithm algorithm)
    {
        var stub = new TokenEndpointStub(exchange => BoundApi.Token(exchange));
        var request = TokenEndpointStub.Request();
        request.BindTo(new DPoPBinding(null, new ApiRuntime(stub.Clock, stub.Logs), algorithm));

        await stub.Client.SendAsync(request, new TokenResponseRules { DPoPBound = true }, CancellationToken.None);

        Assert.Equal(algorithm.ToString(), DPoPProof.Of(stub.Sent).Algorithm);
    }

    [Fact]
    public async Task A_key_that_is_given_is_used_with_its_algorithm_and_shows_only_its_public_half()
    {
        using var rsa = RSA.Create(2048);
        var api = new BoundApi(ApiStub.Ok, key: SigningKey.FromRsa(rsa, "k1", SigningAlgorithm.PS256));

        await api.GetAsync();

        var proof = DPoPProof.Of(Assert.Single(api.Calls));
        Assert.Equal("PS256", proof.Algorithm);
        Assert.Equal(["typ", "alg", "jwk"], proof.Headers);
        Assert.Equal(["e", "kty", "n"], proof.Key.EnumerateObject().Select(member => member.Name));
        Assert.Equal("AQAB", proof.Key.GetProperty("e").GetString());
    }

    [Fact]
    public void A_key_that_does_not_fit_the_algorithm_is_refused()
    {
        using var rsa = RSA.Create(2048);
        var stub = new TokenEndpointStub("{}");

        var error = Assert.Throws<ArgumentException>(
            () => new DPoPBinding(SigningKey.FromRsa(rsa), new ApiRuntime(stub.Clock, stub.Logs), SigningAlgorithm.ES256));

        Assert.StartsWith("The DPoP key cannot sign with ES256.", error.Message, StringComparison.Ordinal);
    }
}
