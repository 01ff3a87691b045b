using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

public sealed record Animal(string Name, int Age = 1);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = false)]
[JsonSerializable(typeof(Animal))]
[JsonSerializable(typeof(List<Animal>))]
[JsonSerializable(typeof(IEnumerable<Animal>))]
[JsonSerializable(typeof(IAsyncEnumerable<Animal>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(byte[]))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(DayOfWeek?))]
internal sealed partial class AnimalJsonContext : JsonSerializerContext;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[JsonContext(typeof(AnimalJsonContext))]
public interface IBodyApi
{
    [Post("/")]
    Task ImplicitAsync(Animal? animal, int count, string? note = null);

    [Put("/")]
    Task ListAsync(List<Animal> animals);

    [Patch("/")]
    Task DictionaryAsync(Dictionary<string, string> changes);

    [Post("/")]
    Task BytesAsync(byte[] bytes);

    [Post("/")]
    Task NumberAsync([Body] int? number);

    [Delete("/")]
    Task DeleteAsync([Body] Animal animal);

    [Post("/")]
    Task TextAsync([Body] string? text);

    [Post("/")]
    Task JsonTextAsync([Body(BodySerializationMethod.Serialized)] string? text);

    [Post("/")]
    Task StreamAsync(Stream? stream, IProgress<long>? progress = null);

    [Post("/")]
    Task ContentAsync([Body] HttpContent content);

    [Post("/")]
    Task StreamedAsync([Body(buffered: false)] Animal animal);

    [Post("/")]
    Task StreamedSequenceAsync([Body(buffered: false)] IEnumerable<Animal> animals);

    [Post("/")]
    Task AsyncSequenceAsync([Body] IAsyncEnumerable<Animal> animals);

    [Post("/")]
    Task CompressedAsync([Body(Compression = RequestCompression.Gzip)] Animal animal);

    [Post("/")]
    Task LinesAsync([Body(BodySerializationMethod.JsonLines)] IEnumerable<Animal>? animals);

    [Post("/")]
    Task AsyncLinesAsync([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<Animal> animals);

    [Post("/")]
    Task LineAsync([Body(BodySerializationMethod.JsonLines)] Animal animal);
}

/// <summary>What becomes the body of a request, and how it is written.</summary>
public sealed class BodyTests
{
    private const string Json = "application/json; charset=utf-8";
    private const string Lines = "application/x-ndjson";
    private static readonly Animal Rex = new("Réx", 2);
    private static readonly Animal Tom = new("Tom");

    private static readonly Dictionary<string, Row> Rows = new(StringComparer.Ordinal)
    {
        ["an object without attribute is the body"] = new(api => api.ImplicitAsync(Rex, 1), """{"name":"R\u00E9x","age":2}""", Json),
        ["a list is a body"] = new(api => api.ListAsync([Tom]), """[{"name":"Tom","age":1}]""", Json),
        ["a dictionary is a body"] = new(api => api.DictionaryAsync(new() { ["a"] = "b" }), """{"a":"b"}""", Json),
        ["bytes are base64, as the serializer writes them"] = new(api => api.BytesAsync([1, 2]), "\"AQI=\"", Json),
        ["a value is a body when asked for"] = new(api => api.NumberAsync(5), "5", Json),
        ["no value is null in JSON"] = new(api => api.NumberAsync(null), "null", Json),
        ["no object is null in JSON"] = new(api => api.ImplicitAsync(null, 1), "null", Json),
        ["DELETE may have a body"] = new(api => api.DeleteAsync(Tom), """{"name":"Tom","age":1}""", Json),
        ["text is sent as it is"] = new(api => api.TextAsync("r\"aw é"), "r\"aw é", "text/plain; charset=utf-8"),
        ["empty text is an empty body"] = new(api => api.TextAsync(""), "", "text/plain; charset=utf-8"),
        ["no text is no body"] = new(api => api.TextAsync(null), null, null),
        ["text can be a JSON string"] = new(api => api.JsonTextAsync("r\"aw"), "\"r\\u0022aw\"", Json),
        ["no text can be null in JSON"] = new(api => api.JsonTextAsync(null), "null", Json),
        ["a stream has no type"] = new(api => api.StreamAsync(Stream("bytes")), "bytes", null),
        ["a stream that cannot seek has no length"] = new(api => api.StreamAsync(new ForwardStream("bytes")), "bytes", null, HasLength: false),
        ["no stream is no body"] = new(api => api.StreamAsync(null), null, null),
        ["content is sent as it is"] = new(api => api.ContentAsync(new StringContent("<a/>", Encoding.UTF8, "text/xml")), "<a/>", "text/xml; charset=utf-8"),
        ["unbuffered JSON has no length"] = new(api => api.StreamedAsync(Tom), """{"name":"Tom","age":1}""", Json, HasLength: false),
        ["a sequence that comes bit by bit is streamed"] = new(api => api.AsyncSequenceAsync(Later(Tom, Tom)), """[{"name":"Tom","age":1},{"name":"Tom","age":1}]""", Json, HasLength: false),
        ["lines have a line feed between them and none at the end"] = new(api => api.LinesAsync([Tom, Tom]), "{\"name\":\"Tom\",\"age\":1}\n{\"name\":\"Tom\",\"age\":1}", Lines, HasLength: false),
        ["lines may come bit by bit"] = new(api => api.AsyncLinesAsync(Later(Tom, Tom)), "{\"name\":\"Tom\",\"age\":1}\n{\"name\":\"Tom\",\"age\":1}", Lines, HasLength: false),
        ["an object is one line"] = new(api => api.LineAsync(Tom), """{"name":"Tom","age":1}""", Lines, HasLength: false),
        ["an empty sequence is an empty body"] = new(api => api.LinesAsync([]), "", Lines, HasLength: false),
        ["no sequence is no body"] = new(api => api.LinesAsync(null), null, null),
    };

