using System.Net;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>The end of tokens at a server (RFC 7009).</summary>
public sealed class RevocationTests : IAsyncDisposable
{
    private readonly WireServer _server = new() { TokenResponse = """{"access_token":"a1","token_type":"Bearer","expires_in":3600,"refresh_token":"r1"}""" };

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact, Trait("Acceptance", "S-SEC-11")]
    [Dialect("OAuthProvider.RevocationUrl")]
    public async Task Both_tokens_are_revoked_with_their_hint_and_the_next_call_starts_anew()
    {
        using var client = Client();
        await client.PingAsync();

        await client.Tokens.RevokeAsync();
        await client.PingAsync();

        var revocations = Revocations();
        Assert.Equal(
            ["client_id=id&client_secret=s3cr3t&token=r1&token_type_hint=refresh_token", "client_id=id&client_secret=s3cr3t&token=a1&token_type_hint=access_token"],
            revocations.Select(request => request.Body));
        Assert.All(revocations, request => Assert.Equal("POST /revoke", request.MethodAndTarget));
        Assert.Equal(2, _server.TokenRequests.Count);
        Assert.Equal("password", _server.TokenRequests[1].Form["grant_type"]);
    }

    [Fact, Trait("Acceptance", "S-SEC-11")]
    public async Task Without_a_token_nothing_is_asked_of_the_server()
    {
        using var client = Client();

        await client.Tokens.RevokeAsync();

        Assert.Empty(_server.Requests);
    }

    [Fact, Trait("Acceptance", "S-SEC-11")]
    public async Task A_refusal_is_an_error_and_the_token_is_forgotten_all_the_same()
    {
        _server.RevocationStatus = HttpStatusCode.ServiceUnavailable;
        using var client = Client();
        await client.PingAsync();

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.Tokens.RevokeAsync());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, error.StatusCode);
        Assert.True(error.IsTemporary);
        Assert.Null(client.Tokens.Default.Current);
        Assert.DoesNotContain("r1", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tokens_of_a_selected_request_end_and_no_others()
    {
        var user = "one";
        var options = Options();
        options.SelectTokenRequest = (configured, _, _) => new(configured with { Username = user });
        using var client = RevocableApi.Create(options);
        await client.PingAsync();
        user = "two";
        await client.PingAsync();

        await client.Tokens.RevokeAsync();
        await client.PingAsync();
        user = "one";
        await client.PingAsync();

        Assert.Equal(["one", "two", "two"], _server.TokenRequests.Select(request => request.Form["username"]));
        Assert.Equal(2, Revocations().Count);
    }

    private List<WireRequest> Revocations() => _server.Requests.Where(request => request.Path == "/revoke").ToList();

    private RevocableApiClient Client() => RevocableApi.Create(Options());

    private RevocableApiOptions Options() => new()
    {
        BaseAddress = _server.BaseAddress,
        TokenEndpoint = _server.TokenEndpoint,
        RevocationEndpoint = new Uri(_server.BaseAddress, "/revoke"),
        ClientId = "id",
        ClientSecret = "s3cr3t",
        Username = "user",
        Password = "pass",
    };
}
