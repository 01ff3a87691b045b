using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using AuthSdk.Kmhfr;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>The shapes of the registry's errors.</summary>
public sealed class KmhfrErrorTests
{
    [Theory]
    [InlineData("""{"detail":"Invalid page."}""", "Invalid page.")]
    [InlineData("""{"detail":["Server Error: AttributeError"]}""", "Server Error: AttributeError")]
    [InlineData("""{"non_field_errors":["No.","Never."]}""", "No. Never.")]
    [InlineData("""{"name":["facility with this name already exists."]}""", "name: facility with this name already exists.")]
    [InlineData("""{"services":["Service has a badly formed uuid"],"units":["A","B"]}""", "services: Service has a badly formed uuid units: A B")]
    [InlineData("""["'x' is not a valid UUID."]""", "'x' is not a valid UUID.")]
    [InlineData("""[["ward",["No such ward."]],["code",["Taken.","Wrong."]]]""", "ward: No such ward. code: Taken. Wrong.")]
    [InlineData("""{"officer_in_charge":{"name":["Missing."]}}""", """officer_in_charge: {"name":["Missing."]}""")]
    [InlineData("\"Denied\"", "Denied")]
    public void Every_shape_is_read_and_written_again_as_it_was(string body, string message)
    {
        var error = JsonSerializer.Deserialize(body, KmhfrJsonContext.Default.KmhfrError)!;

        Assert.Equal(message, error.ToString());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(body), JsonSerializer.SerializeToNode(error, KmhfrJsonContext.Default.KmhfrError)));
    }

    [Fact]
    public async Task What_is_wrong_with_a_body_is_said_field_by_field()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var refused = await RefusedAsync(() => registry.CreateFacilityAsync(new NewFacility { Name = "Rehema Pharmacy (Bahati)", FacilityType = "t" }));
        var malformed = await RefusedAsync(() => registry.UpdateFacilityAsync(
            KmhfrSeed.FacilityId,
            new FacilityChanges { Services = [new ServiceToAdd { Service = "s" }], Units = [new UnitToAdd { Unit = "u" }] }));
        var nameless = await RefusedAsync(() => registry.CreateCommunityUnitAsync(new NewCommunityUnit
        {
            Name = "U",
            Facility = KmhfrSeed.FacilityId,
            Status = KmhfrSeed.RecordId,
            HealthUnitWorkers = [new NewCommunityHealthWorker { FirstName = "A", LastName = "" }],
        }));
        var unexplained = await RefusedAsync(() => registry.CreateFacilityApprovalAsync(new FacilityApproval { Facility = KmhfrSeed.FacilityId, IsCancelled = true }));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(["facility with this name already exists."], refused.Error!.Fields["name"]);
        Assert.Equal(["services", "units"], malformed.Error!.Fields.Keys);
        Assert.Equal(["Ensure the CHEW first name and last name are provided"], nameless.Error!.Fields["Community Health Worker"]);
        Assert.Equal(["comment"], unexplained.Error!.Fields.Keys);
    }

    [Fact]
    public async Task A_second_rating_within_a_day_says_how_long_to_wait()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await KmhfrEmulator.StartAsync(new() { TimeProvider = clock });
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        var rating = new FacilityServiceRating { FacilityService = KmhfrSeed.RecordId, Rating = 5 };

        await registry.CreateFacilityServiceRatingAsync(rating);
        var throttled = await RefusedAsync(() => registry.CreateFacilityServiceRatingAsync(rating));
        clock.Advance(TimeSpan.FromDays(1));
        await registry.CreateFacilityServiceRatingAsync(rating);

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromDays(1)), (throttled.StatusCode, throttled.RetryAfter));
        Assert.Equal(["Request was throttled. Expected available in 86400 seconds."], throttled.Error!.Messages);
    }

    [Theory]
    [InlineData(403, """{"detail":"You do not have permission to perform this action."}""")]
    [InlineData(405, """{"detail":"Method \"PUT\" not allowed."}""")]
    [InlineData(406, """{"detail":"Could not satisfy the request Accept header."}""")]
    [InlineData(500, """{"detail":["Server Error: KeyError"]}""")]
    [InlineData(502, "<html>Bad gateway</html>")]
    public async Task The_body_is_kept_whatever_it_is(int status, string body)
    {
        using var network = ScriptedNetwork.Answering(body, status: (HttpStatusCode)status);
        using var connection = KmhfrCase.Connect(network, out var registry);

        var failure = await RefusedAsync(() => registry.ListTownsAsync());

        Assert.Equal((status, body), ((int)failure.StatusCode, failure.Content));
        Assert.Equal(body[0] == '{', failure.Error is not null);
    }

    private static Task<Refusal<KmhfrError>> RefusedAsync(Func<Task> call) => Engine.RefusedAsync<KmhfrError>(call);
}
