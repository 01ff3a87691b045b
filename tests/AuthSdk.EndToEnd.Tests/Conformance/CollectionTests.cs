using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
public interface ICollectionApi
{
    [Get("/q")]
    Task DefaultAsync(IEnumerable<int>? v);

    [Get("/q")]
    Task CsvAsync([Query(CollectionFormat.Csv)] string?[] v);

    [Get("/q")]
    Task SsvAsync([Query(CollectionFormat.Ssv)] int[] v);

    [Get("/q")]
    Task TsvAsync([Query(CollectionFormat.Tsv)] int[] v);

    [Get("/q")]
    Task PipesAsync([Query(CollectionFormat = CollectionFormat.Pipes)] List<int> v);

    [Get("/q")]
    Task MultiAsync([Query(CollectionFormat.Multi)] IReadOnlyList<string?> v);

    [Get("/q")]
    Task MultiEnumsAsync([Query(CollectionFormat.Multi)] Sort?[] v);

    [Get("/q")]
    Task JoinedEnumsAsync(HashSet<Sort>? v);

    [Get("/q")]
    Task FormattedAsync([Query(Format = "0.0")] double[] v);

    [Get("/q")]
    Task BytesAsync(byte[] v);

    [Get("/q")]
    Task FlagsAsync(bool?[] v);

    [Get("/q")]
    Task AliasAsync([AliasAs("a[]")] string[] v);

    [Get("/q")]
    Task IndexedAsync([Query(CollectionFormat.Indexed)] Address?[]? v);

    [Get("/q")]
    Task IndexedScalarsAsync([Query(CollectionFormat.Indexed)] int?[] v);

    [Get("/q")]
    Task DictionaryAsync(Dictionary<string, string?>? v);

    [Get("/q")]
    Task PrefixedDictionaryAsync([Query(".", "p")] IDictionary<Sort, int> v);

    [Get("/q")]
    Task NestedDictionaryAsync(IReadOnlyDictionary<string, Address> v);

    [Get("/q")]
    Task DictionaryOfListsAsync(SortedDictionary<int, int[]> v);

    [Get("/q")]
    Task DictionaryOfDictionariesAsync([Query("_")] SortedDictionary<string, SortedDictionary<string, bool>> v);

    [Get("/q")]
    Task PairsAsync(IEnumerable<KeyValuePair<string, string>> v);
}

/// <summary>How sequences and dictionaries get into the query.</summary>
public sealed class CollectionTests
{
    private static readonly WireTable<CollectionApiClient> Table = new(network =>
        CollectionApi.Create(new CollectionApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network))
    {
        { "joined by commas by default", api => api.DefaultAsync([1, 2]), "GET /q?v=1%2C2" },
        { "no sequence", api => api.DefaultAsync(null), "GET /q" },
        { "an empty sequence, joined", api => api.DefaultAsync([]), "GET /q?v=" },
        { "joined by commas, which are not protected", api => api.CsvAsync(["a", null, "b,c"]), "GET /q?v=a%2C%2Cb%2Cc" },
        { "joined by spaces", api => api.SsvAsync([1, 2]), "GET /q?v=1%202" },
        { "joined by tabs", api => api.TsvAsync([1, 2]), "GET /q?v=1%092" },
        { "joined by bars", api => api.PipesAsync([1, 2]), "GET /q?v=1%7C2" },
        { "repeated, without null", api => api.MultiAsync(["a", null, "b c"]), "GET /q?v=a&v=b%20c" },
        { "an empty sequence, repeated", api => api.MultiAsync([]), "GET /q" },
        { "enums, repeated", api => api.MultiEnumsAsync([Sort.DateDesc, null, Sort.Name]), "GET /q?v=date-desc&v=Name" },
        { "enums, joined", api => api.JoinedEnumsAsync([Sort.DateDesc, Sort.Name]), "GET /q?v=date-desc%2CName" },
        { "no enums", api => api.JoinedEnumsAsync(null), "GET /q" },
        { "formatted, then joined", api => api.FormattedAsync([1.25, 2]), "GET /q?v=1.3%2C2.0" },
        { "bytes are numbers", api => api.BytesAsync([1, 2]), "GET /q?v=1%2C2" },
        { "booleans that may be null", api => api.FlagsAsync([true, null, false]), "GET /q?v=True%2C%2CFalse" },
        { "an alias with brackets", api => api.AliasAsync(["1", "2"]), "GET /q?a%5B%5D=1%2C2" },
        {
            "objects under their position; null is counted",
            api => api.IndexedAsync([new Address { City = "W", Zip = 1 }, null, new Address { Zip = 2 }]),
            "GET /q?v[0].City=W&v[0].zip=1&v[2].zip=2"
        },
        { "no objects", api => api.IndexedAsync(null), "GET /q" },
        { "scalars under their position", api => api.IndexedScalarsAsync([1, null, 3]), "GET /q?v[0]=1&v[2]=3" },
        { "a dictionary without null and blank keys", api => api.DictionaryAsync(new() { ["a b"] = "1", ["n"] = null, [""] = "e" }), "GET /q?a%20b=1" },
        { "no dictionary", api => api.DictionaryAsync(null), "GET /q" },
        {
            "a dictionary by enum, with a prefix",
            api => api.PrefixedDictionaryAsync(new Dictionary<Sort, int> { [Sort.DateDesc] = 1, [Sort.Name] = 2 }),
            "GET /q?p.date-desc=1&p.Name=2"
        },
        {
            "a dictionary of objects",
            api => api.NestedDictionaryAsync(new Dictionary<string, Address> { ["o o"] = new() { City = "x" } }),
            "GET /q?o%20o.City=x&o%20o.zip=0"
        },
        { "a dictionary of sequences", api => api.DictionaryOfListsAsync(new() { [7] = [1, 2], [8] = [3] }), "GET /q?7=1%2C2&8=3" },
        {
            "a dictionary of dictionaries",
            api => api.DictionaryOfDictionariesAsync(new() { ["a"] = new() { ["b"] = true, ["c"] = false }, ["d"] = new() { ["e"] = true } }),
            "GET /q?a_b=True&a_c=False&d_e=True"
        },
        { "a sequence of pairs", api => api.PairsAsync([new("a", "1"), new("a", "2")]), "GET /q?a=1&a=2" },
    };

    public static TheoryData<string> Rules => Table.Rules;

    [Theory, MemberData(nameof(Rules))]
    public Task A_collection_is_written_by_its_rule(string rule) => Table.VerifyAsync(rule);
}
