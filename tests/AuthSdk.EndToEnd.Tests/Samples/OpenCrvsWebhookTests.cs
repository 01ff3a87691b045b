using System.Net;
using System.Text.Json;
using AuthSdk.Harness;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed class OpenCrvsWebhookTests : IDisposable
{
    private const string Name = "OpenCrvsWebhook";
    private static readonly Dictionary<string, string> NoVariables = [];
    private static readonly OpenCrvsEmulatorOptions Account = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("authsdk-");

    private string Records => Path.Combine(_folder.FullName, "records");

    private string Inbox => Path.Combine(_folder.FullName, "inbox");

    [Fact]
    public async Task It_keeps_the_record_of_every_birth_it_is_told_of()
    {
        var run = await SampleProcess.RunAsync(Name, NoVariables, "--folder", _folder.FullName);

        Assert.Equal((0, "Done; the inbox is empty."), (run.ExitCode, run.Output.TrimEnd().Split('\n')[^1]));
        Assert.Equal(["BABLA01.json", "BABLA02.json", "BABLA03.json", "BABLA04.json", "BHKTHM7.json"], Files(Records));
        Assert.Empty(Files(Inbox));
        var record = JsonSerializer.Deserialize(
            await File.ReadAllBytesAsync(Path.Combine(Records, "BHKTHM7.json")), OpenCrvsJsonContext.Default.RecordSummary)!;
        Assert.Equal(("2023BHKTHM7", "Santiago"), (record.Registration!.RegistrationNumber, record.ChildName![0].FirstNames));
        Secrets.AssertNone([Account.ClientSecret, Account.WebhookSecret], run.Output);
    }

    [Fact]
    public async Task Interrupted_it_ends_its_subscription_and_has_what_it_was_told()
    {
        await using var process = SampleProcess.Start(Name, NoVariables, folder: null, "--folder", _folder.FullName, "--count", "100");
        await process.WaitForLineAsync("BABLA04.json");

        process.Interrupt();
        var run = await process.WaitAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Stopping; the subscription is ended.", run.Output, StringComparison.Ordinal);
        Assert.Equal(5, Files(Records).Length);
        Assert.Empty(Files(_folder.FullName));
    }

    [Fact]
    public async Task What_could_not_be_fetched_is_fetched_when_it_is_started_again()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        string[] arguments =
        [
            "--folder", _folder.FullName, "--base-url", emulator.Address.AbsoluteUri, "--webhooks-url", emulator.Address.AbsoluteUri,
            "--token-url", new Uri(emulator.Address, "/token").AbsoluteUri,
        ];

        await using var first = SampleProcess.Start(Name, Credentials(), folder: null, arguments);
        var callback = new Uri((await first.WaitForLineAsync("Subscribed")).Split(' ')[1]);
        emulator.FailNextRequests(1, HttpStatusCode.ServiceUnavailable, "");
        await emulator.DeliverWebhooksAsync(WebhookTopics.BirthRegistered);
        await first.WaitForLineAsync("kept for later");
        using var http = new HttpClient();
        using var forged = await http.PostAsync(callback, new StringContent("{}"));
        await first.WaitForLineAsync("turned away");
        first.Interrupt();
        var interrupted = await first.WaitAsync();

        Assert.Equal((0, HttpStatusCode.Unauthorized), (interrupted.ExitCode, forged.StatusCode));
        Assert.Contains("1 left in the inbox", interrupted.Output, StringComparison.Ordinal);
        Assert.Empty(Files(Records));
        Assert.Empty(await emulator.DeliverWebhooksAsync(WebhookTopics.BirthRegistered));

        var again = await SampleProcess.RunAsync(Name, Credentials(), [.. arguments, "--count", "1"]);

        Assert.Equal((0, "Done; the inbox is empty."), (again.ExitCode, again.Output.TrimEnd().Split('\n')[^1]));
        Assert.Equal(["BHKTHM7.json"], Files(Records));
        Secrets.AssertNone([Account.ClientSecret, Account.WebhookSecret], interrupted.Output + again.Output);
    }

    [Theory]
    [InlineData("'--colour' is not an option.", "--colour", "red")]
    [InlineData("--folder needs a value.", "--folder")]
    [InlineData("'0' is not a number from 1.", "--count", "0")]
    [InlineData("'here' is not an absolute URL.", "--base-url", "here")]
    [InlineData("--base-url, --webhooks-url and --token-url go together.", "--base-url", "https://gateway.test")]
    public async Task A_wrong_command_line_is_explained(string explanation, params string[] arguments)
    {
        var run = await SampleProcess.RunAsync(Name, NoVariables, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
        Assert.Contains("--webhooks-url URL", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenCrvs__Webhooks__ShaSecret is required.")]
    [InlineData("ClientId is required.", "OpenCrvs__Webhooks__ShaSecret")]
    public async Task What_a_real_server_needs_is_asked_for(string explanation, params string[] variables)
    {
        var given = Credentials().Where(variable => variables.Contains(variable.Key)).ToDictionary();

        var run = await SampleProcess.RunAsync(
            Name, given, "--folder", _folder.FullName, "--base-url", "https://g.test", "--webhooks-url", "https://w.test", "--token-url", "https://a.test/token");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    private static Dictionary<string, string> Credentials() => new()
    {
        ["OpenCrvs__Webhooks__ClientId"] = Account.ClientId,
        ["OpenCrvs__Webhooks__ClientSecret"] = Account.ClientSecret,
        ["OpenCrvs__Search__ClientId"] = Account.ClientId,
        ["OpenCrvs__Search__ClientSecret"] = Account.ClientSecret,
        ["OpenCrvs__Webhooks__ShaSecret"] = Account.WebhookSecret,
    };
}
