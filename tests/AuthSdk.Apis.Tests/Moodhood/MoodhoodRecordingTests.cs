using System.Net;
using AuthSdk.Moodhood;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>Recordings and reports; a recording lies elsewhere, where no token may go.</summary>
public sealed class MoodhoodRecordingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("moodhood-recordings").FullName;

    private string Target => Path.Combine(_folder, "daily.mp4");

    private string Partial => Target + ".part";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Recordings_are_found_by_time()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        var at = MoodhoodSeed.RecordedAt;

        var all = await client.ListRecordingsAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId);
        var within = await client.ListRecordingsAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, at.ToOffset(TimeSpan.FromHours(3)), at.AddHours(1));
        var later = await client.ListRecordingsAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, since: at.AddSeconds(1));

        Assert.Equal((MoodhoodSeed.RecordingId, at, 1), (all.Items[0].Id, all.Items[0].CreatedAt, all.Total));
        Assert.Single(within.Items);
        Assert.Empty(later.Items);
    }

    [Fact]
    public async Task A_report_follows_from_the_call_that_it_is_about()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var calls = await client.ListCallsAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, MoodhoodSeed.RecordedAt);
        await using var spreadsheet = await client.GetCallReportAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, calls.Items[0].Id);
        await using var json = await client.GetCallReportAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, calls.Items[0].Id, ReportFormats.Json);
        var unknown = await Engine.RefusedAsync<ApiError>(() => client.GetCallReportAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, "x"));

        Assert.StartsWith("PK", await new StreamReader(spreadsheet).ReadToEndAsync(), StringComparison.Ordinal);
        Assert.StartsWith("{", await new StreamReader(json).ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal("not_found", unknown.Error!.AnyCode);
    }

    [Theory]
    [InlineData(MoodhoodDownloadAnswer.Text)]
    [InlineData(MoodhoodDownloadAnswer.JsonString)]
    [InlineData(MoodhoodDownloadAnswer.Redirection)]
    public async Task A_recording_is_saved_however_its_address_is_told_and_no_token_goes_there(MoodhoodDownloadAnswer told)
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { DownloadAnswer = told });
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        var progress = new Progress();

        await client.SaveRecordingAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, MoodhoodSeed.RecordingId, Target, progress);
        using var copy = new MemoryStream();
        await client.DownloadRecordingAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, MoodhoodSeed.RecordingId, copy);

        Assert.Equal(Whole(), await File.ReadAllTextAsync(Target));
        Assert.Equal(copy.ToArray(), await File.ReadAllBytesAsync(Target));
        Assert.Equal(Whole().Length, progress.Last);
        Assert.False(File.Exists(Partial));
        Assert.DoesNotContain(Files(emulator), request => request.Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_download_that_stopped_goes_on_where_the_server_can(bool servesRanges)
    {
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { ServesFileRanges = servesRanges });
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        await File.WriteAllTextAsync(Partial, Whole()[..1000]);

        await client.SaveRecordingAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, MoodhoodSeed.RecordingId, Target);

        Assert.Equal(Whole(), await File.ReadAllTextAsync(Target));
        Assert.Equal("bytes=1000-", Assert.Single(Files(emulator)).Headers["Range"]);
        Assert.Equal(servesRanges ? HttpStatusCode.PartialContent : HttpStatusCode.OK, Files(emulator)[0].Status);
    }

    [Fact]
    public async Task A_part_that_the_recording_does_not_have_is_forgotten()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        await File.WriteAllTextAsync(Partial, Whole() + "more");

        await client.SaveRecordingAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, MoodhoodSeed.RecordingId, Target);

        Assert.Equal(Whole(), await File.ReadAllTextAsync(Target));
        Assert.Equal(2, Files(emulator).Count);
    }

    [Fact]
    public async Task What_arrived_before_the_connection_broke_or_the_caller_gave_up_is_kept()
    {
        using var stop = new CancellationTokenSource();
        using var network = FileNetwork(() => new StreamContent(new BrokenStream("half")));
        using var clientConnection = MoodhoodCase.Connect(network, out var client);

        await Assert.ThrowsAnyAsync<Exception>(() => client.SaveRecordingAsync("s", "r", "x", Target));

        Assert.Equal("half", await File.ReadAllTextAsync(Partial));
        Assert.False(File.Exists(Target));

        using var canceling = FileNetwork(() => new StringContent("half and half"));
        using var otherConnection = MoodhoodCase.Connect(canceling, out var other);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            other.SaveRecordingAsync("s", "r", "x", Target, new Progress(stop.Cancel), stop.Token));
        Assert.False(File.Exists(Target));
        Assert.True(File.Exists(Partial));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("\"unfinished")]
    [InlineData("{}")]
    [InlineData("ftp://files.test/x")]
    [InlineData("file:///etc/passwd")]
    public async Task What_is_no_address_is_not_followed(string answer)
    {
        using var network = ScriptedNetwork.Answering(answer, "text/plain");
        using var connection = MoodhoodCase.Connect(network, out var client);

        await Assert.ThrowsAsync<InvalidDataException>(() => client.GetRecordingAddressAsync("s", "r", "x"));

        Assert.Equal("GET /v1/spaces/s/rooms/r/records/download/x", network.Operation.Line);
    }

    [Fact]
    public async Task A_refusal_of_the_API_is_typed_and_one_of_the_file_has_its_status()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MoodhoodEmulator.StartAsync(new() { TimeProvider = clock });
        using var clientConnection = MoodhoodCase.Connect(emulator, out var client);

        var unknown = await Engine.RefusedAsync<ApiError>(() =>
            client.SaveRecordingAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, "x", Target));
        var address = await client.GetRecordingAddressAsync(MoodhoodSeed.SpaceId, MoodhoodSeed.RoomId, MoodhoodSeed.RecordingId);
        clock.Advance(TimeSpan.FromHours(24));
        using var expired = await client.DownloadAsync(address);
        using var network = FileNetwork(() => null);
        using var otherConnection = MoodhoodCase.Connect(network, out var other);
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => other.SaveRecordingAsync("s", "r", "x", Target));

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, expired.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Empty(Directory.GetFiles(_folder, "daily.mp4"));
    }

    [Theory]
    [InlineData("https://files.test/next", 5, true)]
    [InlineData("https://files.test/next", 6, false)]
    [InlineData("/next", 1, true)]
    [InlineData("http://files.test/next", 1, false)]
    public async Task Redirections_of_the_file_are_followed_but_not_for_ever_and_not_to_plain_http(string location, int times, bool arrives)
    {
        var redirections = 0;
        using var network = new ScriptedNetwork(request =>
        {
            if (request.RequestUri!.Host == "api.test")
            {
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("https://files.test/x") };
            }

            var answer = new HttpResponseMessage(redirections++ < times ? HttpStatusCode.TemporaryRedirect : HttpStatusCode.OK) { Content = new StringContent("film") };
            answer.Headers.Location = answer.StatusCode == HttpStatusCode.OK ? null : new Uri(location, UriKind.RelativeOrAbsolute);
            return answer;
        });
        using var connection = MoodhoodCase.Connect(network, out var client);
        using var copy = new MemoryStream();

        var download = client.DownloadRecordingAsync("s", "r", "x", copy);
        if (!arrives)
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => download);
        }
        else
        {
            await download;
        }

        Assert.Equal(arrives ? "film" : "", System.Text.Encoding.UTF8.GetString(copy.ToArray()));
        Assert.All(network.Operations.Skip(1), operation => Assert.False(operation.Headers.ContainsKey("Authorization")));
    }

    private static string Whole() => string.Concat(Enumerable.Range(0, 5_000).Select(line => $"frame {line:D6}\n"));

    private static List<RecordedRequest> Files(MoodhoodEmulator emulator) =>
        [.. emulator.Requests.Where(request => request.Path.StartsWith("/files/", StringComparison.Ordinal))];

    /// <summary>An API that names a file, and the file; a file without content is refused.</summary>
    private static ScriptedNetwork FileNetwork(Func<HttpContent?> content) => new(request => request.RequestUri!.Host == "api.test"
        ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("https://files.test/x") }
        : content() is { } file
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = file }
            : new HttpResponseMessage(HttpStatusCode.Forbidden));

    private sealed class Progress(Action? reported = null) : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value)
        {
            Last = value;
            reported?.Invoke();
        }
    }

    /// <summary>Ends with an error.</summary>
    private sealed class BrokenStream(string text) : MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new HttpIOException(HttpRequestError.ResponseEnded);
    }
}
