using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The exchange of a token about one record for one that may confirm it.</summary>
public sealed class OpenCrvsExchangeTests
{
    [Fact, Trait("Acceptance", "S-REQ-09")]
    [Trait("Dialect", "TokenParameter.Required"), Trait("Dialect", "TokenParameter.Flow")]
    public async Task An_action_is_confirmed_with_a_token_exchanged_in_the_query()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        await client.TestTokenAsync();
        var subject = connection.Tokens.Client.Current!.Value;

        var response = await connection.Tokens.AcquireActionConfirmationAsync(
            new OpenCrvsApiActionConfirmationTokenRequest { SubjectToken = subject, EventId = "e1", ActionId = "a1" });

        Assert.Equal(
            $"""
            POST /token
            ?grant_type=urn:opencrvs:oauth:grant-type:token-exchange
            ?subject_token={subject.Reveal()}
            ?subject_token_type=urn:ietf:params:oauth:token-type:access_token
            ?requested_token_type=urn:opencrvs:oauth:token-type:single_record_token
            ?event_id=e1
            ?action_id=a1
            Accept: application/json
            """,
            Transcript.Of(emulator.TokenRequests[^1]));
        AssertConfirms(response.ReadClaims()!, ("eventId", "e1"), ("actionId", "a1"));
        Assert.Equal(TimeSpan.FromDays(7), connection.Tokens.ActionConfirmation.Current!.Lifetime);
        Assert.Equal(response.AccessToken, connection.Tokens.ActionConfirmation.Current.Value);
    }

    [Fact]
    public async Task A_record_is_confirmed_with_a_token_about_the_record()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { TimeProvider = new ManualTimeProvider() });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        await client.TestTokenAsync();
        var subject = connection.Tokens.Client.Current!.Value;

        var response = await connection.Tokens.AcquireRecordConfirmationAsync(
            new OpenCrvsApiRecordConfirmationTokenRequest { SubjectToken = subject, RecordId = "r1" });

        Assert.Equal(
            [
                "grant_type=urn:opencrvs:oauth:grant-type:token-exchange", $"subject_token={subject.Reveal()}",
                "subject_token_type=urn:ietf:params:oauth:token-type:access_token",
                "requested_token_type=urn:opencrvs:oauth:token-type:single_record_token", "record_id=r1",
            ],
            emulator.TokenRequests[^1].Query.Select(parameter => $"{parameter.Key}={parameter.Value}"));
        AssertConfirms(response.ReadClaims()!, ("recordId", "r1"));
    }

    [Fact]
    public async Task The_second_generation_exchanges_in_a_JSON_object()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2, TimeProvider = new ManualTimeProvider() });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);
        await client.ListLocationsAsync();
        var subject = connection.Tokens.Client.Current!.Value;

        var response = await connection.Tokens.AcquireActionConfirmationAsync(
            new OpenCrvs2ApiActionConfirmationTokenRequest { SubjectToken = subject, EventId = "e1", ActionId = "a1" });

        Assert.Equal(
            $"""
            POST /auth/token
            Accept: application/json
            Content-Type: application/json

            grant_type=urn:opencrvs:oauth:grant-type:token-exchange
            subject_token={subject.Reveal()}
            subject_token_type=urn:ietf:params:oauth:token-type:access_token
            requested_token_type=urn:opencrvs:oauth:token-type:single_record_token
            event_id=e1
            action_id=a1
            """,
            Transcript.Of(emulator.TokenRequests[^1]));
        AssertConfirms(response.ReadClaims()!, ("eventId", "e1"), ("actionId", "a1"));
    }

    [Fact]
    public async Task A_subject_token_that_is_no_good_is_a_typed_error_without_it()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var refused = await Assert.ThrowsAsync<OAuthException>(() => connection.Tokens.AcquireActionConfirmationAsync(
            new OpenCrvsApiActionConfirmationTokenRequest { SubjectToken = "sub.ject.token", EventId = "e1", ActionId = "a1" }));

        Assert.Equal(("unauthorized_client", 401, "ActionConfirmation"), (refused.Error, (int)refused.StatusCode!, refused.Flow));
        Secrets.AssertNone(["sub.ject.token"], refused.ToString());
    }

    private static void AssertConfirms(TokenClaims claims, params (string Name, string Value)[] subject)
    {
        Assert.Equal(["record.confirm-registration", "record.reject-registration"], claims.Scope);
        Assert.All(subject, claim => Assert.Equal(claim.Value, claims.AdditionalData![claim.Name].GetString()));
    }
}
