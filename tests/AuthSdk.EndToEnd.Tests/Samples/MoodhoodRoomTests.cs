using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed class MoodhoodRoomTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];
    private static readonly MoodhoodEmulatorOptions Account = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("moodhood-room").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_sets_up_a_room_in_the_emulator_and_shows_each_step()
    {
        await using var process = SampleProcess.Start("MoodhoodRoom", NoVariables, _folder);

        var run = await process.WaitAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.All(["Space ", "Room ", "Invitation ", "Link for Guest", "/room/"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(_folder));
        Secrets.AssertNone([Account.ClientSecret, Account.Password], run.Output);
    }

    [Fact]
    public async Task What_was_created_before_an_error_or_an_interrupt_is_used_by_the_next_run_and_cleaned_up_by_the_last()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();

        var failed = await RunAsync(emulator, "--type", "party");
        var hold = emulator.HoldTokenRequests();
        var interrupted = await InterruptAsync(emulator, "is there already");
        hold.Dispose();
        var finished = await RunAsync(emulator);
        var cleaned = await RunAsync(emulator, "--cleanup");

        Assert.Equal((1, 130, 0, 0), (failed.ExitCode, interrupted.ExitCode, finished.ExitCode, cleaned.ExitCode));
        var spaceId = Created(emulator, "/v1/spaces");
        Assert.Contains("422: type is not valid", failed.Output, StringComparison.Ordinal);
        Assert.Contains("Created: space ", failed.Output, StringComparison.Ordinal);
        Assert.Contains("Interrupted.", interrupted.Output, StringComparison.Ordinal);
        Assert.Contains("Created: space ", interrupted.Output, StringComparison.Ordinal);
        Assert.Contains("is there already", finished.Output, StringComparison.Ordinal);
        Assert.Contains("accessToken=", finished.Output, StringComparison.Ordinal);
        Assert.Contains("deleted", cleaned.Output, StringComparison.Ordinal);
        Assert.Equal(1, spaceId);
        Assert.Empty(Directory.GetFiles(_folder));
        Secrets.AssertNone([Account.ClientSecret, Account.Password], failed.Output + interrupted.Output + finished.Output + cleaned.Output);
    }

    [Fact]
    public async Task A_space_that_an_interrupted_request_created_is_found_by_its_name()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        await File.WriteAllTextAsync(Path.Combine(_folder, "moodhood-room.json"), $$"""{"server":"{{emulator.Address}}v1"}""");

        var run = await RunAsync(emulator, "--space", "Some test space", "--room", "Daily");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"Room {MoodhoodSeed.RoomId}", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Created(emulator, "/v1/spaces"));
        Assert.Contains(MoodhoodSeed.SpaceId, await File.ReadAllTextAsync(Path.Combine(_folder, "moodhood-room.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"server":"https://moodhood.online/v1"}""", "is about https://moodhood.online/v1")]
    [InlineData("nonsense", "cannot be read")]
    public async Task A_file_of_something_else_is_left_alone(string content, string explanation)
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        var file = Path.Combine(_folder, "moodhood-room.json");
        await File.WriteAllTextAsync(file, content);

        var run = await RunAsync(emulator);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllTextAsync(file));
        Assert.Empty(emulator.Requests);
    }

    [Theory]
    [InlineData(2, "'--rooms' is not an option", "--rooms", "x")]
    [InlineData(2, "--room needs a value", "--room")]
    [InlineData(2, "is not an absolute URL", "--base-url", "here")]
    [InlineData(2, "--cleanup needs --base-url", "--cleanup")]
    [InlineData(1, "ClientSecret is required.", "--base-url", "https://api.test/v1")]
    [InlineData(0, "Moodhood__ClientSecret", "--help")]
    public async Task A_wrong_command_line_is_explained(int exitCode, string explanation, params string[] arguments)
    {
        var run = await SampleProcess.RunAsync("MoodhoodRoom", NoVariables, arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
        Assert.Contains("--guest NAME", run.Output, StringComparison.Ordinal);
    }

    private static int Created(MoodhoodEmulator emulator, string path) =>
        emulator.Requests.Count(request => request.Method == "POST" && request.Path == path && request.Status == System.Net.HttpStatusCode.OK);

    private async Task<SampleProcess.Run> RunAsync(MoodhoodEmulator emulator, params string[] arguments)
    {
        await using var process = Start(emulator, arguments);
        return await process.WaitAsync();
    }

    private async Task<SampleProcess.Run> InterruptAsync(MoodhoodEmulator emulator, string line)
    {
        await using var process = Start(emulator);
        await process.WaitForLineAsync(line);
        process.Interrupt();
        return await process.WaitAsync();
    }

    private SampleProcess Start(MoodhoodEmulator emulator, params string[] arguments) => SampleProcess.Start(
        "MoodhoodRoom",
        new Dictionary<string, string>
        {
            ["Moodhood__ClientId"] = Account.ClientId,
            ["Moodhood__ClientSecret"] = Account.ClientSecret,
            ["Moodhood__Username"] = Account.Username,
            ["Moodhood__Password"] = Account.Password,
        },
        _folder,
        ["--base-url", emulator.Address + "v1", .. arguments]);
}
