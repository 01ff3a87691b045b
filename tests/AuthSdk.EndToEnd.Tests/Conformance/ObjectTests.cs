using AuthSdk.EndToEnd.Tests.Dialects;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
public interface IObjectApi
{
    [Get("/q")]
    Task FilterAsync(Filter? v);

    [Get("/q")]
    Task PrefixedAsync([Query(".", "search")] Filter v);

    [Get("/q")]
    Task DelimitedAsync([Query("_")] Filter v);

    [Get("/q")]
    Task MultiAsync([Query(CollectionFormat.Multi)] Filter v);

    [Get("/q"), ValueFormat(Keys = KeyCase.SnakeCase)]
    Task SnakeAsync(Filter v);

    [Get("/q")]
    Task SnakeWordsAsync([ValueFormat(Keys = KeyCase.SnakeCase)] URLForm v);

    [Get("/q")]
    Task KebabWordsAsync([ValueFormat(Keys = KeyCase.KebabCase)] URLForm v);

    [Get("/q")]
    Task CamelWordsAsync([ValueFormat(Keys = KeyCase.CamelCase)] URLForm v);

    [Get("/q")]
    Task RecordAsync(Named v);

    [Get("/q")]
    Task DerivedAsync(Sized v);

    [Post("/q")]
    Task StructAsync(Point v);

    [Get("/q")]
    Task NullableStructAsync(Point? v);

    [Delete("/q")]
    Task DeleteAsync(Named v);

    [Get("/q")]
    Task LedgerAsync(Ledger v);

    [Get("/q")]
    Task OpenAsync(OpenFilter v);

    [Get("/q")]
    Task OpenPrefixedAsync([Query("_", "search")] OpenFilter v);

    [Get("/q"), ValueFormat(Booleans = BooleanFormat.LowerCase, Dates = DateFormat.Iso8601)]
    Task JsonLikeAsync(bool a, bool? b, bool[] c, DateTime d, DateTimeOffset e, DateOnly f, TimeOnly g, [Query(Format = "yyyy")] DateTime h);
}

/// <summary>How objects get into the query, property by property.</summary>
public sealed class ObjectTests
{
    private static readonly DateTime Time = new(2026, 7, 4, 12, 30, 5);

