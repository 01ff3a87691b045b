using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
public interface IQueryValueApi
{
    [Get("/q?baz=bamf")]
    Task StaticAsync(string? extra);

    [Get("/q?a={v}&b=2")]
    Task TemplateAsync(string? v);

    [Get("/query?{k1}={v1}&{k2}={v2}")]
    Task KeysAsync(string k1, string v1, string k2, string? v2);

    [Get("/foo?")]
    Task EmptyAsync();

    [Get("/foo?=")]
    Task NamelessAsync();

    [Get("/foo?key=")]
    Task ValuelessAsync();

    [Get("/path?one=1&&two=2#f")]
    Task GapAsync();

    [Get("/path?a=1&a=2&novalue&x=%2C&d=e,f")]
    Task VerbatimAsync();

    [Get("/foo#?key=value")]
    Task FragmentAsync(string? v = null);

    [Get("/foo?key=value#name")]
    Task FragmentAfterQueryAsync();

    [Get("/q")]
    Task TextAsync(string? v);

    [Get("/q")]
    Task FlagAsync(bool? v);

    [Get("/q")]
    Task DoubleAsync(double v);

    [Get("/q")]
    Task DecimalAsync(decimal v);

    [Get("/q")]
    Task CharAsync(char v);

    [Get("/q")]
    Task IntAsync(int? v);

    [Get("/q")]
    Task TimeAsync(DateTime v);

    [Get("/q")]
    Task FormattedTimeAsync([Query(Format = "yyyy-MM-ddTHH:mm:ssZ")] DateTime v);

    [Get("/q")]
    Task EnumAsync(Sort? v);

    [Get("/q")]
    Task FlagsAsync(Scopes v);

    [Get("/q")]
    Task NumericEnumAsync([Query(Format = "D")] Sort v);

    [Get("/q")]
    Task AddressAsync(Uri? v);

    [Get("/q")]
    Task AliasAsync([AliasAs("al ias")] string v);

    [Get("/q")]
    Task DefaultAsync(string e = "d");

    [Get("/q")]
    Task PrefixedScalarAsync([Query("-", "pre")] string v);

    [Get("/q")]
    Task NullScalarAsync([Query(SerializeNull = true)] string? v);

    [Get("/q")]
    Task PrintedAsync([Query(TreatAsString = true)] Named? v);

    [Get("/q")]
    Task PrintedByFormatAsync([Query(Format = "")] Named v);

    [Get("/q")]
    Task FlagNamesAsync([QueryName] string? f, [QueryName] string?[]? w = null, [QueryName] bool? b = null, [QueryName] Sort? s = null);

    [Get("/q")]
    Task EncodedAsync([Encoded] string? v);

    [Post("/q")]
    Task ConvertedAsync([AliasAs("geo"), QueryConverter(typeof(PositionConverter))] Position? v, int page);
}

public sealed record Position(double Latitude, double Longitude);

/// <summary>Two parameters for one value, under names that it makes of the parameter's.</summary>
public sealed class PositionConverter : IQueryConverter<Position>
{
    public void Convert(Position value, string name, ref RequestUrl query)
    {
        query.AppendQuery($"{name}_lat", value.Latitude, "0.00");
        query.AppendQuery($"{name}_lon", value.Longitude, "0.00");
    }
}

/// <summary>How scalars get into the query, and what becomes of the query of a route.</summary>
public sealed class QueryTests
{
    private static readonly DateTime Time = new(2026, 7, 4, 12, 30, 5);

