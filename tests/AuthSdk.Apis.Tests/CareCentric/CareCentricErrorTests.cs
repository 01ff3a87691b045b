using System.Net;
using System.Text.Json;
using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>Whatever a refusal looks like, it is one exception, which has the outcome if there is one.</summary>
public sealed class CareCentricErrorTests
{
    [Theory]
    [InlineData(CareCentricSeed.DeletedObservationId, HttpStatusCode.Gone)]
    [InlineData("nobody", HttpStatusCode.NotFound)]
    public async Task An_observation_that_is_not_there_is_an_error_with_an_outcome(string id, HttpStatusCode status)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<OperationOutcome>(() => client.GetObservationAsync(id));

        Assert.Equal((status, "not-found"), (failed.StatusCode, failed.Error!.Issue![0].Code));
        Assert.Contains(id, failed.Error.Reason, StringComparison.Ordinal);
        Assert.Contains("OperationOutcome", failed.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gateway_says_what_it_says_in_JSON_of_its_own()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { SubscriptionKey = "k3y" });
        using var connection = CareCentricSystemCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<OperationOutcome>(() => client.SearchPatientsAsync(new PatientSearch()));

        Assert.Equal(HttpStatusCode.Unauthorized, failed.StatusCode);
        Assert.Null(failed.Error!.Issue);
        Assert.StartsWith("Access denied due to missing subscription key.", failed.Error.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", "text/html")]
    [InlineData("", "text/plain")]
    [InlineData("[1]", "application/json")]
    public async Task What_is_no_outcome_leaves_the_body(string body, string contentType)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);
        emulator.FailNextRequests(1, HttpStatusCode.BadGateway, body, contentType, retryAfter: "7");

        var failed = await Engine.RefusedAsync<OperationOutcome>(() => client.GetPatientAsync(CareCentricSeed.PatientId));

        Assert.Null(failed.Error);
        Assert.Equal((body, TimeSpan.FromSeconds(7)), (failed.Content, failed.RetryAfter));
        Assert.Equal(CareCentricSeed.PatientId, (await client.GetPatientAsync(CareCentricSeed.PatientId)).Id);
    }

    [Fact]
    public async Task A_scope_that_does_not_cover_a_type_is_told_and_no_token_renewed()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client, options => options.Scopes = ["launch", "user/Patient.read"]);

        await client.GetPatientAsync(CareCentricSeed.PatientId);
        var failed = await Engine.RefusedAsync<OperationOutcome>(() => client.GetConditionAsync(CareCentricSeed.ConditionId));

        Assert.Equal((HttpStatusCode.Forbidden, "forbidden", 1), (failed.StatusCode, failed.Error!.Issue![0].Code, emulator.TokenRequestCount));
    }

    [Fact]
    public async Task One_resource_with_a_wrong_field_does_not_spoil_its_page()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);
        emulator.FailNextRequests(1, HttpStatusCode.OK, """
            { "resourceType": "Bundle", "type": "searchset", "entry": [
              { "resource": { "resourceType": "Procedure", "id": "A", "notDone": "false" } },
              { "resource": { "resourceType": "Procedure", "id": "B", "notDone": false } } ] }
            """);

        var page = await client.SearchProceduresAsync(new ProcedureSearch(CareCentricSeed.PatientId));

        Assert.Throws<JsonException>(() => page.Entry![0].Resource);
        Assert.Equal("A", page.Entry![0].Json!.Value.GetProperty("id").GetString());
        Assert.Equal("B", page.Entry[1].Resource!.Id);
    }
}
