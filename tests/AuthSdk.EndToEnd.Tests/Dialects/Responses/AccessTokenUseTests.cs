using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using AuthSdk.Harness;
using AuthSdk.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>Where API requests carry the token, on the wire.</summary>
public sealed class AccessTokenUseTests : IDisposable
{
    private readonly Network _network = new();

    public void Dispose() => _network.Dispose();

    [Fact, Trait("Acceptance", "S-USE-01")]
    [Dialect("AccessTokenUse.Scheme")]
    public async Task A_declared_scheme_stands_in_place_of_Bearer()
    {
        using var client = SchemeApi.Create(new SchemeApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);
        await client.GetPetsAsync();

        Assert.Equal("Token t0ken-1", Assert.Single(_network.ApiRequests).Header("Authorization"));
    }

    [Fact]
    public async Task The_empty_scheme_is_the_token_alone()
    {
        _network.Token = _ => Network.Json("""{"access_token":"a/b+c=","token_type":"Bearer"}""");
        using var client = BareAuthorizationApi.Create(new BareAuthorizationApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);
        await client.GetPetsAsync();

        Assert.Equal("a/b+c=", Assert.Single(_network.ApiRequests).Header("Authorization"));
    }

    [Fact]
    [Dialect("AccessTokenUse.Name")]
    public async Task A_header_of_its_own_has_the_token_and_companions_come_from_the_credentials()
    {
        using var client = OwnHeaderApi.Create(new OwnHeaderApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network);
        await client.GetPetsAsync();

        var sent = Assert.Single(_network.ApiRequests);
        Assert.Equal(
            (null, "t0ken-1", "id", "s3cret", "2"),
            (sent.Header("Authorization"), sent.Header("X-Access-Token"), sent.Header("X-Client"), sent.Header("X-Secret"), sent.Header("X-Version")));
    }

    [Fact, Trait("Acceptance", "S-USE-03"), Trait("Acceptance", "S-USE-06")]
    public async Task A_rejected_token_in_a_header_of_its_own_is_replaced_and_not_added()
    {
        _network.Api = request => request.Header("X-Access-Token") == "t0ken-1" ? new(HttpStatusCode.Unauthorized) : Network.Json("[]");
        using var client = OwnHeaderApi.Create(new OwnHeaderApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network);

        using var answer = await _network.PostAsync(client.Tokens, new StringContent("cat"));

        Assert.Equal(["t0ken-1", "t0ken-2"], _network.ApiRequests.Select(request => request.Header("X-Access-Token")));
        Assert.Equal(["cat", "cat"], _network.ApiRequests.Select(request => request.Body));
    }

