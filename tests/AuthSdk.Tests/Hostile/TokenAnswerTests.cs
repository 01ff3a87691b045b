using System.IO.Compression;
using System.Net;
using System.Text;
using AuthSdk.Tests.Harness;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tests.Hostile;

public sealed class TokenAnswerTests
{
    private const string Good = "\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60";

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "-1e400", "-0", "NaN", "Infinity", "\"\"", "\"x\"", "\"NaN\"", "\"1e400\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "[1]", "{}",
        "{\"a\":{\"b\":[]}}", "9223372036854775808",
    ];

    public static TheoryData<string> Fields => new(
        "access_token", "token_type", "expires_in", "refresh_token", "scope", "error", "error_description", "error_uri", "id_token", "");

    [Theory]
    [MemberData(nameof(Fields))]
    [Trait("Acceptance", "S-RES-06")]
    [Trait("Acceptance", "S-RES-15")]
    public async Task A_field_of_any_type_gives_a_usable_token_or_a_typed_error(string field)
    {
        var digits = new string(field == "token_type" ? '9' : '8', 400);
        foreach (var value in Values.Append($"\"{digits}\""))
        {
            var others = Good.Split(',').Where(pair => !pair.StartsWith($"\"{field}\"", StringComparison.Ordinal));
            await ReadAsync($$"""{"{{field}}":{{value}},{{string.Join(',', others)}}}""");
        }
    }

    [Theory]
    [InlineData("access_token", "\"b\"")]
    [InlineData("token_type", "\"Bearer\"")]
    [InlineData("expires_in", "1")]
    [InlineData("refresh_token", "\"b\"")]
    [InlineData("scope", "\"b\"")]
    public async Task A_field_that_occurs_twice_is_a_protocol_error(string field, string value)
    {
        var first = Good.Contains($"\"{field}\"", StringComparison.Ordinal) ? "" : $",\"{field}\":{value}";

        var error = Assert.IsType<OAuthException>(await ReadAsync($$"""{{{Good}}{{first}},"{{field}}":{{value}}}"""));

        Assert.Contains($"'{field}' occurs twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "S-RES-06")]
    public async Task No_character_that_could_end_a_header_gets_into_one()
    {
        for (var code = 0; code < 0x300; code++)
        {
            var outcome = await ReadAsync($$"""{"access_token":"a\u{{code:x4}}b","token_type":"Bearer"}""");

            Assert.Equal(code is > ' ' and <= '~', outcome is TokenEndpointResponse);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5000)]
    public async Task Depth_breaks_nothing(int depth) =>
        await ReadAsync($$"""{{{Good}},"x":{{new string('[', depth)}}{{new string(']', depth)}}}""");

    [Theory]
    [InlineData("access_token")]
    [InlineData("scope")]
    [InlineData("x")]
    public async Task Ten_megabytes_are_not_read(string field)
    {
        var error = Assert.IsType<OAuthException>(await ReadAsync($$"""{"{{field}}":"{{new string('y', 10_000_000)}}"}"""));

        Assert.Contains("larger than a megabyte", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_answer_that_nobody_unpacked_is_a_protocol_error()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes($"{{{Good}}}"));
        }

        Assert.IsType<OAuthException>(await ReadAsync(packed.ToArray()));
    }

    [Fact]
    public async Task Utf16_is_a_protocol_error_and_a_mark_before_utf8_is_not()
    {
        Assert.IsType<OAuthException>(await ReadAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes($"{{{Good}}}")]));
        Assert.IsType<TokenEndpointResponse>(await ReadAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{{{Good}}}")]));
    }

    [Fact]
    public async Task Json_in_a_string_that_is_no_text_does_not_spoil_the_answer_around_it()
    {
        var stub = new TokenEndpointStub("""{"access_token":"a","token_type":"Bearer","message":"{\"\\ud800\":{\"\\udfff\":1}}"}""");

        var response = await stub.ReadAsync(new TokenResponseRules { Errors = new TokenErrorRules { Code = "message.code" } });

        Assert.Equal("a", response.AccessToken.Reveal());
    }

    private static Task<object> ReadAsync(string body) => ReadAsync(Encoding.UTF8.GetBytes(body));

    /// <summary>Whatever a server answers ends in a token or in an error of ours, and no token is without life for ever or beyond reason.</summary>
    private static async Task<object> ReadAsync(byte[] body)
    {
        var stub = new TokenEndpointStub(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body) });
        try
        {
            var response = await stub.ReadAsync();
            Assert.InRange(response.Lifetime, TimeSpan.Zero, TimeSpan.FromSeconds(int.MaxValue));
            await stub.Source().GetTokenAsync();
            return response;
        }
        catch (OAuthException error)
        {
            Assert.InRange(error.Message.Length, 1, 1000);
            return error;
        }
    }
}
