using System.Text;
using AuthSdk.OpenCrvs;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>What tells a genuine delivery of the webhooks service from any other.</summary>
public sealed class OpenCrvsSignatureTests
{
    private const string Signature = "sha256=5756083618411dd31142a51835b17190681063a6c6105bc14de3b7e0ed33ef59";
    private const string Alphabet = "aZ9-_.!~*'() %/?#[]@äß€\"{}+\n";
    private static readonly SecretString Secret = new("c3bb2093-f0d1-4556-9832-ab1d209413af");
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """{"timestamp":"2025-01-02T03:04:05.000Z","id":"531e9275-40e4-4ab5-a12c-6fa74d7b5b61","event":{"hub":{"topic":"BIRTH_REGISTERED"},"context":[{"resourceType":"Bundle","note":"O'Neill (äö) * ! ~"}]}}""");

    [Fact]
    public void The_signature_is_that_of_the_server()
    {
        Assert.Equal(Signature, OpenCrvsWebhooks.Sign(Body, Secret));
        Assert.True(OpenCrvsWebhooks.Verify(Body, Signature, Secret));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256=")]
    [InlineData("sha1=5756083618411dd31142a51835b17190681063a6c6105bc14de3b7e0ed33ef59aa")]
    [InlineData("sha256=5756083618411DD31142A51835B17190681063A6C6105BC14DE3B7E0ED33EF59")]
    [InlineData("sha256=5756083618411dd31142a51835b17190681063a6c6105bc14de3b7e0ed33ef58")]
    [InlineData("sha256=5756083618411dd31142a51835b17190681063a6c6105bc14de3b7e0ed33ef5é")]
    [InlineData(Signature + "0")]
    public void Any_other_signature_is_wrong(string? signature) => Assert.False(OpenCrvsWebhooks.Verify(Body, signature, Secret));

    [Fact]
    public async Task A_secret_that_is_not_set_verifies_nothing()
    {
        var signature = "sha256=" + Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData([], "sha256:1"u8));

        Assert.Throws<ArgumentException>(() => OpenCrvsWebhooks.Verify("1"u8, signature, ""));
        Assert.Throws<ArgumentException>(() => OpenCrvsWebhooks.Sign("1"u8, ""));
        await Assert.ThrowsAsync<ArgumentException>(() => OpenCrvsWebhooks.ReceiveAsync(new MemoryStream("1"u8.ToArray()), signature, ""));
    }

    [Fact]
    public void Any_other_secret_or_body_is_wrong()
    {
        Assert.False(OpenCrvsWebhooks.Verify(Body, Signature, "an0ther-sha-secret"));
        Assert.False(OpenCrvsWebhooks.Verify(Body.AsSpan(1), Signature, Secret));
        Assert.False(OpenCrvsWebhooks.Verify([.. Body, (byte)'\n'], Signature, Secret));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(170)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(100_000)]
    public void A_body_of_any_length_is_signed_as_encodeURIComponent_writes_it(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => Alphabet[i % Alphabet.Length]));
        var message = "sha256:" + Uri.EscapeDataString(text)
            .Replace("%21", "!", StringComparison.Ordinal)
            .Replace("%2A", "*", StringComparison.Ordinal)
            .Replace("%27", "'", StringComparison.Ordinal)
            .Replace("%28", "(", StringComparison.Ordinal)
            .Replace("%29", ")", StringComparison.Ordinal);
        var hash = System.Security.Cryptography.HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret.Reveal()), Encoding.UTF8.GetBytes(message));

        Assert.Equal("sha256=" + Convert.ToHexStringLower(hash), OpenCrvsWebhooks.Sign(Encoding.UTF8.GetBytes(text), Secret));
    }

    [Fact]
    public async Task A_delivery_is_received_as_it_came()
    {
        Assert.Equal(Body, await OpenCrvsWebhooks.ReceiveAsync(new MemoryStream(Body), Signature, Secret, Body.Length));
        Assert.Null(await OpenCrvsWebhooks.ReceiveAsync(new MemoryStream(Body), "sha256=no", Secret));
        await Assert.ThrowsAsync<InvalidDataException>(
            () => OpenCrvsWebhooks.ReceiveAsync(new MemoryStream(Body), Signature, Secret, Body.Length - 1));
    }

    [Fact]
    public void A_challenge_is_echoed_as_JSON() =>
        Assert.Equal("""{"challenge":"q83vEjRWeJA="}""", OpenCrvsWebhooks.AnswerChallenge("q83vEjRWeJA="));

    [Theory]
    [InlineData("+055840-11-08T22:13:20.000Z", "2023-11-14T22:13:20Z")]
    [InlineData("2023-11-14T22:13:20.000Z", "2023-11-14T22:13:20Z")]
    [InlineData("+001970-01-01T00:00:01.000Z", "1970-01-01T00:00:00.001Z")]
    [InlineData("yesterday", null)]
    [InlineData("+no-such", null)]
    [InlineData("+055840", null)]
    [InlineData("+9999999-01-01T00:00:00.000Z", null)]
    [InlineData("+2147483647-01-01T00:00:00.000Z", null)]
    [InlineData("+99999999999-01-01T00:00:00.000Z", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_date_of_a_subscription_is_read_in_spite_of_its_year(string? written, string? date)
    {
        var read = new Webhook { Id = "w1", CreatedAt = written }.ReadCreatedAt();

        Assert.Equal(date is null ? null : DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture), read);
    }
}
