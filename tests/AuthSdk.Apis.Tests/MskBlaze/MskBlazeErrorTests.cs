using System.Net;
using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>Each documented error, and those of the gateway in front, which are not documented.</summary>
public sealed class MskBlazeErrorTests
{
    [Theory]
    [InlineData(MskBlazeSeed.PartnerWithoutSponsor, HttpStatusCode.Forbidden, "Access to sponsor denied")]
    [InlineData("stranger", HttpStatusCode.NotFound, "Unable to find sponsor with partner id")]
    public async Task A_partner_that_is_refused_is_told_why(string partner, HttpStatusCode status, string text)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client, options => options.PartnerId = partner);

        var refused = await Engine.RefusedAsync<OperationOutcome>(() => client.ListPatientsAsync(MskBlazeSeed.Study));

        Assert.Equal((status, text), (refused.StatusCode, refused.Error!.Message));
    }

    [Fact]
    public async Task A_sponsor_and_a_study_can_be_denied_together()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { DeniesSponsorAndStudy = true });
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var refused = await Engine.RefusedAsync<OperationOutcome>(() => client.ListPatientsAsync(MskBlazeSeed.Study));

        Assert.Equal(
            (HttpStatusCode.Forbidden, "Access to sponsor and protocol denied"), (refused.StatusCode, refused.Error!.Message));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "Missing required query parameter")]
    [InlineData(HttpStatusCode.Forbidden, "Access to protocol denied")]
    [InlineData(HttpStatusCode.NotFound, "Internal Error")]
    public async Task An_outcome_is_read_from_an_error_that_is_called_plain_text(HttpStatusCode status, string text)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        emulator.FailNextRequests(
            1, status, $$"""{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"value","details":{"text":"{{text}}"} } ]}""", "text/plain");

        var refused = await Engine.RefusedAsync<OperationOutcome>(() => client.ListPatientsAsync(MskBlazeSeed.Study));

        Assert.Equal((status, text), (refused.StatusCode, refused.Error!.Message));
        Assert.Contains(text, refused.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_about_the_partner_costs_one_new_token_and_is_then_told()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        emulator.FailNextRequests(2, HttpStatusCode.Unauthorized, MskBlazeFiles.Read("operation-outcome.json"), "text/plain");

        var refused = await Engine.RefusedAsync<OperationOutcome>(() => client.ListPatientsAsync(MskBlazeSeed.Study));

        Assert.Equal((HttpStatusCode.Unauthorized, 2), (refused.StatusCode, emulator.TokenRequestCount));
        Assert.Equal("Unable to find sponsor with partner id", refused.Error!.Message);
    }

    [Fact]
    public async Task A_token_that_the_gateway_no_longer_takes_is_renewed()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        await client.ListPatientsAsync(MskBlazeSeed.Study);
        emulator.ExpireAllTokens();

        var patients = await client.ListPatientsAsync(MskBlazeSeed.Study);

        Assert.Equal((3, 2), (patients!.Resources.Count(), emulator.TokenRequestCount));
    }

    [Theory]
    [InlineData("<html><body>Bad Gateway</body></html>", "text/html")]
    [InlineData("""{"httpCode":"502","httpMessage":"Bad Gateway"}""", "application/json")]
    [InlineData("", "text/plain")]
    public async Task An_error_of_the_gateway_keeps_its_body_and_has_no_outcome(string body, string mediaType)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        emulator.FailNextRequests(1, HttpStatusCode.BadGateway, body, mediaType);

        var failed = await Engine.RefusedAsync<OperationOutcome>(() => client.ListPatientsAsync(MskBlazeSeed.Study));

        Assert.Equal((HttpStatusCode.BadGateway, body), (failed.StatusCode, failed.Content));
        Assert.Null(failed.Error?.Message);
    }
}
