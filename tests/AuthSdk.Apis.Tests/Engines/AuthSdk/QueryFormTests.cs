using System.Text.Json;
using AuthSdk.Apis.Tests.CareCentric;
using AuthSdk.Apis.Tests.Kmhfr;
using AuthSdk.Apis.Tests.OpenCrvs;
using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.EveryApi;

/// <summary>Queries that Refit writes differently: <c>[ValueFormat]</c>, in whose place it sends <c>True</c>, sequences of pairs, and extension data.</summary>
public sealed class QueryFormTests
{
    [Fact]
    public async Task Locations_of_2x_are_filtered_and_ids_are_repeated()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);

        var found = await client.ListLocationsAsync(isActive: true, locationIds: [OpenCrvsSeed.OfficeId, OpenCrvsSeed.InactiveFacilityId]);

        Assert.Equal(OpenCrvsSeed.OfficeId, Assert.Single(found).Id);
        Assert.Equal(
            $"/events/locations?isActive=true&locationIds={OpenCrvsSeed.OfficeId}&locationIds={OpenCrvsSeed.InactiveFacilityId}", emulator.Requests[^1].RawTarget);
    }

    [Fact]
    public async Task Linked_patients_are_asked_for_in_lower_case()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { Generation = CareCentricGeneration.V08 });
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var patients = await client.SearchPatientsAsync(new PatientSearch { Family = "FAMILY", GetAllLinkedPatients = true });

        Assert.Equal([CareCentricSeed.PatientId, CareCentricSeed.LinkedPatientId], patients.Matches.Select(patient => patient.Id));
        Assert.Contains("&getAllLinkedPatients=true", emulator.Requests[^1].RawTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vaccinations_that_were_not_given_are_asked_for_in_lower_case()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { OpensResourcesInDevelopment = true });
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var given = await client.SearchImmunizationsAsync(new(CareCentricSeed.PatientId) { NotGiven = false });

        Assert.Equal(CareCentricSeed.ImmunizationId, Assert.Single(given.Matches).Id);
        Assert.Contains("notgiven=false", emulator.Requests[^1].RawTarget, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KmhfrGeneration.G2, 1)]
    [InlineData(KmhfrGeneration.G3, KmhfrSeed.FacilityCount)]
    public async Task Any_field_of_the_registry_is_a_filter_which_the_newer_generation_ignores(KmhfrGeneration generation, int count)
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = generation });
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var found = await registry.ListFacilitiesAsync(new() { Filters = new Dictionary<string, string> { ["official_name"] = "Rehema Pharmacy", ["is_active"] = "true" } });

        Assert.Equal(count, found.Count);
        Assert.Equal("/api/facilities/facilities/?official_name=Rehema%20Pharmacy&is_active=true", emulator.Requests[^1].RawTarget);
    }

    [Fact]
    public async Task Any_search_and_page_is_had_as_the_server_wrote_it()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var first = await client.SearchJsonAsync("Observation", [new("patient", CareCentricSeed.PatientId), new("date", "ge2020-01"), new("date", "lt2030")]);
        var next = JsonSerializer.Deserialize(first, CareCentricJsonContext.Default.BundleObservation)!.Next;
        var second = await client.GetJsonPageAsync(next!);

        Assert.Equal(2, JsonSerializer.Deserialize(second, CareCentricJsonContext.Default.BundleObservation)!.Matches.Count());
    }
}
