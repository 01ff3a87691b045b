using System.Net;
using AuthSdk.Kmhfr;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Kmhfr;

public sealed class KmhfrPagingTests
{
    private readonly Steps _progress = new();

    [Fact]
    public async Task A_list_is_read_to_its_end_page_by_page()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        var codes = new List<int?>();
        await foreach (var facility in KmhfrPages.ReadAllAsync(
            registry.ListFacilitiesAsync, new FacilityQuery { PageSize = 20, Ordering = FacilityOrderings.Code }, progress: _progress))
        {
            codes.Add(facility.Code);
        }

        Assert.Equal((KmhfrSeed.FacilityCount, KmhfrSeed.FacilityCount), (codes.Count, codes.Distinct().Count()));
        Assert.Equal([new(1, 3, 20, 41), new(2, 3, 40, 41), new(3, 3, 41, 41)], _progress.Reports);
        Assert.Equal(["page=1&page_size=20&ordering=code", "page=2&page_size=20&ordering=code", "page=3&page_size=20&ordering=code"], Queries(emulator));
    }

    [Fact]
    public async Task What_is_beyond_the_limit_is_not_asked_for()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        Assert.Equal(20, await CountAsync(KmhfrPages.ReadAllAsync(registry.ListFacilitiesAsync, new FacilityQuery { PageSize = 20 }, limit: 20)));
        Assert.Equal(0, await CountAsync(KmhfrPages.ReadAllAsync(registry.ListFacilitiesAsync, new FacilityQuery(), limit: 0)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => CountAsync(KmhfrPages.ReadAllAsync(registry.ListFacilitiesAsync, new FacilityQuery(), limit: -1)));

        Assert.Equal(["page=1&page_size=20"], Queries(emulator));
    }

    [Fact]
    public async Task Reading_starts_with_the_page_of_the_query_and_pages_have_100_records_unless_it_says_otherwise()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        Assert.Equal(1, await CountAsync(KmhfrPages.ReadAllAsync(registry.ListFacilitiesAsync, new FacilityQuery { Page = 3, PageSize = 20 })));
        Assert.Equal(KmhfrSeed.CountyCount, await CountAsync(KmhfrPages.ReadAllAsync(registry.ListCountiesAsync, new CountyQuery())));

        Assert.Equal(["page=3&page_size=20", "page=1&page_size=100"], Queries(emulator));
    }

    [Fact]
    public async Task A_list_that_gets_shorter_meanwhile_ends_early_and_a_first_page_that_does_not_exist_is_an_error()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        var query = new FacilityQuery { PageSize = 40 };

        var read = 0;
        await foreach (var page in KmhfrPages.ReadPagesAsync(registry.ListFacilitiesAsync, query))
        {
            read += page.Results.Count;
            await registry.DeleteFacilityAsync(page.Results[0].Id!);
        }

        Assert.Equal(40, read);
        var missing = await Assert.ThrowsAnyAsync<ApiException>(() =>
            CountAsync(KmhfrPages.ReadAllAsync(registry.ListFacilitiesAsync, query with { Page = 9 })));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_fault_in_the_middle_keeps_what_was_read_and_the_reading_goes_on_at_its_page(bool cut)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        var query = new FacilityQuery { PageSize = 20, Ordering = FacilityOrderings.Code };
        var codes = new List<int?>();

        if (cut)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => ReadAsync(query, whileReading: () => emulator.CutNextAnswers(1)));
        }
        else
        {
            var busy = await Engine.RefusedAsync<KmhfrError>(() => ReadAsync(query, whileReading: () =>
                emulator.FailNextRequests(1, HttpStatusCode.ServiceUnavailable, """{"detail":"Busy"}""", retryAfter: "3")));
            Assert.Equal((TimeSpan.FromSeconds(3), "Busy"), (busy.RetryAfter, Assert.Single(busy.Error!.Messages)));
        }

        await ReadAsync(query with { Page = _progress.Reports[^1].Page + 1 }, whileReading: () => { });

        Assert.Equal((KmhfrSeed.FacilityCount, KmhfrSeed.FacilityCount), (codes.Count, codes.Distinct().Count()));

        async Task ReadAsync(FacilityQuery from, Action whileReading)
        {
            await foreach (var page in KmhfrPages.ReadPagesAsync(registry.ListFacilitiesAsync, from, _progress))
            {
                codes.AddRange(page.Results.Select(facility => facility.Code));
                whileReading();
            }
        }
    }

    [Fact]
    public async Task A_cancelled_reading_asks_for_no_further_page()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in KmhfrPages.ReadPagesAsync(registry.ListFacilitiesAsync, new FacilityQuery { PageSize = 20 }).WithCancellation(stop.Token))
            {
                await stop.CancelAsync();
            }
        });

        Assert.Single(Queries(emulator));
    }

    [Fact]
    public async Task The_link_to_the_next_page_is_not_followed()
    {
        using var network = new ScriptedNetwork(request => new HttpResponseMessage
        {
            Content = new StringContent(request.RequestUri!.Query.Contains("page=1", StringComparison.Ordinal)
                ? """{"count":2,"next":"http://elsewhere.test/","current_page":1,"total_pages":2,"results":[{"name":"A"}]}"""
                : """{"count":2,"next":null,"current_page":2,"total_pages":2,"results":[{"name":"B"}]}"""),
        });
        using var connection = KmhfrCase.Connect(network, out var registry);

        Assert.Equal(2, await CountAsync(KmhfrPages.ReadAllAsync(registry.ListTownsAsync, new NamedQuery())));
        Assert.Equal(
            ["GET /api/common/towns/?page=1&page_size=100", "GET /api/common/towns/?page=2&page_size=100"],
            network.Operations.Select(operation => operation.Line));
    }

    private static IEnumerable<string> Queries(Emulator emulator) => emulator.Requests
        .Where(request => request.Method == "GET")
        .Select(request => string.Join("&", request.Query.Select(pair => $"{pair.Key}={pair.Value}")));

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> records)
    {
        var count = 0;
        await foreach (var _ in records)
        {
            count++;
        }

        return count;
    }

    private sealed class Steps : IProgress<PageProgress>
    {
        public List<PageProgress> Reports { get; } = [];

        public void Report(PageProgress value) => Reports.Add(value);
    }
}
