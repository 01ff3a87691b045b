using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed class QuickstartTests
{
    private static readonly Dictionary<string, string> NoVariables = [];

    private static readonly string[] SecretsOfEmulators =
    [
        new KmhfrEmulatorOptions().ClientSecret, new KmhfrEmulatorOptions().Password, new OpenCrvsEmulatorOptions().ClientSecret,
        new MoodhoodEmulatorOptions().ClientSecret, new MoodhoodEmulatorOptions().Password, new CareCentricEmulatorOptions().ClientSecret,
        new CareCentricEmulatorOptions().Password, new CareCentricEmulatorOptions().SystemClientSecret, new MskBlazeEmulatorOptions().ClientSecret,
    ];

    [Fact]
    public async Task It_shows_every_API_and_no_secret()
    {
        var run = await SampleProcess.RunAsync("Quickstart", NoVariables);

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            [
                "Kenya Master Health Facility Registry", "OpenCRVS 1.x", "OpenCRVS 2.x", "Moodhood", "CareCentric, for a person",
                "CareCentric, for a system", "MSK Blaze",
            ],
            title => Assert.Contains(title, run.Output, StringComparison.Ordinal));
        Assert.Contains("***", run.Output, StringComparison.Ordinal);
        Secrets.AssertNone(SecretsOfEmulators, run.Output);
    }

    [Theory]
    [InlineData("kmhfr", "Kenya Master Health Facility Registry", "Moodhood")]
    [InlineData("moodhood", "Moodhood", "OpenCRVS")]
    public async Task It_shows_one_API_when_asked_for_one(string name, string title, string otherTitle)
    {
        var run = await SampleProcess.RunAsync("Quickstart", NoVariables, "--api", name);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(title, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(otherTitle, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'nope'", "--api", "nope")]
    [InlineData("'--apis' is not an option", "--apis")]
    [InlineData("--api needs a value", "--api")]
    [InlineData("is not an absolute URL", "--api", "kmhfr", "--base-url", "here")]
    [InlineData("needs --api and --base-url", "--base-url", "https://api.test")]
    public async Task A_wrong_command_line_is_explained(string explanation, params string[] arguments)
    {
        var run = await SampleProcess.RunAsync("Quickstart", NoVariables, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
        Assert.Contains("--token-url URL", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_variables_are_listed_at_once()
    {
        var run = await SampleProcess.RunAsync("Quickstart", NoVariables, "--api", "kmhfr", "--base-url", "https://api.test");

        Assert.Equal(1, run.ExitCode);
        Assert.All(
            ["ClientId is required.", "ClientSecret is required", "Username is required.", "Password is required.", "KMHFR_CLIENT_SECRET"],
            fault => Assert.Contains(fault, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_service_elsewhere_is_called_with_credentials_from_the_environment()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        var account = new MoodhoodEmulatorOptions();

        var run = await SampleProcess.RunAsync("Quickstart", Credentials(account, account.ClientSecret), "--api", "moodhood", "--base-url", emulator.Address + "v1");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2 spaces, the first is Some test space", run.Output, StringComparison.Ordinal);
        Assert.Equal((2, 3), (emulator.TokenRequestCount, emulator.Requests.Count));
        Secrets.AssertNone([account.ClientSecret, account.Password], run.Output);
    }

    [Fact]
    public async Task A_service_that_refuses_ends_it_with_1_and_the_reason()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        var account = new MoodhoodEmulatorOptions();

        var run = await SampleProcess.RunAsync("Quickstart", Credentials(account, "wr0ng-secret"), "--api", "moodhood", "--base-url", emulator.Address + "v1");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("invalid_client", run.Output, StringComparison.Ordinal);
        Secrets.AssertNone(["wr0ng-secret", account.Password], run.Output);
    }

    private static Dictionary<string, string> Credentials(MoodhoodEmulatorOptions account, string secret) => new()
    {
        ["MOODHOOD_CLIENT_ID"] = account.ClientId,
        ["MOODHOOD_CLIENT_SECRET"] = secret,
        ["MOODHOOD_USERNAME"] = account.Username,
        ["MOODHOOD_PASSWORD"] = account.Password,
    };
}
