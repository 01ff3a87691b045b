using System.Net;
using System.Text.Json.Nodes;
using AuthSdk.Apis.Tests.Records;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>FHIR notifications of 1.x, and what is refused about them.</summary>
public sealed class OpenCrvsNotificationTests
{
    private static readonly string Birth = Example.Read("OpenCrvs", "birth-notification.json")
        .Replace("<officeId>", OpenCrvsSeed.OfficeId, StringComparison.Ordinal).Replace("<facilityId>", OpenCrvsSeed.HealthFacilityId, StringComparison.Ordinal);

    [Fact]
    public async Task A_birth_is_notified_and_found_and_suspected_when_it_comes_twice()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var bundle = (JsonObject)JsonNode.Parse(Birth)!;

        var saved = await client.SendNotificationAsync(bundle);
        var again = await client.SendNotificationAsync(bundle);
        var search = new RecordSearchRequest
        {
            Variables = new RecordSearchVariables { AdvancedSearchParameters = new RecordSearchCriteria { TrackingId = saved.ReadTrackingId() } },
        };
        var found = (await client.SearchRecordsAsync(search)).EnsureSuccess();

        Assert.Equal(("Bundle", "document", 3), (saved.ResourceType, saved.Type, saved.Entry!.Count));
        Assert.Equal(("2022-06-29", "Doe"), (Assert.Single(found.Results!).DateOfBirth, found.Results![0].ChildName![0].FamilyName));
        Assert.True(again.IsPotentiallyDuplicate);
        Assert.Equal((again.TrackingId, null), (again.ReadTrackingId(), again.Entry));
        Assert.True(JsonNode.DeepEquals(bundle, JsonNode.Parse(emulator.Requests.First(request => request.Path == "/notification").Body)));
    }

    [Theory]
    [InlineData("\"meta\":{\"lastUpdated\":\"2022-08-14T14:43:47.000Z\"},", "", 400, "\"meta\" is required")]
    [InlineData("\"type\":\"document\"", "\"type\":\"document\",\"total\":1", 400, "\"total\" is not allowed")]
    [InlineData("\"status\":\"draft\"", "\"status\":\"ready\"", 400, "Task status should be draft")]
    [InlineData("\"resourceType\":\"Task\"", "\"resourceType\":\"Tusk\"", 400, "Task entry not found! in bundle")]
    [InlineData("\"resourceType\":\"Composition\"", "\"resourceType\":\"List\"", 400, "Composition entry not found! in bundle")]
    [InlineData("\"focus\":{\"reference\":\"urn:uuid:C\"}", "\"focus\":{\"reference\":\"urn:uuid:X\"}", 400, "Task must reference the composition entry")]
    [InlineData("\"extension\":[", "\"extensions\":[", 400, "Task extensions not found")]
    [InlineData("regLastOffice", "regLastLocation", 500, "Could not process the Event Notification, as office id was not provided")]
    [InlineData(OpenCrvsSeed.OfficeId, "x", 500, "Could not process the Event Notification, as the provided office with id Location/x was not found")]
    [InlineData("\"resourceType\":\"Patient\"", "\"resourceType\":\"Person\"", 500, "Could not process the Event Notification, as there were no Person found!")]
    [InlineData("\"resourceType\":\"Encounter\"", "\"resourceType\":\"Observation\"", 500, "Encounter entry not found!!")]
    [InlineData(OpenCrvsSeed.HealthFacilityId, "x", 500, "Encounter location with id x not found!")]
    public async Task A_refusal_says_what_is_wrong_even_where_it_is_a_500(string right, string wrong, int status, string message)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var bundle = (JsonObject)JsonNode.Parse(Birth.Replace(right, wrong, StringComparison.Ordinal))!;

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.SendNotificationAsync(bundle));

        Assert.Equal((status, status, message), ((int)failed.StatusCode, failed.Error!.StatusCode, failed.Error.Message));
        Assert.Contains("statusCode", failed.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_of_another_type_may_not_notify()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Scopes = ["recordsearch"] });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        var failed = await Engine.RefusedAsync<OpenCrvsError>(() => client.SendNotificationAsync([]));

        Assert.Equal((HttpStatusCode.Forbidden, "Insufficient scope"), (failed.StatusCode, failed.Error!.Message));
    }
}
