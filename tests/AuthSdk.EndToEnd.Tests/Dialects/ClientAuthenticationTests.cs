namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>How a declared client authentication shows on the wire.</summary>
public sealed class ClientAuthenticationTests : IDisposable
{
    private readonly RecordingNetwork _network = new();

    public void Dispose() => _network.Dispose();

    [Theory]
    [Trait("Acceptance", "S-AUTH-01"), Trait("Acceptance", "S-AUTH-02"), Trait("Acceptance", "S-AUTH-04"), Trait("Acceptance", "S-AUTH-14")]
    [InlineData("CLIENT_ID??", "CLIENT_SECRET??", "Q0xJRU5UX0lEJTNGJTNGOkNMSUVOVF9TRUNSRVQlM0YlM0Y=")]
    [InlineData("my app", "p$a&b+c%d:é", "bXkrYXBwOnAlMjRhJTI2YiUyQmMlMjVkJTNBJUMzJUE5")]
    [InlineData("id", "", "aWQ6")]
    [Dialect("ClientAuthentication.ClientSecretBasic")]
    public async Task Basic_encodes_both_halves_and_leaves_the_body_without_credentials(string id, string secret, string expected)
    {
        using var client = BasicApi.Create(new BasicApiOptions { ClientId = id, ClientSecret = secret }, _network);
        await client.PingAsync();

        Assert.Equal($"Basic {expected}", _network.TokenRequest.Authorization);
        Assert.DoesNotContain(_network.TokenRequest.Form, pair => pair.Name.StartsWith("client_", StringComparison.Ordinal));
    }

    [Fact, Trait("Acceptance", "S-AUTH-03")]
    [Dialect("ClientAuthentication.ClientSecretBasicUnencoded")]
    public async Task Basic_without_encoding_is_the_raw_utf8()
    {
        using var client = BasicUnencodedApi.Create(new BasicUnencodedApiOptions { ClientId = "my app", ClientSecret = "p$a&b+c%d:é" }, _network);
        await client.PingAsync();

        Assert.Equal("Basic bXkgYXBwOnAkYSZiK2MlZDrDqQ==", _network.TokenRequest.Authorization);
    }

    [Fact, Trait("Acceptance", "S-AUTH-06"), Trait("Acceptance", "S-AUTH-07")]
    [Dialect("ClientAuthentication.None")]
    public async Task A_public_client_names_itself_and_nothing_more()
    {
        using var client = PublicClientApi.Create(new PublicClientApiOptions { ClientId = "id" }, _network);
        await client.PingAsync();

        Assert.Null(_network.TokenRequest.Authorization);
        Assert.Equal("grant_type=client_credentials&client_id=id", _network.TokenRequest.Body);
        Assert.Equal("", _network.TokenRequest.Query);
    }

    [Fact]
    public void A_client_secret_that_was_forgotten_is_a_fault_although_an_empty_one_is_not()
    {
        var options = new BasicApiOptions { ClientId = "id" };

        var fault = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => BasicApi.Create(options, _network));
        Assert.StartsWith("ClientSecret is required", Assert.Single(fault.Failures), StringComparison.Ordinal);
    }
}