    private static readonly WireTable<QueryValueApiClient> Table = new(network =>
        QueryValueApi.Create(new QueryValueApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network))
    {
        { "static parameters come first", api => api.StaticAsync("x"), "GET /q?baz=bamf&extra=x" },
        { "null is left out", api => api.StaticAsync(null), "GET /q?baz=bamf" },
        { "a placeholder is escaped", api => api.TemplateAsync("a&b c"), "GET /q?a=a%26b%20c&b=2" },
        { "a placeholder of null is empty", api => api.TemplateAsync(null), "GET /q?a=&b=2" },
        { "a dot is no dot segment in a query", api => api.TemplateAsync(".."), "GET /q?a=..&b=2" },
        { "placeholders can be names", api => api.KeysAsync("a", "1", "b c", "2"), "GET /query?a=1&b%20c=2" },
        { "a question mark alone goes", api => api.EmptyAsync(), "GET /foo" },
        { "an empty name goes", api => api.NamelessAsync(), "GET /foo" },
        { "an empty value stays", api => api.ValuelessAsync(), "GET /foo?key=" },
        { "a gap between parameters closes", api => api.GapAsync(), "GET /path?one=1&two=2" },
        { "static text stays as it is", api => api.VerbatimAsync(), "GET /path?a=1&a=2&novalue&x=%2C&d=e,f" },
        { "a fragment goes with all behind it", api => api.FragmentAsync(), "GET /foo" },
        { "parameters go where a fragment was", api => api.FragmentAsync("v"), "GET /foo?v=v" },
        { "a fragment behind a query goes", api => api.FragmentAfterQueryAsync(), "GET /foo?key=value" },
        { "a scalar of null is left out", api => api.TextAsync(null), "GET /q" },
        { "empty text is sent", api => api.TextAsync(""), "GET /q?v=" },
        {
            "all but unreserved characters are escaped",
            api => api.TextAsync("a b+c&d=e/f?g:h,i;j@k!'()*~é"),
            "GET /q?v=a%20b%2Bc%26d%3De%2Ff%3Fg%3Ah%2Ci%3Bj%40k%21%27%28%29%2A~%C3%A9"
        },
        { "a boolean", api => api.FlagAsync(true), "GET /q?v=True" },
        { "no boolean", api => api.FlagAsync(null), "GET /q" },
        { "a double", api => api.DoubleAsync(1.5), "GET /q?v=1.5" },
        { "a large double", api => api.DoubleAsync(1e21), "GET /q?v=1E%2B21" },
        { "a decimal", api => api.DecimalAsync(3.456m), "GET /q?v=3.456" },
        { "a character", api => api.CharAsync('&'), "GET /q?v=%26" },
        { "no number", api => api.IntAsync(null), "GET /q" },
        { "a date", api => api.TimeAsync(Time), "GET /q?v=07%2F04%2F2026%2012%3A30%3A05" },
        { "a formatted date", api => api.FormattedTimeAsync(Time), "GET /q?v=2026-07-04T12%3A30%3A05Z" },
        { "an enum with a text of its own", api => api.EnumAsync(Sort.DateDesc), "GET /q?v=date-desc" },
        { "an enum", api => api.EnumAsync(Sort.Name), "GET /q?v=Name" },
        { "an undefined enum", api => api.EnumAsync((Sort)99), "GET /q?v=99" },
        { "no enum", api => api.EnumAsync(null), "GET /q" },
        { "a flag", api => api.FlagsAsync(Scopes.Admin), "GET /q?v=Admin" },
        { "flags", api => api.FlagsAsync(Scopes.Read | Scopes.Write), "GET /q?v=Read%2C%20Write" },
        { "no flags", api => api.FlagsAsync(Scopes.None), "GET /q?v=None" },
        { "undefined flags", api => api.FlagsAsync((Scopes)9), "GET /q?v=9" },
        { "a numeric enum", api => api.NumericEnumAsync(Sort.Name), "GET /q?v=20" },
        { "a numeric enum keeps a text of its own", api => api.NumericEnumAsync(Sort.DateDesc), "GET /q?v=date-desc" },
        { "an address", api => api.AddressAsync(new Uri("http://x/y?z=1")), "GET /q?v=http%3A%2F%2Fx%2Fy%3Fz%3D1" },
        { "an alias is escaped", api => api.AliasAsync("v"), "GET /q?al%20ias=v" },
        { "a default value is sent", api => api.DefaultAsync(), "GET /q?e=d" },
        { "a prefix is not for scalars", api => api.PrefixedScalarAsync("x"), "GET /q?v=x" },
        { "SerializeNull is not for scalars", api => api.NullScalarAsync(null), "GET /q" },
        { "an object as text", api => api.PrintedAsync(new Named("m")), "GET /q?v=Named%20%7B%20Name%20%3D%20m%20%7D" },
        { "no object as text", api => api.PrintedAsync(null), "GET /q" },
        { "an object as text by an empty format", api => api.PrintedByFormatAsync(new Named("m")), "GET /q?v=Named%20%7B%20Name%20%3D%20m%20%7D" },
        { "names without values", api => api.FlagNamesAsync("f", ["a", null, "b c"]), "GET /q?f&a&b%20c" },
        { "no names", api => api.FlagNamesAsync(null), "GET /q" },
        { "names of other types", api => api.FlagNamesAsync(null, null, true, Sort.DateDesc), "GET /q?True&date-desc" },
        { "encoded text stays as it is", api => api.EncodedAsync("a%20b&c"), "GET /q?v=a%20b&c" },
        { "a converter writes what it likes", api => api.ConvertedAsync(new Position(1, 2.5), 3), "POST /q?geo_lat=1.00&geo_lon=2.50&page=3" },
        { "a converter is not asked about null", api => api.ConvertedAsync(null, 3), "POST /q?page=3" },
        { "no encoded text", api => api.EncodedAsync(null), "GET /q" },
    };

    public static TheoryData<string> Rules => Table.Rules;

    [Theory, MemberData(nameof(Rules))]
    public Task A_query_is_written_by_its_rule(string rule) => Table.VerifyAsync(rule);
}
