using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
public interface IRouteApi
{
    [Get("/trail/")]
    Task TrailingAsync(string? v);

    [Get("/foo/bar///")]
    Task SlashesAsync();

    [Get("/u/{ID}")]
    Task NamedAsync(string id);

    [Get("/u/{id}")]
    Task AliasedAsync([AliasAs("id")] string other);

    [Get("/u/{a}x{b}")]
    Task SharedAsync(int a, int b);

    [Get("/u/{a}/{a}?z={a}")]
    Task RepeatedAsync(string a);

    [Get("/foo/bar?param=first {id} and second {id}")]
    Task TwiceInQueryAsync(string id);

    [Get("/q/{a}/{b}")]
    Task OrderedAsync(string b, string a, string z, string y);

    [Get("/f/{r.someProperty}/{r.SomeProperty2}")]
    Task PropertiesAsync(Place r);

    [Get("/f/{r.someProperty}")]
    Task UnboundAsync(Place r);

    [Get("/orgs/{request.Inner.Code}/audit")]
    Task LinkedAsync(Order request);

    [Post("/u/{r.SomeProperty}")]
    Task PostedAsync(Place r);

    [Get("/f/{r.SomeProperty}")]
    Task MissingOwnerAsync(Place? r);

    [Get("/u/{id}")]
    Task HeaderAsync([Header("X-Id")] int id);

    [Get("/a/{id}/b")]
    Task NullableAsync(string? id);

    [Get("/u/{id}")]
    Task IntAsync(int? id);

    [Get("/u/{id}")]
    Task GuidAsync(Guid id);

    [Get("/u/{id}")]
    Task BoolAsync(bool id);

    [Get("/u/{id}"), ValueFormat(Booleans = BooleanFormat.LowerCase)]
    Task LowerBoolAsync(bool? id);

    [Get("/u/{id}")]
    Task DoubleAsync(double id);

    [Get("/u/{id}")]
    Task SpanAsync(TimeSpan id);

    [Get("/u/{id}")]
    Task TimeAsync(DateTime id);

    [Get("/u/{id}")]
    Task OffsetAsync(DateTimeOffset id);

    [Get("/u/{id}")]
    Task DateAsync(DateOnly id);

    [Get("/u/{id}")]
    Task FormattedAsync([Query(Format = "yyyy-MM-dd")] DateTime id);

    [Get("/u/{id}")]
    Task EnumAsync(Sort id);

    [Get("/u/{id}")]
    Task UriAsync(Uri id);

    [Get("/u/{id}")]
    Task CharAsync(char id);

    [Get("/u/{id}")]
    Task EncodedAsync([Encoded] string id);

    [Get("/s/{**rest}")]
    Task RestAsync(string? rest);

    [Get("/s/{**rest}/x")]
    Task NumberRestAsync(int rest);

    [Get("/s/{**rest}")]
    Task EncodedRestAsync([Encoded] string rest);

    [Get("/o/{a}/{b?}")]
    Task OptionalAsync(string a, string? b);

    [Get("/oe/{a?}")]
    Task OptionalEncodedAsync([Encoded] string? a);

    [Get("/o/{a?}/b")]
    Task OptionalMiddleAsync(int? a);

    [Get("/o?k={a?}")]
    Task OptionalQueryAsync(string? a);
}

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[PathPrefix("/api/v2/")]
public interface IPrefixedApi : IPrefixedBase
{
    [Get("/users")]
    Task UsersAsync();

    [Get("groups")]
    Task GroupsAsync();

    [Get("")]
    Task EmptyAsync();

    [Get("/")]
    Task SlashAsync();
}

[PathPrefix("/never")]
public interface IPrefixedBase
{
    [Get("/inherited")]
    Task InheritedAsync();
}

/// <summary>How routes are filled.</summary>
public sealed class RouteTests
{
    private static readonly DateTime Time = new(2026, 7, 4, 12, 30, 5);

