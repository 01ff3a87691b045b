using System.Net;
using System.Text.RegularExpressions;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed partial class EmulatorsTests
{
    private static readonly Dictionary<string, string> NoVariables = [];

    public static TheoryData<string> Names { get; } = ["kmhfr", "opencrvs", "opencrvs2", "moodhood", "carecentric", "msk"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_emulator_serves_any_tool_until_it_is_interrupted(string name)
    {
        await using var process = SampleProcess.Start("Emulators", NoVariables, folder: null, name);
        var line = await process.WaitForLineAsync("token endpoint");
        var tokenEndpoint = new Uri(Address().Match(line).Groups[1].Value);
        using var http = new HttpClient();

        using var response = await http.PostAsync(tokenEndpoint, new FormUrlEncodedContent([new("grant_type", "password")]));
        await process.WaitForLineAsync($"POST {tokenEndpoint.AbsolutePath} {(int)response.StatusCode}");
        process.Interrupt();
        var run = await process.WaitAsync();

        Assert.NotEqual(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Stopped.", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Which one?")]
    [InlineData("There is no emulator 'nope'.", "nope")]
    [InlineData("'70000' is not a port", "kmhfr", "--port", "70000")]
    [InlineData("That is not how it is started.", "kmhfr", "--verbose")]
    public async Task A_wrong_command_line_is_explained(string explanation, params string[] arguments)
    {
        var run = await SampleProcess.RunAsync("Emulators", NoVariables, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
        Assert.Contains("Names: kmhfr, ", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"token endpoint (\S+)")]
    private static partial Regex Address();
}
