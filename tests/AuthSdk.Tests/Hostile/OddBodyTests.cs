using System.Text;
using AuthSdk.Http;

namespace AuthSdk.Tests.Hostile;

/// <summary>What callers put into bodies may come from anywhere.</summary>
public sealed class OddBodyTests
{
    [Fact]
    public async Task A_stream_that_stands_beyond_its_end_is_an_empty_body()
    {
        using var content = RequestContent.Stream(new MemoryStream([1, 2, 3]) { Position = 10 })!;

        Assert.Equal(0, content.Headers.ContentLength);
        Assert.Empty(await content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("text/plain\r\nX-Injected: 1")]
    [InlineData("text/plain;\r\n a=b")]
    [InlineData("text/plain; a=\"x\r\nX-Injected: 1\"")]
    [InlineData("text/plain; a=\"x\r\n X-Injected: 1\"")]
    [InlineData("text/plain; a=\"x\nX-Injected: 1\"")]
    [InlineData("text/plain; a=\"\u010d\u010aX-Injected: 1\"")]
    public async Task The_content_type_of_a_part_brings_no_header_along(string contentType)
    {
        var text = await WriteAsync(body => body.AddFile("p", new ByteArrayPart([1], "a.txt", contentType)));

        Assert.DoesNotContain("\nX-Injected", text.Replace("\r", "", StringComparison.Ordinal).Replace("\n ", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\"; filename=\"b")]
    [InlineData("a\r\n\r\nbody")]
    [InlineData("a\r\n--boundary\r\nX-Injected: 1")]
    [InlineData("\ud800\udc00\ud800")]
    [InlineData("a\u0000\u0085\u2028b")]
    public async Task No_name_of_a_part_or_file_ends_its_header(string name)
    {
        var text = await WriteAsync(body =>
        {
            body.AddText(name, "x");
            body.AddFile("p", new ByteArrayPart([1], name, "text/plain", name));
        });

        var headers = text.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':')[0]);
        Assert.All(headers, header => Assert.Contains(header, (string[])["Content-Type", "Content-Disposition"]));
        Assert.Equal(2, text.Split("Content-Disposition: form-data; name=").Length - 1);
    }

    private static async Task<string> WriteAsync(Action<MultipartBody> add)
    {
        using var body = new MultipartBody();
        try
        {
            add(body);
        }
        catch (FormatException)
        {
            return "";
        }

        return Encoding.UTF8.GetString(await body.ReadAsByteArrayAsync());
    }
}