    private static readonly WireTable<RouteApiClient> Table = new(Client)
    {
        { "a slash at the end stays", api => api.TrailingAsync("v"), "GET /trail/?v=v" },
        { "repeated slashes stay", api => api.SlashesAsync(), "GET /foo/bar///" },
        { "names match in any case", api => api.NamedAsync("v"), "GET /u/v" },
        { "an alias fills a placeholder", api => api.AliasedAsync("z"), "GET /u/z" },
        { "placeholders share a segment", api => api.SharedAsync(1, 2), "GET /u/1x2" },
        { "a placeholder repeats, in the query too", api => api.RepeatedAsync("a/b"), "GET /u/a%2Fb/a%2Fb?z=a%2Fb" },
        {
            "a placeholder repeats within a query parameter",
            api => api.TwiceInQueryAsync("theId"),
            "GET /foo/bar?param=first%20theId%20and%20second%20theId"
        },
        { "what fills no placeholder is query, in the order of the parameters", api => api.OrderedAsync("B", "A", "Z", "Y"), "GET /q/A/B?z=Z&y=Y" },
        { "properties fill placeholders", api => api.PropertiesAsync(new Place { SomeProperty = "1", Other = "a/b" }), "GET /f/1/a%2Fb" },
        { "unbound properties are query", api => api.UnboundAsync(new Place { SomeProperty = "1", Other = "x" }), "GET /f/1?SomeProperty2=x" },
        { "a property of a property", api => api.LinkedAsync(new Order { Id = 5, Inner = new Inner { Code = "abc" } }), "GET /orgs/abc/audit?Id=5" },
        { "siblings of a bound property", api => api.LinkedAsync(new Order { Inner = new Inner { Code = "abc", Rest = "r" } }), "GET /orgs/abc/audit?Inner.Rest=r&Id=0" },
        { "a null link is empty", api => api.LinkedAsync(new Order { Id = 5 }), "GET /orgs//audit?Id=5" },
        { "an object in the path is no body", api => api.PostedAsync(new Place { SomeProperty = "1", Other = "x" }), "POST /u/1?SomeProperty2=x" },
        { "an object that may be missing", api => api.MissingOwnerAsync(null), "GET /f/" },
        { "a header can fill a placeholder", api => api.HeaderAsync(9), "GET /u/9" },
        { "a value is escaped", api => api.NamedAsync("a b/c?d#e%é+~"), "GET /u/a%20b%2Fc%3Fd%23e%25%C3%A9%2B~" },
        { "braces are escaped", api => api.NamedAsync("{x}"), "GET /u/%7Bx%7D" },
        { "null is empty", api => api.NullableAsync(null), "GET /a//b" },
        { "no number is empty", api => api.IntAsync(null), "GET /u/" },
        { "a number", api => api.IntAsync(-5), "GET /u/-5" },
        { "a Guid", api => api.GuidAsync(new Guid("d1e9ea6b-2e8b-4699-93e0-0bcbd26c206c")), "GET /u/d1e9ea6b-2e8b-4699-93e0-0bcbd26c206c" },
        { "a boolean", api => api.BoolAsync(true), "GET /u/True" },
        { "a boolean in lower case", api => api.LowerBoolAsync(true), "GET /u/true" },
        { "a double", api => api.DoubleAsync(5.4), "GET /u/5.4" },
        { "a time span", api => api.SpanAsync(new TimeSpan(1, 30, 0)), "GET /u/01%3A30%3A00" },
        { "a date and time", api => api.TimeAsync(Time), "GET /u/07%2F04%2F2026%2012%3A30%3A05" },
        { "a date and time with offset", api => api.OffsetAsync(new DateTimeOffset(Time, TimeSpan.FromHours(2))), "GET /u/07%2F04%2F2026%2012%3A30%3A05%20%2B02%3A00" },
        { "a date", api => api.DateAsync(DateOnly.FromDateTime(Time)), "GET /u/07%2F04%2F2026" },
        { "a formatted date", api => api.FormattedAsync(Time), "GET /u/2026-07-04" },
        { "an enum", api => api.EnumAsync(Sort.DateDesc), "GET /u/date-desc" },
        { "an undefined enum", api => api.EnumAsync((Sort)7), "GET /u/7" },
        { "an address as a value", api => api.UriAsync(new Uri("http://x/y?z=1")), "GET /u/http%3A%2F%2Fx%2Fy%3Fz%3D1" },
        { "a character", api => api.CharAsync('&'), "GET /u/%26" },
        { "encoded text stays as it is", api => api.EncodedAsync("a%2Fb/c"), "GET /u/a%2Fb/c" },
        { "segments are escaped, slashes stay", api => api.RestAsync("a b/c/d e"), "GET /s/a%20b/c/d%20e" },
        { "segments may start with a slash", api => api.RestAsync("/lead"), "GET /s//lead" },
        { "segments may end with a slash", api => api.RestAsync("trail/"), "GET /s/trail/" },
        { "empty segments", api => api.RestAsync(""), "GET /s/" },
        { "no segments", api => api.RestAsync(null), "GET /s/" },
        { "a number of segments", api => api.NumberRestAsync(5), "GET /s/5/x" },
        { "encoded segments stay as they are", api => api.EncodedRestAsync("a%20b/c"), "GET /s/a%20b/c" },
        { "an optional segment goes with its slash", api => api.OptionalAsync("a", null), "GET /o/a" },
        { "an empty optional segment stays", api => api.OptionalAsync("a", ""), "GET /o/a/" },
        { "an optional segment", api => api.OptionalAsync("a", "b"), "GET /o/a/b" },
        { "an optional segment that is encoded stays as it is", api => api.OptionalEncodedAsync("a%20b"), "GET /oe/a%20b" },
        { "an optional segment that is encoded goes with its slash", api => api.OptionalEncodedAsync(null), "GET /oe" },
        { "an optional segment in the middle", api => api.OptionalMiddleAsync(null), "GET /o/b" },
        { "an optional number", api => api.OptionalMiddleAsync(1), "GET /o/1/b" },
        { "an optional query value is empty", api => api.OptionalQueryAsync(null), "GET /o?k=" },
    };

