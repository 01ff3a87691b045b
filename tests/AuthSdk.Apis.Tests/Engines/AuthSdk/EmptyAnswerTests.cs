using System.Net;
using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

/// <summary><c>[EmptyOn]</c>: the 404 of a search without a match. Refit has no such attribute; there it is an error like any other.</summary>
public sealed class EmptyAnswerTests
{
    private const string InternalError =
        """{"resourceType":"OperationOutcome","issue":[{"severity":"fatal","code":"exception","details":{"text":"Internal Error"} } ]}""";

    private const string NoRecords =
        """{"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"not-found","details":{"text":"No records found"} } ]}""";

    [Fact]
    public async Task An_empty_result_is_nothing()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { ServesPostedSearches = true });
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        Assert.Null(await client.ListPatientsAsync(MskBlazeSeed.Study, new() { Page = 2 }));
        Assert.Null(await client.GetPatientAsync("1"));
        Assert.Null(await client.SearchPatientsAsync(new PostedSearch { ResearchStudy = MskBlazeSeed.Study, Id = "1" }));
    }

    [Fact]
    public async Task An_empty_list_is_empty_and_no_error()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        Assert.Empty(await MskBlazePagingTests.ListAsync(client.ReadObservationsAsync(MskBlazeSeed.Study, "genomics")));
    }

    [Fact]
    public async Task A_next_page_that_does_not_exist_ends_the_list_and_a_fault_does_not()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        var found = new List<Patient>();

        await foreach (var page in client.ReadPatientPagesAsync(MskBlazeSeed.Study, new() { Count = 2 }))
        {
            found.AddRange(page.Resources);
            emulator.FailNextRequests(1, HttpStatusCode.NotFound, NoRecords, "text/plain");
        }

        emulator.FailNextRequests(1, HttpStatusCode.NotFound, InternalError, "text/plain");
        var fault = await Engine.RefusedAsync<OperationOutcome>(() => MskBlazePagingTests.ListAsync(client.ReadPatientsAsync(MskBlazeSeed.Study)));

        Assert.Equal(2, found.Count);
        Assert.Equal((HttpStatusCode.NotFound, "Internal Error"), (fault.StatusCode, fault.Error!.Message));
    }
}
