using System.Net;
using System.Text;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
[Headers("Content-Type: application/json", "X-I: iface")]
[JsonContext(typeof(AnimalJsonContext))]
public interface IMultipartApi
{
    [Post("/{id}"), Multipart]
    Task RolesAsync(string id, [Query] string q, [Header("X-H")] string header, [Property] string choice, string a, CancellationToken cancellationToken = default);

    [Post("/"), Multipart]
    Task TextAsync([AliasAs("b c")] string? text, Guid? id, DateTime? moment, TimeSpan? span, [Query(Format = "yyyy")] DateTime? unused = null);

    [Post("/"), Multipart]
    Task JsonAsync(int? number, decimal? money, bool? flag, DayOfWeek? day, Animal? animal, int[]? numbers);

    [Post("/"), Multipart]
    Task ManyAsync(IEnumerable<string?>? many, List<Animal>? animals, byte[][]? files);

    [Post("/"), Multipart]
    Task FilesAsync(byte[]? bytes, Stream? stream, FileInfo? file, HttpContent? content);

    [Post("/"), Multipart]
    Task PartsAsync(ByteArrayPart? bytes, StreamPart? stream, FileInfoPart? file, IEnumerable<MultipartItem>? more = null);

    [Post("/"), Multipart("----My-")]
    Task BoundaryAsync(string a);

    [Put("/"), Multipart]
    Task UploadAsync(StreamPart photo, IProgress<long>? progress = null);
}

/// <summary>What the parts of a multipart body are.</summary>
public sealed class MultipartTests
{
    private const string Text = "Content-Type: text/plain; charset=utf-8\r\n";
    private const string Json = "Content-Type: application/json; charset=utf-8\r\n";

    private static readonly Dictionary<string, (Func<MultipartApiClient, Task> Call, string[] Parts)> Rows = new(StringComparer.Ordinal)
    {
        ["parameters keep their roles"] = (api => api.RolesAsync("1", "2", "3", "4", "5"), [Text + Disposition("a") + "\r\n5"]),
        ["text has an alias, no value no part"] = (api => api.TextAsync("é", null, null, null), [Text + Disposition("\"b c\"") + "\r\né"]),
        ["ids, dates and spans are text"] = (
            api => api.TextAsync(null, Guid.Empty, new DateTime(2026, 7, 4, 12, 30, 5), TimeSpan.FromMinutes(1)),
            [
                Text + Disposition("id") + "\r\n00000000-0000-0000-0000-000000000000",
                Text + Disposition("moment") + "\r\n07/04/2026 12:30:05",
                Text + Disposition("span") + "\r\n00:01:00",
            ]),
        ["numbers, flags, enums and objects are JSON"] = (
            api => api.JsonAsync(5, 1.50m, true, DayOfWeek.Friday, new Animal("Tom"), [1, 2]),
            [
                Json + Disposition("number") + "\r\n5",
                Json + Disposition("money") + "\r\n1.50",
                Json + Disposition("flag") + "\r\ntrue",
                Json + Disposition("day") + "\r\n5",
                Json + Disposition("animal") + "\r\n{\"name\":\"Tom\",\"age\":1}",
                Json + Disposition("numbers") + "\r\n[1,2]",
            ]),
        ["nothing is no part"] = (api => api.JsonAsync(null, null, null, null, null, null), []),
        ["a sequence of objects repeats the part"] = (
            api => api.ManyAsync(["x", null, "y"], [new Animal("Tom")], [[65], [66]]),
            [
                Text + Disposition("many") + "\r\nx",
                Text + Disposition("many") + "\r\ny",
                Json + Disposition("animals") + "\r\n{\"name\":\"Tom\",\"age\":1}",
                Disposition("files", "files") + "\r\nA",
                Disposition("files", "files") + "\r\nB",
            ]),
        ["no sequence is no part"] = (api => api.ManyAsync(null, null, null), []),
        ["bytes, streams and content are files"] = (
            api => api.FilesAsync([65], new MemoryStream([66]), null, new StringContent("c", Encoding.UTF8, "text/csv")),
            [
                Disposition("bytes", "bytes") + "\r\nA",
                Disposition("stream", "stream") + "\r\nB",
                "Content-Type: text/csv; charset=utf-8\r\n" + Disposition("content") + "\r\nc",
            ]),
        ["parts say their name and type"] = (
            api => api.PartsAsync(
                new ByteArrayPart([65], "a.png", "image/png"),
                new StreamPart(new MemoryStream([66]), "b.txt", name: "other"),
                null,
                [new ByteArrayPart([67], "c", "text/plain; charset=utf-8")]),
            [
                "Content-Type: image/png\r\n" + Disposition("bytes", "a.png") + "\r\nA",
                Disposition("other", "b.txt") + "\r\nB",
                Text + Disposition("more", "c") + "\r\nC",
            ]),
        ["a file name cannot end its header"] = (
            api => api.PartsAsync(new ByteArrayPart([65], "a\"; b=\"\r\nX: 1.txt"), null, null),
            ["Content-Disposition: form-data; name=bytes; filename=\"a%22; b=%22%0D%0AX: 1.txt\"; filename*=utf-8''a%22%3B%20b%3D%22%0D%0AX%3A%201.txt\r\n\r\nA"]),
        ["a file name is UTF-8"] = (
            api => api.PartsAsync(new ByteArrayPart([65], "né 日.txt"), null, null),
            ["Content-Disposition: form-data; name=bytes; filename=\"né 日.txt\"; filename*=utf-8''n%C3%A9%20%E6%97%A5.txt\r\n\r\nA"]),
    };

