using AuthSdk.Kmhfr;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Apis.Tests.Kmhfr;

public sealed class KmhfrTokenTests
{
    private static readonly KmhfrEmulatorOptions Account = new();

    [Fact, Trait("Acceptance", "S-API-01")]
    public async Task The_token_request_is_a_form_with_basic_credentials_and_scope_read()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        await registry.ListCountiesAsync();

        Assert.Equal(
            $"""
            POST /o/token/
            Accept: application/json
            Authorization: Basic <kmhfr-client:s3cr%24t%26plus%2B100%25+%C3%A9>
            Content-Type: application/x-www-form-urlencoded

            grant_type=password
            username={Account.Username}
            password={Account.Password}
            scope=read
            """,
            Transcript.Of(Assert.Single(emulator.TokenRequests)));
    }

    [Fact, Trait("Acceptance", "S-API-01")]
    public async Task The_token_response_is_standard_and_its_lifetime_is_what_expires_in_says()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        await registry.ListCountiesAsync();
        var token = connection.Tokens.Default.Current!;
        var response = KmhfrApiTokenResponse.From(token);

        Assert.Equal((TimeSpan.FromSeconds(36_000), TokenLifetimeOrigin.ExpiresIn), (token.Lifetime, token.LifetimeOrigin));
        Assert.Equal(("Bearer", TimeSpan.FromSeconds(36_000), "read"), (response.TokenType, response.ExpiresIn, response.Scope));
        Assert.Equal((30, 30), (response.AccessToken.Reveal().Length, response.RefreshToken!.Reveal().Length));
        Assert.Empty(response.AdditionalData);
    }

    [Fact, Trait("Acceptance", "S-RES-23"), Trait("Acceptance", "S-REQ-06")]
    public async Task Three_expiries_in_a_row_use_three_refresh_tokens()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await KmhfrEmulator.StartAsync(new() { TimeProvider = clock });
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        await registry.ListCountiesAsync();
        var issued = new List<string>();

        for (var i = 0; i < 3; i++)
        {
            var token = connection.Tokens.Default.Current!;
            issued.Add(KmhfrApiTokenResponse.From(token).RefreshToken!.Reveal());
            clock.Advance(token.Lifetime);
            await registry.ListCountiesAsync();
        }

        Assert.Equal(3, issued.Distinct().Count());
        Assert.Equal(issued.Select(RefreshRequest), emulator.TokenRequests.Skip(1).Select(Transcript.Of));
    }

    [Fact, Trait("Acceptance", "S-ERR-11")]
    public async Task A_dead_refresh_token_starts_the_password_grant_anew()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await KmhfrEmulator.StartAsync(new() { TimeProvider = clock });
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        await registry.ListCountiesAsync();
        var token = connection.Tokens.Default.Current!;

        // Somebody else uses the refresh token first.
        await connection.Tokens.Flow.RefreshTokenAsync(new KmhfrApiRefreshRequest
        {
            ClientId = Account.ClientId,
            ClientSecret = Account.ClientSecret,
            RefreshToken = KmhfrApiTokenResponse.From(token).RefreshToken!,
        });
        clock.Advance(token.Lifetime);
        await registry.ListCountiesAsync();

        Assert.Equal(
            ["password", "refresh_token", "refresh_token", "password"],
            emulator.TokenRequests.Select(request => request.Form.Single(parameter => parameter.Key == "grant_type").Value));
        Assert.Equal([200, 200, 401, 200], emulator.TokenRequests.Select(request => (int)request.Status!.Value));
    }

    [Theory]
    [InlineData(KmhfrGeneration.G2, 401)]
    [InlineData(KmhfrGeneration.G3, 400)]
    public async Task A_wrong_password_has_the_same_code_in_both_generations(KmhfrGeneration generation, int status)
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = generation });
        using var connection = KmhfrCase.Connect(emulator, out var registry, options => options.Password = "wrong");

        var refused = await Engine.OAuthFailureAsync(() => registry.ListCountiesAsync());

        Assert.Equal(("invalid_grant", "Invalid credentials given.", status), (refused.Error, refused.ErrorDescription, (int)refused.StatusCode!));
    }

    [Fact]
    public async Task A_client_without_the_password_grant_is_unauthorized()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { AllowPasswordGrant = false });
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        Assert.Equal("unauthorized_client", (await Engine.OAuthFailureAsync(() => registry.ListCountiesAsync())).Error);
    }

    [Fact, Trait("Acceptance", "S-SEC-03")]
    public async Task A_token_URL_without_its_slash_is_not_followed_and_the_error_says_what_to_write()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry, options => options.TokenEndpoint = new Uri(emulator.Address, "/o/token"));

        var refused = await Engine.OAuthFailureAsync(() => registry.ListCountiesAsync());

        Assert.Contains($"lacks its trailing slash: use {emulator.Address}o/token/", refused.Message, StringComparison.Ordinal);
        Assert.Equal("/o/token", Assert.Single(emulator.Requests).Path);
    }

    [Fact, Trait("Acceptance", "S-USE-03")]
    public async Task On_the_second_generation_a_revoked_token_that_looks_like_a_fault_of_the_server_is_renewed_once()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = KmhfrGeneration.G2 });
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        await registry.ListFacilitiesAsync(new() { PageSize = 1 });
        emulator.RevokeAllTokens();

        var page = await registry.ListFacilitiesAsync(new() { PageSize = 1 });

        Assert.Single(page.Results);
        Assert.Equal(["password", "refresh_token"], emulator.TokenRequests.Select(request => request.Form[0].Value));
        Assert.Equal([200, 500, 200], emulator.Requests.Where(request => request.Path.StartsWith("/api/", StringComparison.Ordinal)).Select(request => (int)request.Status!));
    }

    [Fact, Trait("Acceptance", "S-USE-04")]
    public async Task A_fault_of_the_server_s_own_with_that_body_reaches_the_caller()
    {
        const string Fault = """{"detail":["Server Error: AttributeError"]}""";
        using var network = new ScriptedNetwork(request => new HttpResponseMessage(System.Net.HttpStatusCode.InternalServerError)
        {
            Content = new StringContent(Fault),
        });
        using var connection = KmhfrCase.Connect(network, out var registry);

        var failed = await Assert.ThrowsAnyAsync<ApiException>(() => registry.ListCountiesAsync());

        Assert.Equal((500, Fault), ((int)failed.StatusCode, failed.Content));
    }

    [Theory, Trait("Acceptance", "S-SEC-11")]
    [InlineData(KmhfrGeneration.G2)]
    [InlineData(KmhfrGeneration.G3)]
    public async Task Signing_out_revokes_both_tokens_and_the_next_call_signs_in_anew(KmhfrGeneration generation)
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = generation });
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        await registry.ListCountiesAsync();

        await connection.Tokens.RevokeAsync();
        await registry.ListCountiesAsync();

        Assert.Equal(["password", "password"], emulator.TokenRequests.Select(request => request.Form[0].Value));
        var revocations = emulator.Requests.Where(request => request.Path == "/o/revoke_token/").ToList();
        Assert.Equal(["refresh_token", "access_token"], revocations.Select(request => request.Form.Single(pair => pair.Key == "token_type_hint").Value));
        Assert.All(revocations, request => Assert.Equal(200, (int)request.Status!.Value));
    }

    private static string RefreshRequest(string refreshToken) =>
        $"""
        POST /o/token/
        Accept: application/json
        Authorization: Basic <kmhfr-client:s3cr%24t%26plus%2B100%25+%C3%A9>
        Content-Type: application/x-www-form-urlencoded

        grant_type=refresh_token
        refresh_token={refreshToken}
        scope=read
        """;
}
