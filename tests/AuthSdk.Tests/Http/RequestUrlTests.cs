using System.Globalization;
using AuthSdk.Http;
#if !DEBUG
using AuthSdk.Tests.Harness;
#endif

namespace AuthSdk.Tests.Http;

public sealed class RequestUrlTests
{
    private static readonly DateTime Time = new(2026, 7, 4, 12, 30, 5);

    private enum Color
    {
        Red = 10,
    }

    [Theory]
    [InlineData("http://h", "/q", "http://h/q")]
    [InlineData("http://h", "", "http://h/")]
    [InlineData("http://h", "/", "http://h/")]
    [InlineData("http://h/api", "/q", "http://h/api/q")]
    [InlineData("http://h/api", "", "http://h/api")]
    [InlineData("http://h/api", "/", "http://h/api/")]
    [InlineData("http://h/api", "/trail/", "http://h/api/trail/")]
    public void A_route_is_appended_to_the_base_address(string baseAddress, string route, string expected)
    {
        var url = new RequestUrl(baseAddress, stackalloc char[16]);
        url.AppendLiteral(route);

        Assert.Equal(expected, url.ToUri().AbsoluteUri);
    }

    [Theory]
    [InlineData("a b/c?d#e%é+~", "a%20b%2Fc%3Fd%23e%25%C3%A9%2B~")]
    [InlineData("{x}", "%7Bx%7D")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("...", "...")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_path_value_is_escaped(string? value, string expected) => Assert.Equal(expected, Path((ref RequestUrl url) => url.AppendPath(value)));

    [Fact]
    public void The_replacement_character_itself_is_a_character_like_any_other() =>
        Assert.Equal("%EF%BF%BD", Path((ref RequestUrl url) => url.AppendPath("\ufffd")));

    [Fact]
    public void Values_are_formatted_with_the_invariant_culture()
    {
        var local = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (foreign.NumberFormat.NumberDecimalSeparator, foreign.NumberFormat.NegativeSign, foreign.DateTimeFormat.DateSeparator) = (",", "~", ".");
        CultureInfo.CurrentCulture = foreign;
        try
        {
            Assert.Equal("-5", Path((ref RequestUrl url) => url.AppendPath(-5)));
            Assert.Equal("?v=-5.4", Query((ref RequestUrl url) => url.AppendQuery("v", -5.4)));
            Assert.Equal("?v=-5.4", Query((ref RequestUrl url) => url.AppendQuery("v", [-5.4], CollectionFormat.Csv)));
            Assert.Equal("07%2F04%2F2026%2012%3A30%3A05", Path((ref RequestUrl url) => url.AppendPath(Time)));
        }
        finally
        {
            CultureInfo.CurrentCulture = local;
        }
    }

    [Fact]
    public void Path_values_are_formatted_and_escaped()
    {
        Assert.Equal("-5", Path((ref RequestUrl url) => url.AppendPath(-5)));
        Assert.Equal("5.4", Path((ref RequestUrl url) => url.AppendPath(5.4)));
        Assert.Equal("True", Path((ref RequestUrl url) => url.AppendPath(true)));
        Assert.Equal("False", Path((ref RequestUrl url) => url.AppendPath((bool?)false)));
        Assert.Equal("%26", Path((ref RequestUrl url) => url.AppendPath('&')));
        Assert.Equal("01%3A30%3A00", Path((ref RequestUrl url) => url.AppendPath(new TimeSpan(1, 30, 0))));
        Assert.Equal("07%2F04%2F2026%2012%3A30%3A05", Path((ref RequestUrl url) => url.AppendPath(Time)));
        Assert.Equal("07%2F04%2F2026%2012%3A30%3A05%20%2B02%3A00", Path((ref RequestUrl url) => url.AppendPath(new DateTimeOffset(Time, TimeSpan.FromHours(2)))));
        Assert.Equal("07%2F04%2F2026", Path((ref RequestUrl url) => url.AppendPath(DateOnly.FromDateTime(Time))));
        Assert.Equal("2026-07-04", Path((ref RequestUrl url) => url.AppendPath(Time, "yyyy-MM-dd")));
        Assert.Equal(
            "d1e9ea6b-2e8b-4699-93e0-0bcbd26c206c", Path((ref RequestUrl url) => url.AppendPath(Guid.Parse("d1e9ea6b-2e8b-4699-93e0-0bcbd26c206c"))));
        Assert.Equal("Red", Path((ref RequestUrl url) => url.AppendPath(Color.Red)));
        Assert.Equal("http%3A%2F%2Fx%2Fy%3Fz%3D1", Path((ref RequestUrl url) => url.AppendPath(new Uri("http://x/y?z=1"))));
        Assert.Equal(string.Empty, Path((ref RequestUrl url) => url.AppendPath((int?)null)));
        Assert.Equal("7", Path((ref RequestUrl url) => url.AppendPath((int?)7)));
        Assert.Equal("1" + new string('0', 200), Path((ref RequestUrl url) => url.AppendPath(System.Numerics.BigInteger.Pow(10, 200))));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_dot_segment_is_refused_and_the_argument_named(string id)
    {
        var error = Assert.Throws<ArgumentException>(() => Path((ref RequestUrl url) => url.AppendPath(id)));

        Assert.Equal("id", error.ParamName);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_dot_segment_that_a_format_makes_is_refused_as_well(string format) =>
        Assert.Throws<ArgumentException>(() => Path((ref RequestUrl url) => url.AppendPath(Time, $"'{format}'")));

    [Fact]
    public void Scalars_become_query_parameters_in_order()
    {
        var query = Query((ref RequestUrl url) =>
        {
            url.AppendQuery("a", (string?)null);
            url.AppendQuery("b", string.Empty);
            url.AppendQuery("v", "a b+c&d=e/f?g:h,i;j@k!'()*~é");
            url.AppendQuery("t", true);
            url.AppendQuery("n", (bool?)null);
            url.AppendQuery("d", 1.5);
            url.AppendQuery("e", 1e21);
            url.AppendQuery("m", 3.456m);
            url.AppendQuery("c", '&');
            url.AppendQuery("i", (int?)null);
            url.AppendQuery("j", (int?)7);
            url.AppendQuery("x", Time, "yyyy-MM-ddTHH:mm:ssZ");
            url.AppendQuery("al%20ias", Color.Red, "D");
            url.AppendQuery("u", new Uri("http://x/y"));
        });

        Assert.Equal(
            "?b=&v=a%20b%2Bc%26d%3De%2Ff%3Fg%3Ah%2Ci%3Bj%40k%21%27%28%29%2A~%C3%A9&t=True&d=1.5&e=1E%2B21&m=3.456&c=%26&j=7"
                + "&x=2026-07-04T12%3A30%3A05Z&al%20ias=10&u=http%3A%2F%2Fx%2Fy",
            query);
    }

    [Theory]
    [InlineData("/q?baz=bamf", "?baz=bamf&extra=x")]
    [InlineData("/q?", "?extra=x")]
    [InlineData("/q?a=1&", "?a=1&extra=x")]
    [InlineData("/q", "?extra=x")]
    public void Parameters_come_after_the_query_of_the_template(string route, string expected)
    {
        var url = new RequestUrl("http://h", stackalloc char[64]);
        url.AppendLiteral(route);
        url.AppendQuery("extra", "x");

        Assert.Equal(expected, url.ToUri().Query);
    }

    [Theory]
    [InlineData(CollectionFormat.RefitParameterFormatter, "?v=1%2C2")]
    [InlineData(CollectionFormat.Csv, "?v=1%2C2")]
    [InlineData(CollectionFormat.Ssv, "?v=1%202")]
    [InlineData(CollectionFormat.Tsv, "?v=1%092")]
    [InlineData(CollectionFormat.Pipes, "?v=1%7C2")]
    [InlineData(CollectionFormat.Multi, "?v=1&v=2")]
    [InlineData(CollectionFormat.Indexed, "?v[0]=1&v[1]=2")]
    public void A_collection_is_written_in_its_format(CollectionFormat format, string expected)
    {
        Assert.Equal(expected, Query((ref RequestUrl url) => url.AppendQuery("v", [1, 2], format)));
        Assert.Equal(expected, Query((ref RequestUrl url) => url.AppendQuery("v", new byte[] { 1, 2 }, format)));
        Assert.Equal(expected, Query((ref RequestUrl url) => url.AppendQuery("v", ["1", "2"], format)));
    }

    [Fact]
    public void Nothing_in_a_collection_depends_on_the_format()
    {
        string?[] texts = ["a", null, "b,c"];
        int?[] numbers = [1, null, 2];

        Assert.Equal("?v=a%2C%2Cb%2Cc", Query((ref RequestUrl url) => url.AppendQuery("v", texts, CollectionFormat.Csv)));
        Assert.Equal("?v=a&v=b%2Cc", Query((ref RequestUrl url) => url.AppendQuery("v", texts, CollectionFormat.Multi)));
        Assert.Equal("?v=1%2C%2C2", Query((ref RequestUrl url) => url.AppendQuery("v", numbers, CollectionFormat.Csv)));
        Assert.Equal("?v=1&v=2", Query((ref RequestUrl url) => url.AppendQuery("v", numbers, CollectionFormat.Multi)));
        Assert.Equal("?v=", Query((ref RequestUrl url) => url.AppendQuery("v", Array.Empty<int>(), CollectionFormat.Csv)));
        Assert.Equal(string.Empty, Query((ref RequestUrl url) => url.AppendQuery("v", Array.Empty<string>(), CollectionFormat.Multi)));
        Assert.Equal(string.Empty, Query((ref RequestUrl url) => url.AppendQuery("v", (List<int>?)null, CollectionFormat.Csv)));
        Assert.Equal("?v=True%2CFalse", Query((ref RequestUrl url) => url.AppendQuery("v", new[] { true, false }, CollectionFormat.Csv)));
        Assert.Equal("?v=1.3%2C2.0", Query((ref RequestUrl url) => url.AppendQuery("v", new[] { 1.25, 2 }, CollectionFormat.Csv, "0.0")));
    }

    [Fact]
    public void A_url_outgrows_its_buffer()
    {
        var text = new string('x', 10_000);
        var url = new RequestUrl("http://h", stackalloc char[1]);
        url.AppendLiteral("/");
        url.AppendPath(text);
        url.AppendQuery("q", text);

        Assert.Equal($"http://h/{text}?q={text}", url.ToUri().AbsoluteUri);
    }

    [Fact]
    public async Task Building_a_url_costs_the_text_and_the_address_and_nothing_else()
    {
        var id = Guid.NewGuid();
        long Bytes(Func<Uri> build)
        {
            for (var i = 0; i < 200; i++)
            {
                build();
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 200; i++)
            {
                build();
            }

            return (GC.GetAllocatedBytesForCurrentThread() - before) / 200;
        }

        var text = Build(id).OriginalString;
        var bare = Bytes(() => new Uri(new string(text.AsSpan()), UriKind.Absolute));
#if DEBUG
        // An unoptimised build boxes the three values, to look at their types and to format them.
        Assert.InRange(Bytes(() => Build(id)) - bare, 0, 3 * 3 * 40);
        await Task.CompletedTask;
#else
        // The runtime optimises what has been called often, in its own time.
        await Until.True(() => Bytes(() => Build(id)) == bare);
#endif
    }

    private static Uri Build(Guid id)
    {
        var url = new RequestUrl("https://api.example.org", stackalloc char[256]);
        url.AppendLiteral("/things/");
        url.AppendPath(id);
        url.AppendQuery("page", 17);
        url.AppendQuery("from", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), "yyyy-MM-dd");
        return url.ToUri();
    }

    private delegate void Append(ref RequestUrl url);

    private static string Path(Append append)
    {
        var url = new RequestUrl("http://h/", new char[8]);
        append(ref url);
        return url.ToUri().AbsoluteUri["http://h/".Length..];
    }

    private static string Query(Append append)
    {
        var url = new RequestUrl("http://h/p", new char[8]);
        append(ref url);
        return url.ToUri().AbsoluteUri["http://h/p".Length..];
    }
}