    public static TheoryData<string> Rules => [.. Rows.Keys];

    [Theory, MemberData(nameof(Rules))]
    public async Task A_body_is_written_by_its_rule(string rule)
    {
        var network = new MessageNetwork();
        using var client = Create(network);
        var row = Rows[rule];

        await row.Call(client);

        var sent = network.Message;
        Assert.Equal((row.Body, row.ContentType), (sent.Body, sent.ContentType));
        Assert.Equal(row.Body is not null && row.HasLength ? sent.Bytes!.Length : null, sent.Length);
    }

    public static TheoryData<string> Repeatable =>
    [
        "an object without attribute is the body", "text is sent as it is", "a stream has no type", "content is sent as it is", "unbuffered JSON has no length",
        "lines have a line feed between them and none at the end", "an object is one line",
    ];

    [Theory, MemberData(nameof(Repeatable))]
    public async Task A_body_that_can_be_made_again_is_sent_again_with_a_new_token(string rule)
    {
        var network = new MessageNetwork { Rejections = 1 };
        using var client = Create(network);

        await Rows[rule].Call(client);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], network.Messages.Select(message => message.Authorization));
        Assert.All(network.Messages, message => Assert.Equal(Rows[rule].Body, message.Body));
    }

    public static TheoryData<string> Unrepeatable =>
        ["a stream that cannot seek has no length", "a sequence that comes bit by bit is streamed", "lines may come bit by bit"];

    [Theory, MemberData(nameof(Unrepeatable))]
    public async Task A_body_that_is_spent_is_not_sent_again(string rule)
    {
        var network = new MessageNetwork { Rejections = 1 };
        using var client = Create(network);

        var error = await Assert.ThrowsAsync<ApiException>(() => Rows[rule].Call(client));

        Assert.Equal((HttpStatusCode.Unauthorized, Rows[rule].Body), (error.StatusCode, network.Message.Body));
    }

    [Fact]
    public async Task A_lazy_sequence_is_enumerated_once()
    {
        var network = new MessageNetwork { Rejections = 2 };
        using var client = Create(network);

        await Assert.ThrowsAsync<ApiException>(() => client.LinesAsync(Enumerable.Range(0, 2).Select(_ => Tom)));
        await Assert.ThrowsAsync<ApiException>(() => client.StreamedSequenceAsync(Enumerable.Range(0, 2).Select(_ => Tom)));

        Assert.Equal(2, network.Messages.Count);
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stands_and_stays_open()
    {
        var network = new MessageNetwork { Rejections = 1 };
        using var client = Create(network);
        using var stream = Stream("0123");
        stream.Position = 2;

        await client.StreamAsync(stream);

        Assert.Equal(["23", "23"], network.Messages.Select(message => message.Body));
        Assert.Equal(2, network.Messages[0].Length);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_compressed_body_says_so_and_is_sent_again()
    {
        var network = new MessageNetwork { Rejections = 1 };
        using var client = Create(network);

        await client.CompressedAsync(Tom);

        Assert.Equal(2, network.Messages.Count);
        var sent = network.Messages[1];
        Assert.Equal(("gzip", Json, null), (sent.Headers["Content-Encoding"], sent.ContentType, sent.Length));
        using var reader = new StreamReader(new GZipStream(new MemoryStream(sent.Bytes!), CompressionMode.Decompress));
        Assert.Equal("""{"name":"Tom","age":1}""", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Progress_is_told_in_bytes_and_starts_anew_with_the_body()
    {
        var network = new MessageNetwork { Rejections = 1 };
        using var client = Create(network);
        var reports = new Reports();

        await client.StreamAsync(new MemoryStream(new byte[200_000]), reports);

        Assert.Equal(2, reports.Seen.Count(count => count == 200_000));
        Assert.Equal(200_000, network.Messages[1].Length);
        Assert.True(reports.Seen.Count > 2);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async IAsyncEnumerable<Animal> Later(params Animal[] animals)
    {
        foreach (var animal in animals)
        {
            await Task.Yield();
            yield return animal;
        }
    }

    private static BodyApiClient Create(MessageNetwork network) =>
        BodyApi.Create(new BodyApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);

    private sealed record Row(Func<BodyApiClient, Task> Call, string? Body, string? ContentType, bool HasLength = true);

    private sealed class Reports : IProgress<long>
    {
        public List<long> Seen { get; } = [];

        public void Report(long value) => Seen.Add(value);
    }
}