    private static readonly WireTable<ObjectApiClient> Table = new(network =>
        ObjectApi.Create(new ObjectApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network))
    {
        {
            "every property, in order",
            api => api.FilterAsync(new Filter
            {
                SortOrder = "desc",
                Limit = 10,
                Kind = Sort.DateDesc,
                CreatedAfter = Time,
                Ignored = "i",
                NoMember = "n",
                Ids = [1, 2],
                Tags = ["x", "y"],
                Address = new Address { City = "W", Zip = 5 },
                Pfx = "p",
                Day = Time,
                Extra = new() { ["k"] = "v" },
            }),
            "GET /q?order=desc&Limit=10&Kind=date-desc&created_after=07%2F04%2F2026%2012%3A30%3A05&Ids=1%2C2&Tags=x&Tags=y&Address.City=W&Address.zip=5"
                + "&Note=&pre-Pfx=p&Day=2026-07-04&Extra.k=v"
        },
        { "defaults are sent, null is not", api => api.FilterAsync(new Filter()), "GET /q?Limit=0&Note=" },
        { "no object", api => api.FilterAsync(null), "GET /q" },
        {
            "a prefix",
            api => api.PrefixedAsync(new Filter { SortOrder = "d", Address = new Address { City = "W" }, Pfx = "p" }),
            "GET /q?search.order=d&search.Limit=0&search.Address.City=W&search.Address.zip=0&search.Note=&search.pre-Pfx=p"
        },
        {
            "a delimiter",
            api => api.DelimitedAsync(new Filter { SortOrder = "d", Address = new Address { City = "W" } }),
            "GET /q?order=d&Limit=0&Address_City=W&Address_zip=0&Note="
        },
        { "a format for all sequences", api => api.MultiAsync(new Filter { Ids = [1, 2] }), "GET /q?Limit=0&Ids=1&Ids=2&Note=" },
        {
            "names in snake case, declared ones untouched",
            api => api.SnakeAsync(new Filter { SortOrder = "d", Limit = 1, CreatedAfter = Time, Address = new Address { City = "W", Zip = 1 } }),
            "GET /q?order=d&limit=1&created_after=07%2F04%2F2026%2012%3A30%3A05&address.city=W&address.zip=1&note="
        },
        { "words in snake case", api => api.SnakeWordsAsync(Words), "GET /q?url_value=a&address1_zip=2&url=b&my_property.city=c&my_property.zip=0" },
        { "words in kebab case", api => api.KebabWordsAsync(Words), "GET /q?url-value=a&address1-zip=2&url=b&my-property.city=c&my-property.zip=0" },
        { "words in camel case", api => api.CamelWordsAsync(Words), "GET /q?urlValue=a&address1Zip=2&url=b&myProperty.city=c&myProperty.zip=0" },
        { "a record", api => api.RecordAsync(new Named("m")), "GET /q?Name=m" },
        {
            "further parameters beside the properties",
            api => api.OpenAsync(new OpenFilter { Name = "m", Rest = new Dictionary<string, int[]> { ["a b"] = [1, 2], ["c"] = [3] } }),
            "GET /q?Name=m&a%20b=1%2C2&c=3"
        },
        { "no further parameters", api => api.OpenAsync(new OpenFilter { Name = "m" }), "GET /q?Name=m" },
        {
            "further parameters with the prefix of the object",
            api => api.OpenPrefixedAsync(new OpenFilter { Rest = new Dictionary<string, int[]> { ["c"] = [3] } }),
            "GET /q?search_c=3"
        },
        { "own properties come before inherited ones", api => api.DerivedAsync(new Sized("m", 180)), "GET /q?size_cm=180&Tall=True&Name=m" },
        { "a struct is never a body", api => api.StructAsync(new Point { A = 1, S = "s" }), "POST /q?A=1&S=s" },
        { "no struct", api => api.NullableStructAsync(null), "GET /q" },
        { "a struct that may be null", api => api.NullableStructAsync(new Point { A = 1 }), "GET /q?A=1" },
        { "an object in a DELETE is no body", api => api.DeleteAsync(new Named("m")), "DELETE /q?Name=m" },
        { "null that is sent", api => api.LedgerAsync(new Ledger()), "GET /q?Count=&Address=&Point.A=0" },
        {
            "what properties may be",
            api => api.LedgerAsync(new Ledger
            {
                Count = 3,
                Address = new Address { Zip = 1 },
                Point = new Point { A = 1, S = "s" },
                Second = new Point { A = 2 },
                Link = new Uri("http://x/"),
                Flag = false,
                Sorts = [Sort.DateDesc],
                Version = new Version(1, 2),
                Rows = [null, new Address { Zip = 9 }],
            }),
            "GET /q?Count=3&Address.zip=1&Point.A=1&Point.S=s&Second.A=2&Link=http%3A%2F%2Fx%2F&Flag=False&Sorts=date-desc&Version=1.2&Rows[1].zip=9"
        },
        {
            "booleans and dates as in JSON",
            api => api.JsonLikeAsync(
                true, false, [true, false], DateTime.SpecifyKind(Time, DateTimeKind.Utc), new DateTimeOffset(Time.AddMilliseconds(50), TimeSpan.FromHours(2)),
                DateOnly.FromDateTime(Time), TimeOnly.FromDateTime(Time), Time),
            "GET /q?a=true&b=false&c=true%2Cfalse&d=2026-07-04T12%3A30%3A05Z&e=2026-07-04T12%3A30%3A05.05%2B02%3A00&f=2026-07-04&g=12%3A30%3A05&h=2026"
        },
    };

    public static TheoryData<string> Rules => Table.Rules;

    private static URLForm Words => new() { URLValue = "a", Address1Zip = 2, URL = "b", MyProperty = new Address { City = "c" } };

    [Theory, MemberData(nameof(Rules))]
    [Dialect("BooleanFormat.PascalCase", "BooleanFormat.LowerCase", "ValueFormat.Booleans")]
    [Dialect("DateFormat.Invariant", "DateFormat.Iso8601", "ValueFormat.Dates")]
    [Dialect("KeyCase.AsDeclared", "KeyCase.CamelCase", "KeyCase.SnakeCase", "KeyCase.KebabCase", "ValueFormat.Keys")]
    public Task An_object_is_written_by_its_rule(string rule) => Table.VerifyAsync(rule);
}
