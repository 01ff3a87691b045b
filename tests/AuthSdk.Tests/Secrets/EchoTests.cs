using System.Net;
using System.Text;
using AuthSdk.Tests.Harness;

namespace AuthSdk.Tests.Secrets;

/// <summary>Servers echo what they were sent, and each framework escapes it in its own way.</summary>
public sealed class EchoTests
{
    private const string Secret = "q7Zr/W+k9vLx&2mP b'Té\"\\n";

    /// <summary>How the secret is echoed.</summary>
    public static TheoryData<string, string> Spellings { get; } = new()
    {
        { "as it is", Secret },
        { "in capitals", Secret.ToUpperInvariant() },
        { "percent-encoded", Uri.EscapeDataString(Secret) },
        { "percent-encoded in lower case", WebUtility.UrlEncode(Secret).ToLowerInvariant() },
        { "percent-encoded twice", Uri.EscapeDataString(Uri.EscapeDataString(Secret)) },
        { "percent-encoded as a whole", EachOctet("%{0:X2}") },
        { "percent-encoded as a whole twice", EachOctet("%25{0:X2}") },
        { "as escape() of JavaScript writes it", EachUnit("%u{0:x4}") },
        { "in JSON", Secret.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("/", "\\/", StringComparison.Ordinal) },
        { "in JSON as a whole", EachUnit("\\u{0:x4}") },
        { "in JSON as a whole, in capitals", EachUnit("\\u{0:X4}") },
        { "in JSON within JSON", EachUnit("\\\\u{0:x4}") },
        { "in a string of Python", EachOctet("\\x{0:x2}") },
        { "in HTML as a whole", EachUnit("&#{0};") },
        { "in HTML as a whole, in hexadecimal", EachUnit("&#x{0:x};") },
        { "in HTML within HTML", EachUnit("&amp;#{0};") },
        { "in a mixture", string.Concat(Secret.Select((c, i) => i % 2 == 0 ? $"&#{(int)c};" : $"\\u{(int)c:x4}")) },
        { "with a line break in it", Secret.Insert(9, "\r\n") },
        { "with something in it that nobody sees", Secret.Insert(9, "\u200b\u00ad") },
        { "in hexadecimal", Convert.ToHexString(Bytes) },
        { "in hexadecimal, in lower case", Convert.ToHexStringLower(Bytes) },
        { "in hexadecimal with spaces", string.Join(' ', Bytes.Select(octet => $"{octet:x2}")) },
        { "in hexadecimal with colons", string.Join(':', Bytes.Select(octet => $"{octet:X2}")) },
        { "as an array of C", string.Join(", ", Bytes.Select(octet => $"0x{octet:x2}")) },
        { "in base64", Convert.ToBase64String(Bytes) },
        { "in base64 for addresses", Convert.ToBase64String(Bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_') },
        { "in base64 behind a name", Base64Of("client:" + Secret) },
        { "in base64 behind another name", Base64Of("clients:" + Secret) },
        { "in base64 in the middle", Base64Of("id=1&secret=" + Secret + "&x=1") },
        { "in base64 in JSON", Convert.ToBase64String(Bytes).Replace("/", "\\/", StringComparison.Ordinal) },
        { "in base64 in an address", Uri.EscapeDataString(Convert.ToBase64String(Bytes)) },
    };

    private static byte[] Bytes => Encoding.UTF8.GetBytes(Secret);

    [Theory]
    [MemberData(nameof(Spellings))]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task A_secret_is_masked_in_every_spelling(string how, string echo)
    {
        foreach (var message in new[] { await DescriptionAsync(echo), await BodyAsync("<p>" + echo + "</p>"), await BodyAsync("{\"message\":\"" + echo + "\"}") })
        {
            Assert.Contains("***", message, StringComparison.Ordinal);

            // What may be left is a bit of what stood beside it in base64.
            for (var i = 0; i + 8 <= echo.Length; i += 4)
            {
                var piece = echo.Substring(i, 8);
                Assert.False(
                    !IsOfOthers(piece) && message.Contains(piece, StringComparison.OrdinalIgnoreCase), $"{how}: '{piece}' is left in {message}");
            }
        }
    }

    [Fact]
    [Trait("Acceptance", "S-SEC-02")]
    public async Task Of_two_secrets_that_overlap_nothing_is_left()
    {
        var request = TokenEndpointStub.Request();
        request.Add("password", new SecretString("wq4zr8"));
        request.Add("assertion", new SecretString("zr8kt2vb"));

        var error = await FailAsync(request, "was wq4zr8kt2vb.");

        Assert.Contains("was ***.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_only_resembles_a_secret_stays()
    {
        const string Text = "q7Zr, %71%37, 0x71 0x37, cTda and \\u0071 of &amp;#113; %";

        Assert.Contains(Text, await DescriptionAsync(Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_of_one_character_is_masked_as_it_is_and_spoils_no_code()
    {
        var request = TokenEndpointStub.Request();
        request.Add("password", new SecretString("7"));

        var error = await FailAsync(request, "37 of 0x37 N3==");

        Assert.Contains("3*** of 0x3*** N3==", error.Message, StringComparison.Ordinal);
    }

    private static bool IsOfOthers(string piece) => Base64Of("id=1&secret=").Contains(piece, StringComparison.Ordinal) || Base64Of("clients:").Contains(piece, StringComparison.Ordinal);

    private static string EachOctet(string format) => string.Concat(Bytes.Select(octet => string.Format(null, format, octet)));

    private static string EachUnit(string format) => string.Concat(Secret.Select(unit => string.Format(null, format, (int)unit)));

    private static string Base64Of(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static async Task<string> DescriptionAsync(string description)
    {
        var error = await FailAsync(Request(), description);
        Assert.Contains(error.ErrorDescription!, error.Message, StringComparison.Ordinal);
        return error.Message;
    }

    private static async Task<string> BodyAsync(string body) =>
        (await Assert.ThrowsAsync<OAuthException>(() => new TokenEndpointStub(body, HttpStatusCode.BadRequest).ReadAsync(request: Request()))).Message;

    private static Task<OAuthException> FailAsync(AuthSdk.TokenEndpoint.TokenEndpointRequest request, string description)
    {
        var body = $$"""{"error":"x","error_description":{{System.Text.Json.JsonSerializer.Serialize(description)}}}""";
        return Assert.ThrowsAsync<OAuthException>(() => new TokenEndpointStub(body, HttpStatusCode.BadRequest).ReadAsync(request: request));
    }

    private static AuthSdk.TokenEndpoint.TokenEndpointRequest Request()
    {
        var request = TokenEndpointStub.Request();
        request.Add("client_secret", new SecretString(Secret));
        return request;
    }
}
