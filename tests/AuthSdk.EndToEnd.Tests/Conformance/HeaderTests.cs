using System.Globalization;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[Headers("X-Far: far", "X-First: second base", "X-Inherited: base")]
public interface IOtherBase
{
    [Get("/other")]
    Task InheritedAsync();
}

[Headers("X-First: first base")]
public interface IFirstBase;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[Headers("X-I: iface", "X-Both: iface", "X-Inherited: derived")]
public interface IHeaderApi : IFirstBase, IOtherBase
{
    [Get("/"), Headers("X-Both: method", "X-M: m", "X-Empty:", "X-Trim:   a b  ", "X-Colon: a:b")]
    Task StaticAsync();

    [Get("/"), Headers("x-both")]
    Task RemovedAsync();

    [Get("/")]
    Task DynamicAsync([Header("X-Both")] string? both, [Header("X-N")] int? number);

    [Get("/")]
    Task CollectionFirstAsync([HeaderCollection] IDictionary<string, string?>? all, [Header("X-Z")] string? z);

    [Get("/")]
    Task CollectionLastAsync([Header("X-Z")] string? z, [HeaderCollection] IReadOnlyDictionary<string, string> all);

    [Get("/u/{id}")]
    Task AlsoInPathAsync([Header("X-Id")] int id);

    [Get("/")]
    Task ValuesAsync(
        [Header("X-1")] double number,
        [Header("X-2")] DateTime moment,
        [Header("X-3")] bool yes,
        [Header("X-4")] Guid? id,
        [Header("X-5")] Uri? address,
        [Header("X-6"), Query(Format = "yyyy-MM-dd")] DateTimeOffset? day,
        [Header("X-7")] DayOfWeek weekday,
        [Header("X-8")] DayOfWeek? other = null,
        [Header("X-9")] bool? maybe = null);

    [Get("/"), Headers("Content-Type: text/x")]
    Task WithoutBodyAsync();

    [Post("/"), Headers("Content-Type: text/x")]
    Task WithEmptyBodyAsync();

    [Post("/"), Headers("Content-Type: text/x", "Content-Language: de")]
    Task WithBodyAsync([Body] string text, [Header("Content-Language")] string? language = "en");
}

/// <summary>Where headers come from, and which of them wins.</summary>
public sealed class HeaderTests
{
    private const string Inherited = "X-Far: far; X-First: first base; ";

    private static readonly Dictionary<string, (Func<HeaderApiClient, Task> Call, string Headers)> Rows = new(StringComparer.Ordinal)
    {
        ["the method wins over the interface, text is trimmed, a value may be empty"] = (
            api => api.StaticAsync(),
            "X-Both: method; X-Colon: a:b; X-Empty: ; " + Inherited + "X-I: iface; X-Inherited: derived; X-M: m; X-Trim: a b"),
        ["a bare name removes a header"] = (api => api.RemovedAsync(), Inherited + "X-I: iface; X-Inherited: derived"),
        ["an argument without value removes a header"] = (api => api.DynamicAsync(null, 5), Inherited + "X-I: iface; X-Inherited: derived; X-N: 5"),
        ["an empty argument is sent"] = (api => api.DynamicAsync("", null), "X-Both: ; " + Inherited + "X-I: iface; X-Inherited: derived"),
        ["an entry of a collection adds, replaces or removes, and a later argument wins"] = (
            api => api.CollectionFirstAsync(new Dictionary<string, string?> { ["X-Z"] = "col", ["x-both"] = null, ["X-I"] = "own" }, "param"),
            Inherited + "X-I: own; X-Inherited: derived; X-Z: param"),
        ["a later argument without value removes an entry"] = (
            api => api.CollectionFirstAsync(new Dictionary<string, string?> { ["X-Z"] = "col" }, null),
            "X-Both: iface; " + Inherited + "X-I: iface; X-Inherited: derived"),
        ["a later collection wins over an argument"] = (
            api => api.CollectionLastAsync("param", new SortedList<string, string> { ["X-Z"] = "col" }),
            "X-Both: iface; " + Inherited + "X-I: iface; X-Inherited: derived; X-Z: col"),
        ["a collection may be left out"] = (api => api.CollectionFirstAsync(null, "z"), "X-Both: iface; " + Inherited + "X-I: iface; X-Inherited: derived; X-Z: z"),
        ["an inherited operation has the headers of the derived interface"] = (api => api.InheritedAsync(), "X-Both: iface; X-Far: far; X-First: second base; X-I: iface; X-Inherited: derived"),
        ["a header of the body is left out where there can be none"] = (api => api.WithoutBodyAsync(), "X-Both: iface; " + Inherited + "X-I: iface; X-Inherited: derived"),
        ["a header of the body comes with an empty one"] = (
            api => api.WithEmptyBodyAsync(), "Content-Type: text/x; X-Both: iface; " + Inherited + "X-I: iface; X-Inherited: derived"),
        ["headers of the body replace its own"] = (
            api => api.WithBodyAsync("b"), "Content-Language: en; Content-Type: text/x; X-Both: iface; " + Inherited + "X-I: iface; X-Inherited: derived"),
    };

    public static TheoryData<string> Rules => [.. Rows.Keys];

    [Theory, MemberData(nameof(Rules))]
    public async Task Headers_are_sent_by_their_rule(string rule)
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await Rows[rule].Call(client);

        Assert.Equal(Rows[rule].Headers, network.Message.OwnHeaders);
        Assert.Equal("Bearer token-1", network.Message.Authorization);
    }

    [Fact]
    public async Task Values_are_the_same_text_in_every_culture()
    {
        var network = new MessageNetwork();
        using var client = Create(network);
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("")
        {
            NumberFormat = { NumberDecimalSeparator = "," },
            DateTimeFormat = { ShortDatePattern = "dd.MM.yyyy" },
        };
        try
        {
            await client.ValuesAsync(
                1.5, new DateTime(2026, 7, 4, 12, 30, 5), true, Guid.Empty, new Uri("https://x.test/a%20b"), new DateTimeOffset(2026, 7, 4, 0, 0, 0, default), DayOfWeek.Friday);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        var headers = network.Message.Headers;
        Assert.Equal(
            ["1.5", "07/04/2026 12:30:05", "True", Guid.Empty.ToString(), "https://x.test/a%20b", "2026-07-04", "Friday"],
            Enumerable.Range(1, 7).Select(i => headers[$"X-{i}"]));
        Assert.DoesNotContain(headers.Keys, name => name is "X-8" or "X-9");
    }

    [Fact]
    public async Task A_header_may_also_fill_a_placeholder()
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await client.AlsoInPathAsync(9);

        Assert.Equal(("GET https://api.test/u/9", "9"), (network.Message.Line, network.Message.Headers["X-Id"]));
    }

    [Theory]
    [InlineData("a\r\nX-Inj: 1")]
    [InlineData("a\nb")]
    public async Task A_line_break_is_refused_wherever_it_comes_from(string value)
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await Assert.ThrowsAsync<ArgumentException>(() => client.DynamicAsync(value, 1));
        await Assert.ThrowsAsync<ArgumentException>(() => client.CollectionFirstAsync(new Dictionary<string, string?> { ["X-A"] = value }, null));
        await Assert.ThrowsAsync<ArgumentException>(() => client.CollectionFirstAsync(new Dictionary<string, string?> { [value] = "x" }, null));

        Assert.Empty(network.Messages);
    }

    private static HeaderApiClient Create(MessageNetwork network) =>
        HeaderApi.Create(new HeaderApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);
}
