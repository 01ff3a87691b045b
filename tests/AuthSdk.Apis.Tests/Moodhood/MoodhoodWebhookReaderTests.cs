using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AuthSdk.Moodhood;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>What is signed is read, and nothing else is.</summary>
public sealed class MoodhoodWebhookReaderTests
{
    private const string Secret = "test-secret";

    /// <summary>Computed with another implementation, over <see cref="Body"/>.</summary>
    private const string Signature = "820618b5c752012aa42749fbddbb6241d7612a064ae5d9d94e01acd0d4effbc4";

    private const string Body =
        """{"eventName":"record_finished","roomId":"649c18e086b915cae33041a2","spaceId":"64217150224cd9e040e114d1","recordId":"64b6544f7b3b4f29d70afec2"}""";

    [Fact]
    public void A_signed_event_is_read()
    {
        var read = new WebhookReader(Secret).Read(Payload(Body, Signature))!;

        Assert.Equal(
            (WebhookEventNames.RecordFinished, "649c18e086b915cae33041a2", "64217150224cd9e040e114d1", "64b6544f7b3b4f29d70afec2"),
            (read.EventName, read.RoomId, read.SpaceId, read.RecordId));
    }

    [Fact]
    public void White_space_and_the_order_of_the_two_members_do_not_matter()
    {
        var spacious = Body.Replace(":", " :\t", StringComparison.Ordinal).Replace(",", " ,\r\n", StringComparison.Ordinal);

        Assert.NotNull(new WebhookReader(Secret).Read(Payload(spacious, Signature)));
        Assert.NotNull(new WebhookReader(Secret).Read(Encoding.UTF8.GetBytes($$""" { "more":1, "body" : {{spacious}} , "signature":"{{Signature}}" } """)));
    }

    [Theory]
    [InlineData("""{"a":"https:\/\/x.test\/é"}""", """{"a":"https://x.test/é"}""")]
    [InlineData("""{"a":"https:\u002F\u002fx.test/\u00e9\u00E9"}""", """{"a":"https://x.test/éé"}""")]
    [InlineData("""{"a":"\u0022\u005c\u0008\u000c\u000A\u000d\u0009\u001F\u007f"}""", "{\"a\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u001f\u007f\"}")]
    [InlineData("""{"a":"\ud83d\uDE00 \\u0041 \" :"}""", """{"a":"😀 \\u0041 \" :"}""")]
    [InlineData("""{"a":"\uD83d!"}""", """{"a":"\ud83d!"}""")]
    [InlineData("""{ "b" : [ 1.50 , -2e3 , true , null , { } ] , "a" : " kept " }""", """{"b":[1.50,-2e3,true,null,{}],"a":" kept "}""")]
    public void The_signature_covers_what_JavaScript_would_write(string received, string stringified) =>
        Assert.NotNull(new WebhookReader(Secret).Read(Payload(received, Sign(stringified))));

    [Fact]
    public void Members_that_nobody_documents_are_signed_and_kept()
    {
        const string Text = """{"eventName":"call_started","zeta":"ё","alpha":1}""";

        var read = new WebhookReader(Secret).Read(Payload(Text, Sign(Text)))!;

        Assert.Equal(["zeta", "alpha"], read.AdditionalData!.Keys);
    }

    [Fact]
    public void During_a_renewal_both_secrets_are_good()
    {
        var reader = new WebhookReader("new-secret", Secret);

        Assert.NotNull(reader.Read(Payload(Body, Signature)));
        Assert.NotNull(reader.Read(Payload(Body, Sign(Body, "new-secret"))));
        Assert.Null(reader.Read(Payload(Body, Sign(Body, "third-secret"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"signature":"S"}""")]
    [InlineData("""{"body":{"eventName":"x"}}""")]
    [InlineData("""{"signature":null,"body":B}""")]
    [InlineData("""{"signature":12,"body":B}""")]
    [InlineData("""{"signature":"","body":B}""")]
    [InlineData("""{"signature":"xyz","body":B}""")]
    [InlineData("""{"signature":"ae6edba49d063002f2957d94e47f5ff5de3dda0a5c1ce98848d15c777b9df7ce","body":B}""")]
    [InlineData("""{"signature":"S","body":{"eventName":"call_started"}}""")]
    [InlineData("""{"signature":"S","body":B,"body":{"eventName":"call_started"}}""")]
    [InlineData("""{"signature":"S","body":{"eventName":"call_started"},"body":B}""")]
    [InlineData("""{"signature":"S","signature":"00","body":B}""")]
    [InlineData("""{"signature":"S","body":B""")]
    [InlineData("""{"signature":"S","body":B} {}""")]
    [InlineData("""{"signature":"\ud800","body":B}""")]
    public void Anything_else_is_nothing(string payload) => Assert.Null(new WebhookReader(Secret).Read(Encoding.UTF8.GetBytes(
        payload.Replace("\"S\"", $"\"{Signature}\"", StringComparison.Ordinal).Replace("B", Body, StringComparison.Ordinal))));

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        var payload = Payload(Body, Signature);
        var start = payload.AsSpan().IndexOf("eventName"u8);

        for (var i = start; i < payload.Length - 2; i++)
        {
            var changed = (byte[])payload.Clone();
            changed[i] ^= 1;
            Assert.Null(new WebhookReader(Secret).Read(changed));
        }
    }

    [Fact]
    public void A_signed_body_that_is_no_event_says_so() =>
        Assert.Throws<JsonException>(() => new WebhookReader(Secret).Read(Payload("""{"eventName":1}""", Sign("""{"eventName":1}"""))));

    [Fact]
    public async Task A_stream_is_read_up_to_the_limit()
    {
        var reader = new WebhookReader(Secret);
        using var good = new MemoryStream(Payload(Body, Signature));
        using var longest = new MemoryStream(Padded(WebhookReader.MaxLength));
        using var tooLong = new MemoryStream(Padded(WebhookReader.MaxLength + 1));

        Assert.NotNull(await reader.ReadAsync(good));
        Assert.NotNull(await reader.ReadAsync(longest));
        Assert.Null(await reader.ReadAsync(tooLong));
        Assert.True(tooLong.CanRead);
    }

    [Fact]
    public void A_reader_needs_secrets()
    {
        Assert.Throws<ArgumentException>(() => new WebhookReader());
        Assert.Throws<ArgumentException>(() => new WebhookReader(Secret, ""));
    }

    internal static byte[] Payload(string body, string signature) => Encoding.UTF8.GetBytes($$"""{"signature":"{{signature}}","body":{{body}}}""");

    internal static string Sign(string stringified, string secret = Secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(stringified)));

    private static byte[] Padded(int length)
    {
        var payload = Payload(Body, Signature);
        return [.. payload, .. Enumerable.Repeat((byte)' ', length - payload.Length)];
    }
}