    [Fact, Trait("Acceptance", "S-USE-08")]
    public async Task A_token_of_the_caller_in_that_header_is_left_alone()
    {
        using var client = OwnHeaderApi.Create(new OwnHeaderApiOptions { ClientId = "id", ClientSecret = "s3cret" }, _network);
        using var http = new HttpClient(new AccessTokenHandler(client.Tokens) { InnerHandler = _network }, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.test/pets") { Headers = { { "x-access-token", "mine" } } };

        using var answer = await http.SendAsync(request);
        using var again = await http.GetAsync(new Uri("https://api.test/pets"));

        Assert.Equal(["mine", "t0ken-1"], _network.ApiRequests.Select(sent => sent.Header("X-Access-Token")));
    }

    [Fact]
    [Dialect("AccessTokenUse.In")]
    public async Task A_query_parameter_carries_the_token_behind_the_others()
    {
        _network.Token = number => Network.Json($$"""{"access_token":"a+/{{number}}","token_type":"Bearer"}""");
        using var client = QueryTokenApi.Create(new QueryTokenApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);
        await client.GetPetsAsync();
        await client.AddPetAsync();

        Assert.Equal(["https://api.test/pets?kind=cat&auth=a%2B%2F1", "https://api.test/pets?auth=a%2B%2F1"], _network.ApiRequests.Select(request => request.Url));
        Assert.All(_network.ApiRequests, request => Assert.Null(request.Header("Authorization")));
    }

    [Fact, Trait("Acceptance", "S-SEC-02")]
    public async Task A_token_in_the_query_is_in_no_exception_and_not_in_the_request_that_is_handed_back()
    {
        _network.Api = request => Network.Json($$"""{"you asked for":"{{request.Url}}"}""", HttpStatusCode.BadRequest);
        using var client = QueryTokenApi.Create(new QueryTokenApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.GetPetsAsync());
        using var http = new HttpClient(new AccessTokenHandler(client.Tokens) { InnerHandler = _network }, disposeHandler: false);
        using var answer = await http.GetAsync(new Uri("https://api.test/pets"));

        Assert.Contains("auth=t0ken-1", _network.ApiRequests[0].Url, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", failure + failure.Content + failure.RequestUri, StringComparison.Ordinal);
        Assert.Equal("https://api.test/pets", answer.RequestMessage!.RequestUri!.AbsoluteUri);
    }

    [Fact, Trait("Acceptance", "S-SEC-02")]
    public async Task A_token_in_the_query_is_in_no_log_and_no_span()
    {
        using var logs = new CapturingLoggerProvider();
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        services.AddQueryTokenApi(options => (options.ClientId, options.ClientSecret) = ("id", "secret")).ConfigurePrimaryHttpMessageHandler(() => _network);
        services.AddHttpClient($"{typeof(IQueryTokenApi).Namespace}.QueryTokenApi.TokenEndpoint").ConfigurePrimaryHttpMessageHandler(() => _network);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IQueryTokenApi>().GetPetsAsync();

        Assert.EndsWith("auth=t0ken-1", Assert.Single(_network.ApiRequests).Url, StringComparison.Ordinal);
        Assert.Contains("https://api.test/pets", logs.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("t0ken", logs.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(spans.SelectMany(span => span.TagObjects), tag => tag.Value?.ToString()?.Contains("t0ken", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_rejected_token_in_the_query_is_replaced()
    {
        _network.Api = request => request.Url.Contains("t0ken-1", StringComparison.Ordinal) ? new(HttpStatusCode.Forbidden) : Network.Json("[]");
        using var client = QueryTokenApi.Create(new QueryTokenApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();

        Assert.Equal(
            ["https://api.test/pets?kind=cat&auth=t0ken-1", "https://api.test/pets?kind=cat&auth=t0ken-2"], _network.ApiRequests.Select(request => request.Url));
    }

    [Theory, Trait("Acceptance", "S-USE-04")]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [Dialect("OAuthFlow.StaticToken")]
    public async Task A_static_token_is_sent_as_it_is_and_never_asked_for_nor_tried_twice(HttpStatusCode status)
    {
        _network.Api = _ => Network.Json("[]", status);
        using var client = StaticTokenApi.Create(new StaticTokenApiOptions { AccessToken = "personal" }, _network);

        var failure = await Record.ExceptionAsync(() => client.GetPetsAsync());

        Assert.Equal(status == HttpStatusCode.OK, failure is null);
        Assert.Equal("Bearer personal", Assert.Single(_network.ApiRequests).Header("Authorization"));
        Assert.Empty(_network.TokenRequests);
    }

    [Fact]
    public async Task A_static_token_may_differ_from_call_to_call_and_must_be_one()
    {
        var token = "one";
        using var client = StaticTokenApi.Create(
            new StaticTokenApiOptions { SelectTokenRequest = (_, _, _) => new(new StaticTokenApiTokenRequest { AccessToken = token }) }, _network);

        await client.GetPetsAsync();
        token = "two";
        await client.GetPetsAsync();
        token = "a b\r\nX: y";
        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Equal(["Bearer one", "Bearer two"], _network.ApiRequests.Select(request => request.Header("Authorization")));
        Assert.Equal(OAuthErrorKind.Refused, refused.Kind);
        Assert.DoesNotContain("X: y", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_static_token_is_required()
    {
        var options = new StaticTokenApiOptions();

        var faulty = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => StaticTokenApi.Create(options, _network));

        Assert.Equal(["AccessToken is required."], faulty.Failures);
    }
}
