using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>
/// What a user of SDK packages gets who compiles to native code or trims. Needs a linker and zlib, so it runs with FullMachine only.
/// </summary>
[Collection(SharedFeed.Name)]
public sealed class NativeCodeTests(PackageFeed feed)
{
    private static readonly string[] FiveApis =
    [
        "kmhfr: Rehema Pharmacy (Bahati)",
        "opencrvs: 1 births",
        "opencrvs2: 1 births",
        "moodhood: Some test space",
        "mskblaze: 3 subjects",
        "carecentric: 1 allergies",
        "carecentric, for a system: 1 allergies",
    ];

    /// <summary>One request each, for two tokens where one buys the other and for the two accounts of one provider.</summary>
    private static readonly string[] TokenRequests = ["kmhfr: 1", "opencrvs: 1", "opencrvs2: 1", "moodhood: 2", "mskblaze: 1", "carecentric: 2"];

    [Fact]
    public async Task A_program_with_an_sdk_package_compiles_to_native_code_without_a_warning()
    {
        var consumer = Consumer.Create(feed, "BlazeReader");

        var program = await PublishAsync(consumer, "net9.0");
        var run = await Command.RunAsync(program, consumer.Folder);

        Assert.Equal(["native", .. SdkPackageTests.Report], run.Lines);
    }

    [Theory]
    [InlineData("net9.0", "native")]
    [InlineData("net10.0", "managed")]
    public async Task All_five_sdks_work_as_native_code_and_as_one_trimmed_file(string framework, string kind)
    {
        var consumer = Consumer.Create(feed, "FiveApis");
        using var emulators = await EmulatorProcess.StartAsync(feed);

        var program = await PublishAsync(consumer, framework);
        var run = await Command.RunAsync(program, consumer.Folder, emulators.Addresses);

        Assert.Equal([kind, .. FiveApis], run.Lines);
        Assert.Equal(TokenRequests, await emulators.EndAsync());
        Assert.Equal(["FiveApis"], Directory.EnumerateFiles(Path.GetDirectoryName(program)!).Select(Path.GetFileName).Where(IsProgram));
    }

    private static async Task<string> PublishAsync(Consumer consumer, string framework)
    {
        var publish = await consumer.DotnetAsync("publish", "--framework", framework, "--output", "published");
        publish.Succeeded();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        return Path.Combine(consumer.Folder, "published", consumer.Name);
    }

    private static bool IsProgram(string? file) => Path.GetExtension(file) is not (".pdb" or ".dbg");
}
