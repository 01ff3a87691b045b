using System.Reflection;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Every member that reads a list to its end: progress, limit, cancellation, and leaving off.</summary>
public sealed class OpenCrvsEveryListTests
{
    private static readonly Dictionary<string, ListUnderTest<IOpenCrvsApi>> Lists = new()
    {
        ["ListEventsAsync"] = Items(3, (api, limit, told, stop) => api.ListEventsAsync(Created, limit, told, stop)),
        ["ListEventPagesAsync"] = Items(3, (api, limit, told, stop) => api.ListEventPagesAsync(Created, limit, told, stop)),
        ["ListRecordsAsync"] = Items(5, (api, limit, told, stop) => api.ListRecordsAsync(Births, limit, told, stop)),
    };

    public static TheoryData<string> Names => [.. Lists.Keys];

    private static EventSearch Created => new()
    {
        Query = SearchExpression.All(new SearchClause { Status = SearchTerm.Exact(EventStatuses.Created) }), Limit = 1,
    };

    private static RecordSearchRequest Births => new()
    {
        Variables = new() { AdvancedSearchParameters = new() { Event = "birth", RegistrationStatuses = ["REGISTERED"] }, Count = 1 },
    };

    [Theory, MemberData(nameof(Names))]
    public async Task A_list_tells_how_far_it_is_and_ends_where_it_is_told_to(string name)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        foreach (var transaction in new[] { "t1", "t2", "t3" })
        {
            await client.CreateEventAsync(new NewEvent { Type = "birth", TransactionId = transaction });
        }

        await Lists[name].AssertReadsAsync(client, () => emulator.Requests.Count - emulator.TokenRequestCount);
    }

    [Fact]
    public void No_member_that_reads_a_list_is_forgotten() => Assert.Equal(
        typeof(OpenCrvsPaging).GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Order(), Lists.Keys.Order());

    private static ListUnderTest<IOpenCrvsApi> Items(
        int items, Func<IOpenCrvsApi, int?, IProgress<PageProgress>, CancellationToken, IAsyncEnumerable<object>> read) =>
        new(items, TakesLimit: true, (api, limit, tell, stop) => read(api, limit, new Told<PageProgress>(progress => tell(progress.Read)), stop));
}