    private static readonly WireTable<PrefixedApiClient> PrefixedTable = new(network =>
        PrefixedApi.Create(new PrefixedApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network))
    {
        { "a slash separates prefix and route", api => api.UsersAsync(), "GET /api/v2/users" },
        { "a route behind a prefix needs no slash", api => api.GroupsAsync(), "GET /api/v2/groups" },
        { "an empty route is the prefix", api => api.EmptyAsync(), "GET /api/v2" },
        { "a slash alone is the prefix", api => api.SlashAsync(), "GET /api/v2" },
        { "the prefix of the annotated interface counts", api => api.InheritedAsync(), "GET /api/v2/inherited" },
    };

    public static TheoryData<string> Rules => Table.Rules;

    public static TheoryData<string> PrefixRules => PrefixedTable.Rules;

    /// <summary>Each of these leads to another resource, whichever way it is spelled.</summary>
    public static TheoryData<string> Escapes => ["..", ".", "a/../b", "%2e%2E", ".%2e/x"];

    [Theory, MemberData(nameof(Rules))]
    public Task A_route_is_filled_by_its_rule(string rule) => Table.VerifyAsync(rule);

    [Theory, MemberData(nameof(PrefixRules))]
    public Task A_prefix_is_joined_by_its_rule(string rule) => PrefixedTable.VerifyAsync(rule);

    [Theory, MemberData(nameof(Escapes))]
    public async Task Encoded_text_cannot_leave_its_place(string text) =>
        Assert.Equal("id", (await RefusedAsync(api => api.EncodedAsync(text))).ParamName);

    [Theory]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a b")]
    [InlineData("a\\b")]
    [InlineData("é")]
    [InlineData("50%")]
    [InlineData("%2")]
    [InlineData("%zz")]
    public async Task Text_that_is_not_encoded_is_refused(string text) =>
        Assert.Equal("id", (await RefusedAsync(api => api.EncodedAsync(text))).ParamName);

    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a/.")]
    public async Task Each_piece_of_several_segments_is_checked(string text) =>
        Assert.Equal("rest", (await RefusedAsync(api => api.RestAsync(text))).ParamName);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_value_would_make_another_route(string blank)
    {
        Assert.Equal("id", (await RefusedAsync(api => api.NamedAsync(blank))).ParamName);
        Assert.Equal("r.SomeProperty", (await RefusedAsync(api => api.UnboundAsync(new Place { SomeProperty = blank }))).ParamName);
    }

    private static RouteApiClient Client(HttpMessageHandler network) =>
        RouteApi.Create(new RouteApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);

    /// <summary>Nothing is sent: the argument is refused before.</summary>
    private static async Task<ArgumentException> RefusedAsync(Func<RouteApiClient, Task> call)
    {
        using var network = Harness.ScriptedNetwork.Answering("{}");
        using var client = Client(network);
        var refused = await Assert.ThrowsAnyAsync<ArgumentException>(() => call(client));
        Assert.Empty(network.Operations);
        return refused;
    }
}
