using System.Diagnostics;
using System.Net;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Telemetry;

[Collection(nameof(ProcessWide))]
public sealed class SpanTests
{
    [Fact]
    public async Task A_token_request_is_a_client_span_inside_its_renewal()
    {
        using var api = new ObservedApi(exchange => TokenEndpointStub.Token(exchange));

        await api.Source.GetTokenAsync();

        Assert.Equal(["token request Default", "token renewal Default"], api.Activities.Select(activity => activity.DisplayName));
        var (request, renewal) = (api.Activities[0], api.Activities[1]);
        Assert.Equal(renewal.SpanId, request.ParentSpanId);
        Assert.Equal((ActivityKind.Client, ActivityKind.Internal), (request.Kind, renewal.Kind));
        Assert.Equal(
            [
                ("authsdk.api", api.Name), ("authsdk.flow", "Default"), ("authsdk.outcome", "success"), ("http.response.status_code", "200"),
                ("server.address", "auth.example.org"),
            ],
            Tags(request));
        Assert.Equal(
            [("authsdk.api", api.Name), ("authsdk.flow", "Default"), ("authsdk.outcome", "success"), ("authsdk.reason", "first")],
            Tags(renewal));
    }

    [Fact]
    public async Task A_renewal_is_linked_to_the_call_that_started_it_and_belongs_to_no_caller()
    {
        using var api = new ObservedApi(exchange => TokenEndpointStub.Token(exchange));
        using var caller = new Activity("caller").Start();

        await api.Source.GetTokenAsync();
        caller.Stop();

        var renewal = Assert.Single(api.Activities, activity => activity.Kind == ActivityKind.Internal);
        Assert.Null(renewal.ParentId);
        Assert.NotEqual(caller.TraceId, renewal.TraceId);
        Assert.Equal(caller.Context, Assert.Single(renewal.Links).Context);
    }

    [Fact]
    public async Task A_failed_request_has_a_code_of_a_closed_list_and_none_of_the_servers_words()
    {
        using var api = new ObservedApi(_ => StubHandler.Json(
            """{"error":"words-of-the-server-1","error_description":"words-of-the-server-2"}""", HttpStatusCode.BadRequest));

        await Assert.ThrowsAsync<OAuthException>(() => api.Source.GetTokenAsync().AsTask());

        Assert.All(api.Activities, activity =>
        {
            Assert.Equal(ActivityStatusCode.Error, activity.Status);
            Assert.Null(activity.StatusDescription);
            Assert.Empty(activity.Events);
            Assert.Equal("other", activity.GetTagItem("error.type"));
            Assert.DoesNotContain(Tags(activity), tag => tag.Value.Contains("words-of-the-server", StringComparison.Ordinal));
        });
        Assert.Equal(400, api.Activities[0].GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task A_secret_in_the_address_is_in_no_span()
    {
        using var api = new ObservedApi(exchange => TokenEndpointStub.Token(exchange));

        await api.Source.GetTokenAsync();

        Assert.Contains(ObservedApi.Secret, Assert.Single(api.Handler.Exchanges).Uri.Query, StringComparison.Ordinal);
        Assert.All(api.Activities.SelectMany(Tags), tag => Assert.DoesNotContain(ObservedApi.Secret, tag.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_renewal_that_was_overtaken_says_so()
    {
        var gate = new Gate();
        using var api = new ObservedApi(async exchange =>
        {
            await gate.PassAsync();
            return TokenEndpointStub.Token(exchange);
        });
        var waiting = api.Source.GetTokenAsync().AsTask();
        await Until.True(() => api.Handler.Count == 1);

        api.Source.Drop();
        gate.Open();
        await waiting;
        await Until.True(() => api.Activities.Count == 2);

        Assert.Equal("overtaken", api.Activities[1].GetTagItem("authsdk.outcome"));
        Assert.Equal(["1 authsdk.flow=Default authsdk.reason=first authsdk.outcome=overtaken"], api.Measured("authsdk.token.renewals"));
    }

    [Fact]
    public async Task Two_APIs_with_the_same_token_options_keep_their_names()
    {
        var shared = new TokenOptions();
        using var one = new ObservedApi(exchange => TokenEndpointStub.Token(exchange), options => options.Tokens = shared);
        using var other = new ObservedApi(exchange => TokenEndpointStub.Token(exchange), options => options.Tokens = shared);

        await one.Source.GetTokenAsync();
        await other.Source.GetTokenAsync();

        Assert.All([one, other], api => Assert.Equal(2, api.Activities.Count));
    }

    private static IEnumerable<(string Key, string Value)> Tags(Activity activity) =>
        activity.TagObjects.Select(tag => (tag.Key, $"{tag.Value}")).Order();
}
