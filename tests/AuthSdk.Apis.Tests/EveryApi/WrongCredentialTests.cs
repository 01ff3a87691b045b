using System.Net;
using System.Text.Json;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.EveryApi;

public sealed class WrongCredentialTests
{
    private const string WrongValue = "wr0ng&s3cret+\"é";

    public static TheoryData<string> Apis => ApiCases.Names;

    public static TheoryData<string> ApisWithPassword => ApiCases.NamesWithPassword;

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-ERR-02"), Trait("Acceptance", "S-ERR-12")]
    public async Task A_wrong_secret_is_a_typed_error_and_the_API_is_not_called(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator, new Wrong(Secret: WrongValue));

        var refused = await Engine.OAuthFailureAsync(client.CallAsync);

        Assert.Equal((OAuthErrorKind.Server, "invalid_client", (HttpStatusCode?)api.WrongSecretStatus), (refused.Kind, refused.Error, refused.StatusCode));
        Assert.False(refused.IsTemporary);
        Assert.Equal("", refused.TokenEndpoint!.Query);
        Assert.Equal(emulator.TokenRequestCount, emulator.Requests.Count);
        Secrets.AssertNone([WrongValue, .. api.Secrets], refused.ToString());
    }

    [Theory, MemberData(nameof(ApisWithPassword)), Trait("Acceptance", "S-ERR-01")]
    public async Task A_wrong_password_is_an_invalid_grant(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator, new Wrong(Password: WrongValue));

        var refused = await Engine.OAuthFailureAsync(client.CallAsync);

        Assert.Equal((OAuthErrorKind.Server, "invalid_grant", (HttpStatusCode?)api.WrongPasswordStatus), (refused.Kind, refused.Error, refused.StatusCode));
        Assert.Equal(emulator.TokenRequestCount, emulator.Requests.Count);
        Secrets.AssertNone([WrongValue, .. api.Secrets], refused.ToString());
    }

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-ERR-13")]
    public async Task A_refusal_is_not_kept_as_a_token(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator);
        emulator.FailNextTokenRequests(1, HttpStatusCode.BadRequest, """{"error":"invalid_client"}""");

        await Engine.OAuthFailureAsync(client.CallAsync);
        await client.CallAsync();

        Assert.Equal(1 + api.FirstTokenRequests, emulator.TokenRequestCount);
    }

    [Theory, MemberData(nameof(Apis)), Trait("Acceptance", "S-SEC-02")]
    public async Task A_server_that_echoes_the_secret_does_not_get_it_into_the_error(string name)
    {
        var api = ApiCases.Named(name);
        await using var emulator = await api.StartAsync(new ManualTimeProvider());
        using var client = api.Create(emulator);
        var secret = api.Secrets[0];
        var inJson = JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["error"] = secret,
            ["error_description"] = $"client_secret={Uri.EscapeDataString(secret)} is not known",
            ["error_uri"] = $"https://errors.test/{secret}",
        });
        emulator.FailNextTokenRequests(1, HttpStatusCode.BadRequest, inJson);
        var description = await Engine.OAuthFailureAsync(client.CallAsync);
        emulator.FailNextTokenRequests(1, HttpStatusCode.BadGateway, $"<html>{WebUtility.HtmlEncode(secret)} or {secret}</html>", "text/html");
        var page = await Engine.OAuthFailureAsync(client.CallAsync);

        Secrets.AssertNone(
            api.Secrets, $"{description} {description.Error} {description.ErrorDescription} {description.ErrorUri} {page} {page.ErrorDescription}");
        Assert.Contains("is not known", description.ErrorDescription, StringComparison.Ordinal);
        Assert.True(page.IsTemporary);
    }
}
