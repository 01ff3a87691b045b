using System.Net;
using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed class CareCentricSummaryTests : IDisposable
{
    private const string Sample = "CareCentricSummary";
    private static readonly Dictionary<string, string> NoVariables = [];
    private static readonly CareCentricEmulatorOptions Account = new();
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string Output => Path.Combine(_folder, "summary.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_summarises_a_patient_in_a_file_and_on_the_console()
    {
        var run = await SampleProcess.RunAsync(Sample, NoVariables, "--output", Output);

        var summary = await File.ReadAllTextAsync(Output);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            FAMILY, GIVEN
            NHS number 9000000000, born 1942-06-19, male

            Allergies
              H/O: erythromycin allergy, active, criticality high, recorded 2020-10-09; reaction: C/O: a rash

            Current medicines
              Furosemide 20mg tablets: TAKE ONE DAILY (Repeat, since 2004-03-28, last issued 2004-06-28)

            Latest observations
              2021-03-02  Body Weight: 82.600 kg (the latest of 6)
              2021-02-02  Body Height: 178.0 cm (the latest of 6)

            """,
            summary);
        Assert.Contains("observations: 12 of 12", run.Output, StringComparison.Ordinal);
        Assert.Contains("Current medicines", run.Output, StringComparison.Ordinal);
        Assert.Equal([Output], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_service_elsewhere_is_read_with_credentials_from_the_environment()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();

        var run = await SampleProcess.RunAsync(Sample, Credentials(Account.ClientSecret), Arguments(emulator, "--patient", CareCentricSeed.OtherPatientId));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Other, Person", await File.ReadAllTextAsync(Output), StringComparison.Ordinal);
        Assert.Contains("none recorded", run.Output, StringComparison.Ordinal);
        Secrets.AssertNone([Account.ClientSecret, Account.Password], run.Output);
    }

    [Fact]
    public async Task An_interrupt_ends_it_and_leaves_the_old_summary()
    {
        await File.WriteAllTextAsync(Output, "the old one");
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var held = emulator.HoldRequests();
        await using var process = SampleProcess.Start(
            Sample, Credentials(Account.ClientSecret), folder: null, Arguments(emulator, "--nhs-number", CareCentricSeed.NhsNumber));

        await process.WaitForLineAsync("Ctrl+C ends it");
        process.Interrupt();
        var run = await process.WaitAsync();

        Assert.Equal(130, run.ExitCode);
        Assert.Contains("Stopped. Nothing was written.", run.Output, StringComparison.Ordinal);
        Assert.Equal("the old one", await File.ReadAllTextAsync(Output));
        Assert.Equal([Output], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_refusal_ends_it_with_its_reason()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        emulator.FailNextRequests(
            1, HttpStatusCode.Forbidden, """{ "resourceType": "OperationOutcome", "issue": [ { "severity": "error", "code": "forbidden", "diagnostics": "Not your patient" } ] }""");

        var run = await SampleProcess.RunAsync(Sample, Credentials(Account.ClientSecret), Arguments(emulator, "--patient", CareCentricSeed.PatientId));
        var wrong = await SampleProcess.RunAsync(Sample, Credentials("wr0ng-secret"), Arguments(emulator, "--patient", CareCentricSeed.PatientId));
        var nobody = await SampleProcess.RunAsync(Sample, Credentials(Account.ClientSecret), Arguments(emulator, "--nhs-number", "1"));

        Assert.Equal((1, 1, 1), (run.ExitCode, wrong.ExitCode, nobody.ExitCode));
        Assert.Contains("Not your patient", run.Output, StringComparison.Ordinal);
        Assert.Contains("invalid_client", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("There is no such patient.", nobody.Output, StringComparison.Ordinal);
        Secrets.AssertNone(["wr0ng-secret", Account.Password], wrong.Output);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("'--nope' is not an option", "--nope")]
    [InlineData("--output needs a value", "--output")]
    [InlineData("is not an absolute URL", "--base-url", "here", "--patient", "1")]
    [InlineData("Say which patient", "--base-url", "https://care.test")]
    [InlineData("Take one of", "--patient", "1", "--nhs-number", "2")]
    [InlineData("needs --base-url", "--token-url", "https://care.test")]
    public async Task A_wrong_command_line_is_explained(string explanation, params string[] arguments)
    {
        var run = await SampleProcess.RunAsync(Sample, NoVariables, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
        Assert.Contains("CareCentric__ClientSecret", run.Output, StringComparison.Ordinal);
    }

    private string[] Arguments(CareCentricEmulator emulator, string option, string value) =>
    [
        "--output", Output, option, value, "--base-url", emulator.Settings["BaseAddress"]!, "--token-url", emulator.Settings["TokenEndpoint"]!,
    ];

    private static Dictionary<string, string> Credentials(string secret) => new()
    {
        ["CareCentric__ClientId"] = Account.ClientId,
        ["CareCentric__ClientSecret"] = secret,
        ["CareCentric__Username"] = Account.Username,
        ["CareCentric__Password"] = Account.Password,
    };
}
