using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AuthSdk.Http;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Http;

public sealed class AccessTokenHandlerTests
{
    [Fact]
    [Trait("Acceptance", "S-USE-01")]
    [Trait("Acceptance", "S-USE-02")]
    public async Task A_call_carries_the_token_once_in_its_header_and_nowhere_else()
    {
        var api = new ApiStub(ApiStub.Ok);

        using var response = await api.Http.GetAsync(new Uri(ApiStub.Url + "?a=1"));

        var sent = Assert.Single(api.Handler.Exchanges);
        Assert.Equal("Bearer token-1", sent.Authorization);
        Assert.Equal(ApiStub.Url + "?a=1", sent.Uri.AbsoluteUri);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-03")]
    [Trait("Acceptance", "S-USE-06")]
    public async Task A_rejected_token_is_renewed_and_the_call_repeated_with_all_it_had()
    {
        var api = new ApiStub(ApiStub.RejectsFirst);
        using var request = new HttpRequestMessage(HttpMethod.Put, ApiStub.Url + "?a=1");
        request.Content = new StringContent("body é", Encoding.UTF8, "text/plain");
        request.Headers.Add("X-Custom", "1");

        using var response = await api.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], api.Authorizations);
        Assert.Equal(2, api.Tokens.Handler.Count);
        var (first, second) = (api.Handler.Exchanges[0], api.Handler.Exchanges[1]);
        Assert.Equal((first.Method, first.Uri, first.Body, first.ContentType), (second.Method, second.Uri, second.Body, second.ContentType));
        Assert.Equal("body é", second.Body);
        Assert.Equal("1", second.Headers["X-Custom"]);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => first.Response!.Content.ReadAsStringAsync());
    }

    public static TheoryData<HttpContent> Replayable => new()
    {
        new ByteArrayContent([1, 2]),
        new ReadOnlyMemoryContent(new byte[] { 1, 2 }),
        new FormUrlEncodedContent([new("a", "b")]),
        RequestContent.Json(new Thing("x"), TestJsonContext.Default.Thing),
    };

    [Theory]
    [MemberData(nameof(Replayable), DisableDiscoveryEnumeration = true)]
    [Trait("Acceptance", "S-USE-06")]
    public async Task A_buffered_body_is_sent_again(HttpContent content)
    {
        var api = new ApiStub(ApiStub.RejectsFirst);

        using var response = await api.Http.PostAsync(new Uri(ApiStub.Url), content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(api.Handler.Exchanges[0].Body, api.Handler.Exchanges[1].Body);
        Assert.NotEmpty(api.Handler.Exchanges[1].Body!);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-06")]
    public async Task A_stream_is_not_sent_again_but_the_next_call_has_a_new_token()
    {
        var api = new ApiStub(ApiStub.RejectsFirst);

        using var rejected = await api.Http.PostAsync(new Uri(ApiStub.Url), new StreamContent(new MemoryStream([1, 2])));
        Assert.Equal(HttpStatusCode.Unauthorized, rejected.StatusCode);
        Assert.Equal(1, api.Handler.Count);
        await Until.True(() => api.Source.Current!.Value.Reveal() == "token-2");
        using var next = await api.Http.PostAsync(new Uri(ApiStub.Url), new StreamContent(new MemoryStream([1, 2])));

        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-04")]
    public async Task A_second_401_is_the_callers()
    {
        var api = new ApiStub(_ => StubHandler.Json("why", HttpStatusCode.Unauthorized));

        using var response = await api.Http.GetAsync(new Uri(ApiStub.Url));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("why", await response.Content.ReadAsStringAsync());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], api.Authorizations);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-04")]
    public async Task An_API_that_rejects_every_token_is_not_called_twice_every_time()
    {
        var api = new ApiStub(_ => StubHandler.Status(HttpStatusCode.Unauthorized));

        for (var i = 0; i < 100; i++)
        {
            using var response = await api.Http.GetAsync(new Uri(ApiStub.Url));
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }

        Assert.Equal(101, api.Handler.Count);
        Assert.Equal(2, api.Tokens.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-03")]
    public async Task A_thousand_callers_with_a_revoked_token_share_one_renewal()
    {
        var gate = new Gate();
        var tokens = new TokenEndpointStub(async exchange =>
        {
            if (exchange.Number > 1)
            {
                await gate.PassAsync();
            }

            return TokenEndpointStub.Token(exchange);
        });
        var api = new ApiStub(ApiStub.RejectsFirst, tokens);
        await api.Source.GetTokenAsync();

        var calls = Enumerable.Range(0, 1000).Select(_ => api.Http.GetAsync(new Uri(ApiStub.Url))).ToArray();
        gate.Open();
        var responses = await Task.WhenAll(calls);

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(2, tokens.Handler.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-05")]
    public async Task Insufficient_scope_is_not_retried()
    {
        var api = new ApiStub(_ =>
        {
            var response = StubHandler.Status(HttpStatusCode.Forbidden);
            response.Headers.WwwAuthenticate.Add(new AuthenticationHeaderValue("Bearer", "error=\"insufficient_scope\""));
            return response;
        });

        using var response = await api.Http.GetAsync(new Uri(ApiStub.Url));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal((1, 1), (api.Handler.Count, api.Tokens.Handler.Count));
    }

    [Theory]
    [InlineData("Bearer mine")]
    [InlineData("not a valid header value at all,,")]
    [Trait("Acceptance", "S-USE-08")]
    public async Task The_callers_own_authorization_is_left_alone(string value)
    {
        var api = new ApiStub(_ => StubHandler.Status(HttpStatusCode.Unauthorized));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example.org/x");
        request.Headers.TryAddWithoutValidation("Authorization", value);

        using var response = await api.Http.SendAsync(request);

        Assert.Equal([value], api.Authorizations);
        Assert.Equal(0, api.Tokens.Handler.Count);
    }

    [Fact]
    public async Task An_outer_retry_gets_the_token_of_then()
    {
        var tokens = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var source = tokens.Source();
        var wire = new StubHandler(ApiStub.Ok);
        using var retrying = new HttpMessageInvoker(new AccessTokenHandler(new StubTokens(source)) { InnerHandler = wire });
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);

        using var first = await retrying.SendAsync(request, CancellationToken.None);
        source.Drop();
        using var second = await retrying.SendAsync(request, CancellationToken.None);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], wire.Exchanges.Select(exchange => exchange.Authorization));
    }

    [Fact]
    [Trait("Acceptance", "S-ERR-12")]
    public async Task Without_a_token_the_call_is_not_sent()
    {
        var api = new ApiStub(ApiStub.Ok, new TokenEndpointStub("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized));

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.Http.GetAsync(new Uri(ApiStub.Url)));

        Assert.Equal("invalid_client", error.Error);
        Assert.Equal(0, api.Handler.Count);
    }

    [Fact]
    public async Task When_the_renewal_after_a_401_fails_the_caller_gets_its_error()
    {
        var tokens = new TokenEndpointStub(exchange =>
            exchange.Number == 1 ? TokenEndpointStub.Token(exchange) : StubHandler.Json("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized));
        var api = new ApiStub(ApiStub.RejectsFirst, tokens);

        var error = await Assert.ThrowsAsync<OAuthException>(() => api.Http.GetAsync(new Uri(ApiStub.Url)));

        Assert.Equal("invalid_client", error.Error);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => api.Handler.Exchanges[0].Response!.Content.ReadAsStringAsync());
    }

    [Fact]
    [Trait("Acceptance", "S-USE-10")]
    public void A_synchronous_call_carries_and_renews_the_token_as_well()
    {
        var api = new ApiStub(ApiStub.RejectsFirst);
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiStub.Url) { Content = new StringContent("x") };

        using var response = api.Http.Send(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], api.Authorizations);
    }

    [Fact]
    [Trait("Acceptance", "S-USE-10")]
    public void A_synchronous_call_without_a_token_fails()
    {
        var api = new ApiStub(ApiStub.Ok, new TokenEndpointStub("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized));
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiStub.Url);

        Assert.Equal("invalid_client", Assert.Throws<OAuthException>(() => api.Http.Send(request)).Error);
        Assert.Equal(0, api.Handler.Count);
    }

    [Fact]
    public async Task An_operation_chooses_its_flow()
    {
        var other = new TokenEndpointStub("""{"access_token":"other","token_type":"Bearer"}""");
        var tokens = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var api = new ApiStub(ApiStub.Ok, tokens, new StubTokens(tokens.Source(), other: other.Source()));

        using var byDefault = await api.Http.SendAsync(new OperationRequest(HttpMethod.Get, new Uri(ApiStub.Url)));
        using var chosen = await api.Http.SendAsync(new OperationRequest(HttpMethod.Get, new Uri(ApiStub.Url)) { Flow = "Other" });
        using var without = await api.Http.SendAsync(new OperationRequest(HttpMethod.Get, new Uri(ApiStub.Url)) { WithoutToken = true });

        Assert.Equal(["Bearer token-1", "Bearer other", null], api.Authorizations);
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => api.Http.SendAsync(new OperationRequest(HttpMethod.Get, new Uri(ApiStub.Url)) { Flow = "Unknown" }));
    }
}
