using System.Net;

namespace AuthSdk.EndToEnd.Tests.Dialects.Responses;

/// <summary>Token errors as providers write them, in words of RFC 6749 where their meaning is declared.</summary>
public sealed class TokenErrorDialectTests : IDisposable
{
    private readonly Network _network = new();

    public void Dispose() => _network.Dispose();

    [Theory, Trait("Acceptance", "S-ERR-03"), Trait("Acceptance", "S-ERR-04")]
    [InlineData("""{"ok":false,"error":{"code":1004,"message":"no such app"}}""", 200, "invalid_client", "1004", false)]
    [InlineData("""{"ok":false,"error":{"code":"E_BUSY","message":"later"}}""", 200, "temporarily_unavailable", "E_BUSY", true)]
    [InlineData("""{"ok":false,"error":{"code":"other"},"access_token":"t"}""", 200, "other", null, false)]
    [InlineData("""{"error":{"code":"other"}}""", 400, "other", null, false)]
    [InlineData("""{"ok":false}""", 200, null, null, false)]
    [Dialect("TokenErrors.Code", "TokenErrors.Description", "TokenErrors.FailsWhen", "TokenErrorCode.Code")]
    public async Task Nested_and_numeric_errors_are_typed_whatever_the_status(string body, int status, string? error, string? code, bool isTemporary)
    {
        _network.Token = _ => Network.Json(body, (HttpStatusCode)status);
        using var client = NestedErrorApi.Create(new NestedErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var failure = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Equal((OAuthErrorKind.Server, error, code, isTemporary), (failure.Kind, failure.Error, failure.ProviderError, failure.IsTemporary));
        Assert.DoesNotContain('{', failure.Message);
        Assert.Empty(_network.ApiRequests);
    }

    [Theory, Trait("Acceptance", "S-ERR-04")]
    [InlineData("""[{"errorCode":"BAD_CLIENT","message":"no such app"}]""", 400, OAuthErrorKind.Server, "invalid_client", "no such app")]
    [InlineData("""[{"errorCode":"BAD_CLIENT"}]""", 200, OAuthErrorKind.Server, "invalid_client", null)]
    [InlineData("""[{"access_token":"t","token_type":"Bearer"}]""", 200, OAuthErrorKind.Protocol, null, null)]
    [Dialect("TokenErrors.Code")]
    public async Task Errors_may_be_an_array_and_a_token_response_may_not(string body, int status, OAuthErrorKind kind, string? error, string? description)
    {
        _network.Token = _ => Network.Json(body, (HttpStatusCode)status);
        using var client = ArrayErrorApi.Create(new ArrayErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var failure = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Equal((kind, error, description), (failure.Kind, failure.Error, failure.ErrorDescription));
    }

    [Fact]
    [Dialect("TokenErrorCode.Flow", "TokenResponseField.Flow")]
    public async Task What_a_code_or_a_field_means_for_a_flow_goes_before_what_it_means_for_all()
    {
        using var client = CodesPerFlowApi.Create(
            new CodesPerFlowApiOptions { ClientId = "id", ClientSecret = "secret", TenantClientId = "id", TenantClientSecret = "secret" }, _network);

        _network.Token = _ => Network.Json("""{"access_token":"t","token_type":"Bearer","ttl":100,"left":200}""");
        var lifetimes = ((await client.Tokens.App.GetTokenAsync()).Lifetime, (await client.Tokens.Tenant.GetTokenAsync()).Lifetime);
        _network.Token = _ => Network.Json("""{"error":1}""", HttpStatusCode.BadRequest);
        using var other = CodesPerFlowApi.Create(
            new CodesPerFlowApiOptions { ClientId = "id", ClientSecret = "secret", TenantClientId = "id", TenantClientSecret = "secret" }, _network);
        var app = await Assert.ThrowsAsync<OAuthException>(() => other.GetPetsAsync());
        var tenant = await Assert.ThrowsAsync<OAuthException>(() => other.GetTenantsAsync());

        Assert.Equal((TimeSpan.FromSeconds(100), TimeSpan.FromSeconds(200)), lifetimes);
        Assert.Equal(("invalid_client", "temporarily_unavailable"), (app.Error, tenant.Error));
    }

    [Fact]
    public async Task A_code_whose_meaning_is_declared_is_shown_with_it_and_with_the_advice()
    {
        _network.Token = _ => Network.Json("""{"ok":false,"error":{"code":1004,"message":"no such app"}}""");
        using var client = NestedErrorApi.Create(new NestedErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var failure = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Contains("answered 200 invalid_client (1004): no such app. Check the client id", failure.Message, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "S-ERR-10")]
    [Dialect("TokenErrorCode.Meaning")]
    public async Task A_code_that_means_a_permanent_error_is_not_asked_for_again_and_again()
    {
        _network.Token = _ => Network.Json("""{"ok":false,"error":{"code":1004}}""");
        using var client = NestedErrorApi.Create(new NestedErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        for (var i = 0; i < 5; i++)
        {
            await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());
        }

        Assert.Equal(2, _network.TokenRequests.Count);
    }

    [Theory]
    [InlineData("""{"errcode":40013,"errors":[{"text":"invalid appid"}]}""", "40013", "invalid appid")]
    [InlineData("""{"errcode":"-1","access_token":"t","errors":[]}""", "-1", null)]
    public async Task A_code_other_than_the_one_of_success_is_an_error(string body, string error, string? description)
    {
        _network.Token = _ => Network.Json(body);
        using var client = NumericErrorApi.Create(new NumericErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var failure = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Equal((error, description), (failure.Error, failure.ErrorDescription));
    }

    [Theory]
    [InlineData("""{"errcode":0,"access_token":"t"}""")]
    [InlineData("""{"errcode":"0","access_token":"t"}""")]
    [InlineData("""{"errcode":null,"access_token":"t"}""")]
    [InlineData("""{"access_token":"t"}""")]
    public async Task The_code_of_success_and_no_code_are_none(string body)
    {
        _network.Token = _ => Network.Json(body);
        using var client = NumericErrorApi.Create(new NumericErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        await client.GetPetsAsync();

        Assert.Equal("Bearer t", Assert.Single(_network.ApiRequests).Header("Authorization"));
    }

    [Theory]
    [InlineData("""{"detail":"{\"code\":\"bad\",\"text\":\"very bad\"}"}""", "bad", "very bad")]
    [InlineData("""{"detail":"[\"no object\"]"}""", null, null)]
    [InlineData("""{"detail":"{\"code\":"}""", null, null)]
    public async Task Errors_in_json_in_a_string_are_read(string body, string? error, string? description)
    {
        _network.Token = _ => Network.Json(body);
        using var client = StringErrorApi.Create(new StringErrorApiOptions { ClientId = "id", ClientSecret = "secret" }, _network);

        var failure = await Assert.ThrowsAsync<OAuthException>(() => client.GetPetsAsync());

        Assert.Equal((OAuthErrorKind.Server, error, description), (failure.Kind, failure.Error, failure.ErrorDescription));
    }
}
