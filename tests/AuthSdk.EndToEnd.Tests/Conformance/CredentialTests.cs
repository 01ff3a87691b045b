using System.Net;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[Headers("Authorization: Bearer")]
public interface ICredentialApi
{
    [Get("/me")]
    Task OwnAsync([Authorize] string? credential);

    [Get("/me")]
    Task SchemeAsync([Authorize("Token")] string credential);

    [Get("/me"), NoToken]
    Task OwnOrNoneAsync([Authorize] string? credential);

    [Get("/me")]
    Task HeaderAsync([Header("Authorization")] string? value);

    [Get("/me")]
    Task CollectionAsync([HeaderCollection] IDictionary<string, string> headers);

    [Get("/me"), Headers("Authorization")]
    Task OptedOutAsync();

    [Get(""), NoToken]
    Task ElsewhereAsync([Url] string link, [Authorize] string? credential);
}

/// <summary>Whose credential a call goes with.</summary>
public sealed class CredentialTests
{
    private static readonly Dictionary<string, (Func<CredentialApiClient, Task> Call, string? Authorization)> Rows = new(StringComparer.Ordinal)
    {
        ["a credential of the call replaces the token"] = (api => api.OwnAsync("tok"), "Bearer tok"),
        ["no credential leaves the token in place"] = (api => api.OwnAsync(null), "Bearer token-1"),
        ["a credential has its scheme"] = (api => api.SchemeAsync("tok"), "Token tok"),
        ["without token a credential goes alone"] = (api => api.OwnOrNoneAsync("tok"), "Bearer tok"),
        ["without token and credential nothing goes"] = (api => api.OwnOrNoneAsync(null), null),
        ["a header of the call replaces the token"] = (api => api.HeaderAsync("Basic abc"), "Basic abc"),
        ["a header without value leaves the token in place"] = (api => api.HeaderAsync(null), "Bearer token-1"),
        ["an entry of a collection replaces the token"] = (api => api.CollectionAsync(new Dictionary<string, string> { ["authorization"] = "Bearer q" }), "Bearer q"),
        ["an operation that removes the header goes without token"] = (api => api.OptedOutAsync(), null),
    };

    public static TheoryData<string> Rules => [.. Rows.Keys];

    [Theory, MemberData(nameof(Rules))]
    public async Task A_call_is_authorised_by_its_rule(string rule)
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await Rows[rule].Call(client);

        Assert.Equal(Rows[rule].Authorization, network.Message.Authorization);
    }

    [Fact]
    public async Task A_rejected_credential_of_the_call_is_neither_renewed_nor_repeated_nor_repeated_in_an_error()
    {
        var network = new MessageNetwork { Rejections = 1 };
        using var client = Create(network);

        var error = await Assert.ThrowsAsync<ApiException>(() => client.OwnAsync("own-credential"));

        Assert.Equal("Bearer own-credential", network.Message.Authorization);
        Assert.DoesNotContain("own-credential", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\r\nb")]
    public async Task A_credential_that_is_none_is_not_replaced_by_the_token(string credential)
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await Assert.ThrowsAsync<ArgumentException>(() => client.OwnAsync(credential));

        Assert.Empty(network.Messages);
    }

    [Fact]
    public async Task A_credential_goes_to_the_APIs_own_origin_only()
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        var refused = await Assert.ThrowsAsync<OAuthException>(() => client.ElsewhereAsync("https://evil.test/x", "own-credential"));

        Assert.Equal(OAuthErrorKind.Refused, refused.Kind);
        Assert.Equal("The request to https://evil.test was not sent: the credential of the call belongs to https://api.test and is sent nowhere else.", refused.Message);
        Assert.Empty(network.Messages);
        await client.ElsewhereAsync("https://evil.test/x", null);
        await client.ElsewhereAsync("https://api.test/x", "own-credential");
        Assert.Equal([null, "Bearer own-credential"], network.Messages.Select(message => message.Authorization));
    }

    private static CredentialApiClient Create(MessageNetwork network) =>
        CredentialApi.Create(new CredentialApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);
}
