using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Searches for events whose pages are followed.</summary>
public sealed class OpenCrvsPagingTests
{
    private static readonly EventSearch Births = new() { Query = SearchExpression.All(new SearchClause { EventType = "birth" }), Limit = 3 };

    [Fact]
    public async Task Events_of_both_generations_are_listed_to_the_end()
    {
        await using var first = await OpenCrvsEmulator.StartAsync();
        await using var second = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var clientConnection = OpenCrvsCase.Connect(first, out var client);
        using var client2Connection = OpenCrvs2Case.Connect(second, out var client2);
        await CreateAsync(client, 6);
        await CreateAsync(client2, 6);
        var progress = new RecordedProgress();

        var events = await client.ListEventsAsync(Births, progress: progress).ToListAsync();
        var events2 = await client2.ListEventsAsync(Births).ToListAsync();

        Assert.Equal([7, 7], new[] { events, events2 }.Select(found => found.DistinctBy(birth => birth.Id).Count()));
        Assert.Equal([new(3, 7), new(6, 7), new(7, 7)], progress.Reports);
    }

    [Fact]
    public async Task Pages_are_given_one_by_one_from_where_the_search_begins()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        await CreateAsync(client, 6);

        var pages = await client.ListEventPagesAsync(Births with { Offset = 2 }, limit: 4).ToListAsync();

        Assert.Equal([3, 1], pages.Select(page => page.Results.Count));
        Assert.All(pages, page => Assert.Equal(7, page.Total));
    }

    [Fact]
    public async Task An_empty_page_is_the_last_whatever_the_total_says()
    {
        using var network = ScriptedNetwork.Answering("""{"results":[],"total":1000}""");
        using var connection = OpenCrvsCase.Connect(network, out var client);

        Assert.Empty(await client.ListEventsAsync(Births).ToListAsync());

        Assert.Equal("""{"query":{"type":"and","clauses":[{"eventType":"birth"}]},"limit":3,"offset":0}""", network.Operation.Body);
    }

    [Fact]
    public async Task A_page_that_is_longer_than_was_asked_for_does_not_exceed_the_limit()
    {
        const string Event = """{"id":"e1","type":"birth","status":"REGISTERED"}""";
        using var network = ScriptedNetwork.Answering($$"""{"results":[{{Event}},{{Event}},{{Event}},{{Event}}],"total":1000}""");
        using var client = OpenCrvsCase.Client(network);

        Assert.Equal(2, (await client.ListEventsAsync(Births, limit: 2).ToListAsync()).Count);
    }

    [Fact]
    public async Task A_listing_is_cancelled_between_pages()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        await CreateAsync(client, 6);
        using var stop = new CancellationTokenSource();
        var listed = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in client.ListEventsAsync(Births).WithCancellation(stop.Token))
            {
                listed++;
                await stop.CancelAsync();
            }
        });

        Assert.Equal(3, listed);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, -1, null)]
    [InlineData(1, 0, -1)]
    public async Task Pages_that_cannot_be_are_refused_before_anything_is_sent(int size, int offset, int? limit)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => client.ListEventsAsync(Births with { Limit = size, Offset = offset }, limit).ToListAsync().AsTask());

        Assert.Empty(emulator.Requests);
    }

    private static async Task CreateAsync(IOpenCrvsEvents client, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await client.CreateEventAsync(new NewEvent { Type = "birth", TransactionId = $"t{i}", CreatedAtLocation = OpenCrvsSeed.HealthFacilityId });
        }
    }
}
