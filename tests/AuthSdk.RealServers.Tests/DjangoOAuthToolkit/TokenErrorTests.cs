using System.Net;
using AuthSdk.RealServers.Tests.Apis;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Tests.Harness;

namespace AuthSdk.RealServers.Tests.DjangoOAuthToolkit;

/// <summary>What callers learn when django-oauth-toolkit says no. The API is never asked without a token.</summary>
[Collection(Collections.Django)]
public sealed class TokenErrorTests(DjangoServer server)
{
    private readonly RequestLog _log = server.Log.FromHere();

    [Fact, Trait("Acceptance", "S-ERR-02"), Trait("Acceptance", "S-ERR-10"), Trait("Acceptance", "S-ERR-12")]
    public async Task A_wrong_secret_is_invalid_client_and_asked_for_once()
    {
        var error = await RefusalAsync(options => options.ClientSecret = "wrong");

        Assert.Equal("invalid_client", error.Error);
        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.False(error.IsTemporary);
    }

    [Fact, Trait("Acceptance", "S-ERR-01")]
    public async Task A_wrong_password_is_invalid_grant_with_the_server_s_words()
    {
        var error = await RefusalAsync(options => options.Password = "wrong");

        Assert.Equal("invalid_grant", error.Error);
        Assert.Equal("Invalid credentials given.", error.ErrorDescription);
        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    [Fact, Trait("Acceptance", "S-ERR-01")]
    public async Task An_account_that_was_closed_is_invalid_grant()
    {
        var error = await RefusalAsync(options => (options.Username, options.Password) = ("mfl.inactive", "inactive-password"));

        Assert.Equal("invalid_grant", error.Error);
    }

    [Fact, Trait("Acceptance", "S-ERR-03")]
    public async Task An_unknown_scope_is_invalid_scope()
    {
        var error = await RefusalAsync(options => options.Scopes = ["read", "nothing"]);

        Assert.Equal("invalid_scope", error.Error);
    }

    [Fact, Trait("Acceptance", "S-ERR-03")]
    public async Task A_grant_that_the_client_may_not_use_is_unauthorized_client()
    {
        var error = await RefusalAsync(options => options.ClientId = "reserved+machine%client");

        Assert.Equal("unauthorized_client", error.Error);
    }

    [Fact, Trait("Acceptance", "S-ERR-03")]
    public async Task A_grant_type_that_the_server_never_heard_of_is_unsupported_grant_type()
    {
        using var client = UnheardOfGrantApi.Create(
            new UnheardOfGrantApiOptions { Server = server.Address, ClientId = "machine-client", ClientSecret = "machine-secret" });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.ListAsync());

        Assert.Equal("unsupported_grant_type", error.Error);
        Assert.Equal(["urn:example:unheard-of 400"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-ERR-03")]
    public async Task A_server_that_reads_forms_only_finds_no_grant_type_in_JSON()
    {
        using var client = MachineJsonApi.Create(
            new MachineJsonApiOptions { Server = server.Address, ClientId = "machine-client", ClientSecret = "machine-secret" });

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.ListAsync());

        Assert.Equal("unsupported_grant_type", error.Error);
        Assert.Contains("did not find it where it looked", error.Message, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-SEC-03")]
    public async Task A_token_url_without_its_slash_is_an_error_that_names_the_right_one()
    {
        var error = await RefusalAsync(options => options.TokenEndpoint = new Uri(server.Address, "/o/token"));

        Assert.Equal(HttpStatusCode.MovedPermanently, error.StatusCode);
        Assert.Contains($"lacks its trailing slash: use {server.Address}o/token/.", error.Message, StringComparison.Ordinal);
        Assert.Equal("/o/token", Assert.Single(_log.Requests).Path);
    }

    [Fact, Trait("Acceptance", "S-ERR-05")]
    public async Task A_token_url_that_is_no_page_at_all_is_an_error_with_its_status()
    {
        var error = await RefusalAsync(options => options.TokenEndpoint = new Uri(server.Address, "/o/tokens/"));

        Assert.Equal(HttpStatusCode.NotFound, error.StatusCode);
        Assert.Null(error.Error);
        Assert.False(error.IsTemporary);
    }

    [Fact, Trait("Acceptance", "S-ERR-05")]
    public async Task A_token_url_that_is_a_resource_is_an_error_with_its_status_and_its_words()
    {
        var error = await RefusalAsync(options => options.TokenEndpoint = new Uri(server.Address, "/api/facilities/facilities/"));

        Assert.Equal(HttpStatusCode.Unauthorized, error.StatusCode);
        Assert.Null(error.Error);
        Assert.Contains("Authentication credentials were not provided.", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The error of a password grant with one thing wrong; neither it nor the log gives anything away.</summary>
    private async Task<OAuthException> RefusalAsync(Action<PasswordApiOptions> change)
    {
        var options = server.PasswordOptions();
        change(options);
        using var logs = new RecordingLogger();
        using var client = PasswordApi.Create(options, loggerFactory: logs);

        var error = await Assert.ThrowsAsync<OAuthException>(() => client.ListAsync());

        Assert.Equal(OAuthErrorKind.Server, error.Kind);
        Assert.Single(_log.Requests);
        foreach (var secret in new[] { options.ClientSecret!.Reveal(), options.Password!.Reveal() })
        {
            Assert.DoesNotContain(secret, error.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(secret, logs.Everything, StringComparison.Ordinal);
            Assert.DoesNotContain(Uri.EscapeDataString(secret), logs.Everything, StringComparison.Ordinal);
        }

        return error;
    }
}
