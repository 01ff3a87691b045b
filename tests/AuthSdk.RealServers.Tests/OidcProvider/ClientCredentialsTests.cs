using System.Net;
using AuthSdk.Http;
using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;

namespace AuthSdk.RealServers.Tests.OidcProvider;

/// <summary>Client credentials in each form that can be declared, at a server that takes some and refuses the others.</summary>
[Collection(Collections.Oidc)]
public sealed class ClientCredentialsTests(OidcServer server)
{
    private const string ReservedId = "reserved+client%id";
    private const string ReservedSecret = "s%cr+t & spaces/~!:";
    private const string PostId = "post-client";
    private const string PostSecret = "post-secret&+%= x";

    private readonly RequestLog _log = server.Log.FromHere();

    [Fact, Trait("Acceptance", "S-REQ-01"), Trait("Acceptance", "S-AUTH-02"), Trait("Acceptance", "S-AUTH-04")]
    public async Task Basic_credentials_full_of_reserved_characters_arrive()
    {
        using var client = RecordsApi.Create(
            new RecordsApiOptions { Server = server.Address, ClientId = ReservedId, ClientSecret = ReservedSecret });

        Assert.Equal(new RecordsAnswer(ReservedId, "read", null), await client.GetAsync());
        Assert.Equal("Basic", Assert.Single(_log.TokenRequests).Auth);
    }

    [Fact, Trait("Acceptance", "S-AUTH-05")]
    public async Task A_secret_in_the_form_arrives()
    {
        using var client = RecordsPostApi.Create(
            new RecordsPostApiOptions { Server = server.Address, ClientId = PostId, ClientSecret = PostSecret });

        Assert.Equal(new RecordsAnswer(PostId, "read", null), await client.GetAsync());
        Assert.Null(Assert.Single(_log.TokenRequests).Auth);
    }

    [Fact, Trait("Acceptance", "S-AUTH-03")]
    public async Task Basic_credentials_that_are_not_form_encoded_are_invalid_request()
    {
        using var client = RecordsUnencodedApi.Create(
            new RecordsUnencodedApiOptions { Server = server.Address, ClientId = ReservedId, ClientSecret = ReservedSecret });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal("invalid_request", error.Error);
        Assert.Contains("not properly encoded", error.ErrorDescription, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-ERR-03"), Trait("Acceptance", "S-REQ-15")]
    public async Task A_JSON_body_is_invalid_request_at_a_server_that_reads_forms_only()
    {
        using var client = RecordsJsonApi.Create(
            new RecordsJsonApiOptions { Server = server.Address, ClientId = PostId, ClientSecret = PostSecret });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal("invalid_request", error.Error);
        Assert.Contains("application/x-www-form-urlencoded", error.ErrorDescription, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-ERR-03"), Trait("Acceptance", "S-REQ-16")]
    public async Task Parameters_in_the_query_are_invalid_request_at_a_server_that_reads_forms_only()
    {
        using var client = RecordsQueryApi.Create(
            new RecordsQueryApiOptions { Server = server.Address, ClientId = PostId, ClientSecret = PostSecret });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal("invalid_request", error.Error);
        Assert.DoesNotContain("post-secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-ERR-02")]
    public async Task A_wrong_secret_is_invalid_client()
    {
        var options = server.RecordsOptions();
        options.ClientSecret = "wrong";
        using var client = RecordsApi.Create(options);

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal(("invalid_client", HttpStatusCode.Unauthorized), (error.Error, error.StatusCode));
        Assert.Equal(401, Assert.Single(_log.Requests).Status);
    }

    [Fact, Trait("Acceptance", "S-ERR-03")]
    public async Task A_grant_type_that_the_server_never_heard_of_is_unsupported_grant_type()
    {
        using var client = RecordsUnheardOfGrantApi.Create(
            new RecordsUnheardOfGrantApiOptions { Server = server.Address, ClientId = "basic-client", ClientSecret = "basic-secret" });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal("unsupported_grant_type", error.Error);
    }

    [Fact, Trait("Acceptance", "S-ERR-03")]
    public async Task A_grant_that_the_client_may_not_use_is_reported_as_this_server_calls_it()
    {
        using var client = RecordsPublicApi.Create(new RecordsPublicApiOptions { Server = server.Address, ClientId = "public-client" });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.GetAsync());

        Assert.Equal("invalid_request", error.Error);
        Assert.Contains("not allowed for this client", error.ErrorDescription, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-RES-11")]
    public async Task A_scope_that_the_server_leaves_out_without_a_word_is_missing_from_the_granted_ones()
    {
        var options = server.RecordsOptions();
        options.Scopes = ["nothing", "read"];
        using var client = RecordsApi.Create(options);

        var answer = await client.GetAsync();

        Assert.Equal("read", answer.Scope);
        Assert.Equal("read", client.Tokens.Default.Current!.Scope);
    }

    [Fact, Trait("Acceptance", "S-USE-05")]
    public async Task A_token_without_the_scope_is_not_renewed()
    {
        var options = server.RecordsOptions();
        options.Scopes = ["write"];
        using var client = RecordsApi.Create(options);

        var refusal = await Assert.ThrowsAsync<ApiException>(() => client.GetAsync());

        Assert.Equal(HttpStatusCode.Forbidden, refusal.StatusCode);
        Assert.Contains("insufficient_scope", refusal.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal([200, 403], _log.Requests.Select(request => request.Status));
    }

    [Fact, Trait("Acceptance", "S-CACHE-02")]
    public async Task A_hundred_callers_without_a_token_make_one_token_request()
    {
        using var client = RecordsApi.Create(server.RecordsOptions());

        var answers = await Crowd.CallAsync(100, () => client.GetAsync());

        Assert.All(answers, answer => Assert.Equal("basic-client", answer.ClientId));
        Assert.Equal(["client_credentials"], _log.Grants);
    }
}
