using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Samples;

public sealed class KmhfrExportTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = [];
    private static readonly KmhfrEmulatorOptions Account = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kmhfr-export");

    private string Output => Path.Combine(_folder.FullName, "facilities.csv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_writes_the_facilities_of_a_county_and_shows_how_far_it_is()
    {
        var run = await RunAsync(NoVariables, "--county", "nairobi", "--page-size", "20");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("page 2 of 3, 40 of 41 facilities", run.Output, StringComparison.Ordinal);
        Assert.Contains("41 facilities of NAIROBI are in facilities.csv.", run.Output, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(Output);
        Assert.Equal(KmhfrSeed.FacilityCount + 1, lines.Length);
        Assert.Equal("code,name,type,level,owner,status,county,constituency,sub_county,ward,beds,cots,latitude,longitude", lines[0]);
        Assert.Equal(
            "100000,Rehema Pharmacy (Bahati),Pharmacy,Level 3,Private Practice - Unspecified,Operational,NAIROBI,MATHARE,MATHARE,KIAMAIKO,12,0,-1.2611,36.8577",
            lines[^1]);
        Assert.Equal(["facilities.csv"], _folder.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public async Task Interrupted_in_the_middle_it_leaves_the_old_file_and_no_other()
    {
        await File.WriteAllTextAsync(Output, "the last export");
        using var second = new ManualResetEventSlim();

        // A connection that is busy with the end of the first page cannot take the second one.
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Answered = request => Hold(request, second) });
        await using var process = SampleProcess.Start(
            "KmhfrExport", Credentials(Account.ClientSecret), _folder.FullName, "--base-url", $"{emulator.Address}", "--page-size", "20");
        try
        {
            await process.WaitForLineAsync("page 1 of 3");
            process.Interrupt();
            var run = await process.WaitAsync();

            Assert.Equal(130, run.ExitCode);
            Assert.EndsWith("Stopped. facilities.csv is as it was.", run.Output.TrimEnd(), StringComparison.Ordinal);
            Assert.Equal(["facilities.csv"], _folder.GetFiles().Select(file => file.Name));
            Assert.Equal("the last export", await File.ReadAllTextAsync(Output));
        }
        finally
        {
            second.Set();
        }
    }

    [Fact]
    public async Task Rows_of_other_counties_are_left_out_where_the_server_ignores_filters()
    {
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = KmhfrGeneration.G3 });

        var run = await RunAsync(Credentials(Account.ClientSecret), "--base-url", $"{emulator.Address}", "--county", "Mombasa");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 facilities of MOMBASA are in facilities.csv.", run.Output, StringComparison.Ordinal);
        Assert.Contains("41 of other counties came too and were left out", run.Output, StringComparison.Ordinal);
        Assert.Single(await File.ReadAllLinesAsync(Output));
    }

    [Fact]
    public async Task A_service_that_refuses_ends_it_with_1_and_the_reason()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();

        var run = await RunAsync(Credentials("wr0ng-secret"), "--base-url", $"{emulator.Address}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("invalid_client", run.Output, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles());
        Secrets.AssertNone(["wr0ng-secret", Account.Password], run.Output);
    }

    [Theory]
    [InlineData(2, "'--nope' is not an option.", "--nope")]
    [InlineData(2, "--county needs a value.", "--county")]
    [InlineData(2, "'0' is not a number from 1 to 1000.", "--page-size", "0")]
    [InlineData(2, "'here' is not an absolute URL.", "--base-url", "here")]
    [InlineData(1, "There is no county 'Atlantis'", "--county", "Atlantis")]
    [InlineData(1, "ClientId is required.", "--base-url", "https://api.test")]
    public async Task What_is_missing_or_wrong_is_explained(int exitCode, string explanation, params string[] arguments)
    {
        var run = await RunAsync(NoVariables, arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(explanation, run.Output, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles());
    }

    private static void Hold(RecordedRequest request, ManualResetEventSlim until)
    {
        if (request.Path.EndsWith("/material/", StringComparison.Ordinal))
        {
            until.Wait();
        }
    }

    private async Task<SampleProcess.Run> RunAsync(Dictionary<string, string> environment, params string[] arguments)
    {
        await using var process = SampleProcess.Start("KmhfrExport", environment, _folder.FullName, arguments);
        return await process.WaitAsync();
    }

    private static Dictionary<string, string> Credentials(string secret) => new()
    {
        ["Kmhfr__ClientId"] = Account.ClientId,
        ["Kmhfr__ClientSecret"] = secret,
        ["Kmhfr__Username"] = Account.Username,
        ["Kmhfr__Password"] = Account.Password,
    };
}
