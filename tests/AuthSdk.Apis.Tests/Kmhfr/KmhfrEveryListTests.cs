using AuthSdk.Kmhfr;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Kmhfr;

/// <summary>Both ways to read a list to its end: progress, limit, cancellation, and leaving off.</summary>
public sealed class KmhfrEveryListTests
{
    private static readonly Dictionary<string, ListUnderTest<IKmhfrApi>> Lists = new()
    {
        ["ReadAllAsync"] = new(KmhfrSeed.CountyCount, TakesLimit: true, (api, limit, tell, stop) => KmhfrPages.ReadAllAsync(
            api.ListCountiesAsync, new CountyQuery { PageSize = 1 }, limit, new Told<PageProgress>(progress => tell(progress.Read)), stop)),
        ["ReadPagesAsync"] = new(KmhfrSeed.CountyCount, TakesLimit: false, (api, _, tell, stop) => KmhfrPages.ReadPagesAsync(
            api.ListCountiesAsync, new CountyQuery { PageSize = 1 }, new Told<PageProgress>(progress => tell(progress.Read)), stop)),
    };

    public static TheoryData<string> Names => [.. Lists.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task A_list_tells_how_far_it_is_and_ends_where_it_is_told_to(string name)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var connection = KmhfrCase.Connect(emulator, out var registry);

        await Lists[name].AssertReadsAsync(registry, () => emulator.Requests.Count - emulator.TokenRequestCount);
    }
}