    public static TheoryData<string> Rules => [.. Rows.Keys];

    [Theory, MemberData(nameof(Rules))]
    public async Task A_part_is_written_by_its_rule(string rule)
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await Rows[rule].Call(client);

        Assert.Equal(Rows[rule].Parts, Parts(network.Message));
    }

    [Fact]
    public async Task Other_parameters_go_where_they_go_without_parts()
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await client.RolesAsync("1", "2", "3", "4", "5");

        var sent = network.Message;
        Assert.Equal(("POST https://api.test/1?q=2", "3", "4", "iface"), (sent.Line, sent.Headers["X-H"], sent.Options["choice"], sent.Headers["X-I"]));
        Assert.Equal(sent.Bytes!.Length, sent.Length);
    }

    [Fact]
    public async Task A_boundary_is_used_once_and_begins_as_declared()
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await client.BoundaryAsync("a");
        await client.BoundaryAsync("a");

        Assert.StartsWith("multipart/form-data; boundary=\"----My-", network.Messages[0].ContentType, StringComparison.Ordinal);
        Assert.NotEqual(network.Messages[0].ContentType, network.Messages[1].ContentType);
    }

    [Fact]
    public async Task A_file_is_sent_under_its_name_and_again_if_need_be()
    {
        var file = new FileInfo(Path.GetTempFileName());
        try
        {
            await File.WriteAllTextAsync(file.FullName, "from disk");
            var network = new MessageNetwork { Rejections = 1 };
            using var client = Create(network);

            await client.FilesAsync(null, null, new FileInfo(file.FullName), null);
            await client.PartsAsync(null, null, new FileInfoPart(new FileInfo(file.FullName), "other.txt", "text/x"));

            Assert.Equal(3, network.Messages.Count);
            Assert.Equal([Disposition("file", file.Name) + "\r\nfrom disk"], Parts(network.Messages[1]));
            Assert.Equal(["Content-Type: text/x\r\n" + Disposition("file", "other.txt") + "\r\nfrom disk"], Parts(network.Messages[2]));
        }
        finally
        {
            file.Delete();
        }
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_an_error_before_anything_is_sent()
    {
        var network = new MessageNetwork();
        using var client = Create(network);

        await Assert.ThrowsAsync<FileNotFoundException>(() => client.FilesAsync(null, null, new FileInfo("/nowhere/x"), null));

        Assert.Empty(network.Messages);
    }

    [Fact]
    public async Task A_body_with_a_part_that_is_spent_is_streamed_and_not_sent_again()
    {
        var network = new MessageNetwork { Rejections = 1 };
        using var client = Create(network);
        using var stream = new ForwardStream("photo");

        await Assert.ThrowsAsync<ApiException>(() => client.UploadAsync(new StreamPart(stream, "p.jpg")));

        Assert.Null(network.Message.Length);
        Assert.False(stream.IsClosed);
    }

    [Fact]
    public async Task Progress_counts_the_whole_body()
    {
        var network = new MessageNetwork();
        using var client = Create(network);
        var last = 0L;

        await client.UploadAsync(new StreamPart(new MemoryStream(new byte[100_000]), "p.jpg"), new Last(count => last = count));

        Assert.Equal(network.Message.Bytes!.Length, last);
        Assert.Equal(last, network.Message.Length);
    }

    private static string Disposition(string name, string? fileName = null) =>
        $"Content-Disposition: form-data; name={name}{(fileName is null ? "" : $"; filename={fileName}; filename*=utf-8''{fileName}")}\r\n";

    private static string[] Parts(SentMessage message)
    {
        var boundary = "--" + message.ContentType!.Split('"')[1];
        var pieces = message.Body!.Split(boundary);
        Assert.Equal("--\r\n", pieces[^1]);
        return pieces[1..^1].Select(piece => piece[2..^2]).Where(piece => piece.Length > 0).ToArray();
    }

    private static MultipartApiClient Create(MessageNetwork network) =>
        MultipartApi.Create(new MultipartApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network);

    private sealed class Last(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
