using AuthSdk.Http;

namespace AuthSdk.Tests.Http;

/// <summary>Dot segments, keys that are known at run time, forms.</summary>
public sealed class RequestUrlPartTests
{
    [Theory]
    [InlineData(".", ".")]
    [InlineData("..", "")]
    [InlineData("", ".")]
    public void A_dot_segment_of_text_and_values_is_refused(string literal, string value) => Assert.Throws<ArgumentException>(() =>
    {
        var url = new RequestUrl("http://h/a", new char[8]);
        url.AppendLiteral($"/x/{literal}");
        url.AppendPath(value);
        url.AppendQuery("q", 1);
    });

    [Fact]
    public void Dots_among_others_are_no_dot_segment()
    {
        var url = new RequestUrl("http://h/a", new char[8]);
        url.AppendLiteral("/.x/");
        url.AppendPath("...");
        url.AppendLiteral("?y=..");

        Assert.Equal("http://h/a/.x/...?y=..", url.ToUri().AbsoluteUri);
    }

    [Theory]
    [InlineData("a\0b", "a%00b")]
    [InlineData("a-b", "a-b")]
    public void A_character_of_any_kind_is_escaped_or_kept(string value, string expected)
    {
        var url = new RequestUrl("http://h/", new char[8]);
        url.AppendPath(value);

        Assert.Equal($"http://h/{expected}", url.ToUri().AbsoluteUri);
    }

    [Fact]
    public void Keys_are_entered_and_left_however_deep_and_long()
    {
        var url = new RequestUrl("http://h/", new char[8]);
        var key = new string('k', 300);
        Assert.True(url.EnterKey("a.", "b c", out var first));
        Assert.True(url.EnterKey(".", key, out var second));
        url.AppendQuery("", "1");
        url.LeaveKey(second);
        url.EnterIndex(".list", 7, out second);
        url.AppendQuery(".x", [1, 2], CollectionFormat.Multi);
        url.LeaveKey(second);
        Assert.False(url.EnterKey(".", " ", out _));
        Assert.False(url.EnterKey(".", (Uri?)null, out _));
        url.AppendQuery("", true);
        url.LeaveKey(first);
        url.AppendQuery("z", 1.5);

        Assert.Equal($"http://h/?a.b%20c.{key}=1&a.b%20c.list[7].x=1&a.b%20c.list[7].x=2&a.b%20c=True&z=1.5", url.ToUri().AbsoluteUri);
    }

    [Fact]
    public async Task A_form_is_a_query_without_its_question_mark_and_with_plus_for_spaces()
    {
        var form = RequestUrl.Form(new char[4]);
        form.AppendQuery("a", "b c+d");
        form.AppendQuery("e", ["1", "2"], CollectionFormat.Ssv);
        form.AppendFlag("f g");
        using var content = form.ToFormContent();

        Assert.Equal("a=b+c%2Bd&e=1+2&f+g", await content.ReadAsStringAsync());
        Assert.Equal("application/x-www-form-urlencoded", content.Headers.ContentType!.ToString());
    }

    [Fact]
    public void Nothing_of_a_form_stays_in_the_buffer_it_was_written_in()
    {
        var buffer = new char[64];
        var form = RequestUrl.Form(buffer);
        form.AppendQuery("password", "s3cret");
        form.ToFormContent().Dispose();

        Assert.All(buffer, c => Assert.Equal('\0', c));
    }

    [Theory]
    [InlineData(3UL, "Read, Write")]
    [InlineData(6UL, "Write, Admin")]
    [InlineData(9UL, null)]
    public void Flags_are_named_in_the_order_of_their_values(ulong value, string? expected) =>
        Assert.Equal(expected, EnumText.OfFlags(value, [0, 1, 2, 4], ["None", "Read", "Write", "Admin"]));
}
