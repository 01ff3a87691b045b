using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary>Version 1: the partner in the query, ids that are numbers.</summary>
public sealed class MskBlazeV1Tests
{
    [Fact]
    public async Task The_partner_is_in_the_query_and_not_in_a_header()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = Connect(emulator, out var client);

        await client.ListPatientsAsync(MskBlazeSeed.Study);

        var request = emulator.Requests[^1];
        Assert.Equal("/msk-apim/external/v1/crit/blaze/api/Patient?researchstudy=FHIR-T&x-partnerid=partner-1&_format=json", request.RawTarget);
        Assert.False(request.Headers.ContainsKey("x-partnerid"));
    }

    [Fact]
    public async Task Numbers_are_read_as_ids_and_the_study_is_found_under_its_old_url()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = Connect(emulator, out var client);

        var page = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Laboratory, new() { Count = 2 });

        var value = page!.Resources.First();
        Assert.Equal((MskBlazeSeed.LaboratoryObservationId, MskBlazeSeed.LaboratoryObservationId, "FHIR-T"), (value.Id, value.Key, value.Protocol));
        Assert.Equal(MskBlazeSeed.LaboratoryObservationId, page.Entry![0].Id);
        Assert.Null(value.Encounter);
    }

    [Fact]
    public async Task All_lists_are_read_page_by_page()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = Connect(emulator, out var client);

        var first = await client.ListObservationsAsync(MskBlazeSeed.Study, search: new() { Count = 100 });
        var second = await client.ListObservationsAsync(MskBlazeSeed.Study, search: new() { Count = 100, Page = 2 });
        var events = await client.ListAdverseEventsAsync(MskBlazeSeed.Study);

        Assert.Equal((true, false, 105), (first!.HasNext, second!.HasNext, first.Resources.Concat(second.Resources).DistinctBy(value => value.Key).Count()));
        Assert.Equal(2, events!.Resources.Count());
    }

    private static Connection<MskBlazeV1ApiTokens> Connect(MskBlazeEmulator emulator, out IMskBlazeV1Api api)
    {
        var account = new MskBlazeEmulatorOptions();
        var options = new MskBlazeV1ApiOptions
        {
            Server = emulator.Address,
            ClientId = account.ClientId,
            ClientSecret = account.ClientSecret,
            PartnerId = account.PartnerId,
        };
        return Engine.Connect(options, out api);
    }
}
