namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>What a server says of a token (RFC 7662).</summary>
public sealed class IntrospectionTests
{
    [Fact, Trait("Acceptance", "S-SEC-12")]
    [Dialect("OAuthProvider.IntrospectionUrl")]
    public async Task Each_question_goes_to_the_server_with_the_client_authentication_and_the_declared_headers()
    {
        using var network = new RecordingNetwork();
        network.Script.Enqueue("""{"active":true,"sub":"jdoe","exp":1900000000}""");
        network.Script.Enqueue("""{"active":false}""");
        using var client = IntrospectingApi.Create(new IntrospectingApiOptions { ClientId = "id", ClientSecret = "s3cret" }, network);

        var before = await client.Tokens.IntrospectAsync("t0ken-of-a-caller");
        var after = await client.Tokens.IntrospectAsync("t0ken-of-a-caller");

        Assert.Equal((true, "jdoe", DateTimeOffset.FromUnixTimeSeconds(1900000000)), (before.Active, before.Subject, before.ExpiresAt));
        Assert.False(after.Active);
        Assert.All(network.TokenRequests, request => Assert.Equal("https://auth.test/token/introspect", request.Url));
        Assert.All(network.TokenRequests, request => Assert.Equal("client_id=id&client_secret=s3cret&token=t0ken-of-a-caller", request.Body));
        Assert.Equal(2, network.TokenRequests.Count);
    }

    [Fact]
    public async Task A_hint_is_sent_where_the_request_has_one()
    {
        using var network = new RecordingNetwork { TokenResponse = """{"active":false}""" };
        using var client = IntrospectingApi.Create(new IntrospectingApiOptions { ClientId = "id", ClientSecret = "s3cret" }, network);

        await client.Tokens.Flow.IntrospectTokenAsync(client.Tokens.Flow.CreateIntrospectionRequest("r3fresh") with { TokenTypeHint = "refresh_token" });

        Assert.Equal("client_id=id&client_secret=s3cret&token=r3fresh&token_type_hint=refresh_token", network.TokenRequest.Body);
    }
}
