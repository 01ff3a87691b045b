using System.Text.Json;
using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed class MskLabsTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];
    private static readonly MskBlazeEmulatorOptions Account = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("msk-labs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_writes_all_results_of_the_emulator_and_shows_how_far_it_is()
    {
        await using var process = SampleProcess.Start("MskLabs", NoVariables, _folder);

        var run = await process.WaitAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.All(["50 of 103 results", "100 of 103 results", "103 results in labs.ndjson"], line => Assert.Contains(line, run.Output, StringComparison.Ordinal));
        Assert.Equal(["labs.ndjson"], Files());
        Assert.Equal(MskBlazeSeed.LaboratoryCount, Keys("labs.ndjson").Distinct().Count());
    }

    [Fact]
    public async Task An_interrupted_download_goes_on_where_it_stopped_and_loses_nothing()
    {
        IDisposable? hold = null;
        MskBlazeEmulator? running = null;
        var pages = 0;
        await using var emulator = running = await MskBlazeEmulator.StartAsync(new()
        {
            // The rest of the pages waits until the program has been interrupted.
            Answered = request =>
            {
                if (request.Method == "GET" && Interlocked.Increment(ref pages) == 2)
                {
                    hold = running!.HoldRequests();
                }
            },
        });
        string[] command = ["--base-url", emulator.Address.AbsoluteUri, "--out", "results.ndjson", "--page-size", "5", "--study", MskBlazeSeed.Study];

        await using var first = SampleProcess.Start("MskLabs", Credentials(), _folder, command);
        await first.WaitForLineAsync("10 of 103 results");
        first.Interrupt();
        var interrupted = await first.WaitAsync();
        var left = Files();
        hold!.Dispose();
        await File.AppendAllTextAsync(Path.Combine(_folder, "results.ndjson.part"), "half a li");
        await using var second = SampleProcess.Start("MskLabs", Credentials(), _folder, command);
        var finished = await second.WaitAsync();

        Assert.Equal(130, interrupted.ExitCode);
        Assert.Contains("goes on where this one stopped", interrupted.Output, StringComparison.Ordinal);
        Assert.Equal(["results.ndjson.part", "results.ndjson.state"], left);
        Assert.Equal(0, finished.ExitCode);
        Assert.Matches("103 results in results.ndjson, [0-9]+ of them from the run before", finished.Output);
        Assert.Equal(["results.ndjson"], Files());
        Assert.Equal(Enumerable.Range(500009866, MskBlazeSeed.LaboratoryCount).Select(key => $"{key}"), Keys("results.ndjson"));
        Secrets.AssertNone([Account.ClientSecret], interrupted.Output + finished.Output);
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_words_of_the_server()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();

        await using var process = SampleProcess.Start("MskLabs", Credentials(), _folder, "--base-url", emulator.Address.AbsoluteUri, "--study", "OTHER");
        var run = await process.WaitAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("403: Access to protocol denied", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--nope' is not an option", 2, "--nope", "x")]
    [InlineData("--study needs a value", 2, "--study")]
    [InlineData("'0' is not a page size", 2, "--page-size", "0")]
    [InlineData("'here' is not an absolute URL", 2, "--base-url", "here")]
    [InlineData("Name the study", 1, "--base-url", "https://api.test")]
    [InlineData("PartnerId is required.", 1, "--base-url", "https://api.test", "--study", "S")]
    public async Task A_wrong_command_line_is_explained(string explanation, int exitCode, params string[] arguments)
    {
        var run = await SampleProcess.RunAsync("MskLabs", NoVariables, arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Credentials() => new()
    {
        ["MskBlaze__ClientId"] = Account.ClientId,
        ["MskBlaze__ClientSecret"] = Account.ClientSecret,
        ["MskBlaze__PartnerId"] = Account.PartnerId,
    };

    private List<string> Files() => [.. new DirectoryInfo(_folder).GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal)];

    private List<string> Keys(string file) =>
    [
        .. File.ReadLines(Path.Combine(_folder, file)).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("identifier")[0].GetProperty("value").GetString()!),
    ];
}
