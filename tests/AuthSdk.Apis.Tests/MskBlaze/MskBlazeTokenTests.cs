using AuthSdk.MskBlaze;
using AuthSdk.Testing;
using AuthSdk.Tokens;

namespace AuthSdk.Apis.Tests.MskBlaze;

public sealed class MskBlazeTokenTests
{
    private static readonly MskBlazeEmulatorOptions Account = new();

    [Fact, Trait("Acceptance", "S-API-06")]
    public async Task The_token_request_is_a_form_with_scope_full()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        await client.ListPatientsAsync(MskBlazeSeed.Study);

        Assert.Equal(
            $"""
            POST /msk-apim/external/msk-oidc/oauth2/token
            Accept: application/json
            Content-Type: application/x-www-form-urlencoded

            grant_type=client_credentials
            client_id={Account.ClientId}
            client_secret={Account.ClientSecret}
            scope=full
            """,
            Transcript.Of(Assert.Single(emulator.TokenRequests)));
    }

    [Fact, Trait("Acceptance", "S-API-06"), Trait("Acceptance", "S-RES-02")]
    public async Task The_response_tells_when_consent_was_given()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { TimeProvider = clock });
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        await client.ListPatientsAsync(MskBlazeSeed.Study);
        var token = connection.Tokens.Default.Current!;
        var response = MskBlazeApiTokenResponse.From(token);

        Assert.Equal(clock.GetUtcNow(), response.ConsentedOn);
        Assert.Equal(("Bearer", TimeSpan.FromSeconds(3600), "full"), (response.TokenType, response.ExpiresIn, response.Scope));
        Assert.Equal((TimeSpan.FromSeconds(3600), TokenLifetimeOrigin.ExpiresIn), (token.Lifetime, token.LifetimeOrigin));
        Assert.StartsWith("AAI", response.AccessToken.Reveal(), StringComparison.Ordinal);
        Assert.Null(typeof(MskBlazeApiTokenResponse).GetProperty("RefreshToken"));
    }

    [Fact, Trait("Acceptance", "S-API-06"), Trait("Acceptance", "S-RES-13")]
    public async Task Numbers_written_as_text_are_read_as_numbers()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        emulator.FailNextTokenRequests(
            1,
            System.Net.HttpStatusCode.OK,
            """{"token_type":"Bearer","access_token":"AAI0","scope":"full","expires_in":"1800","consented_on":"1656086348"}""");

        var token = await connection.Tokens.Default.GetTokenAsync();

        Assert.Equal(TimeSpan.FromSeconds(1800), token.Lifetime);
        Assert.Equal(new DateTimeOffset(2022, 6, 24, 15, 59, 8, TimeSpan.Zero), MskBlazeApiTokenResponse.From(token).ConsentedOn);
    }
}
