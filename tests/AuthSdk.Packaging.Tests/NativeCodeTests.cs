using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>What a user of one SDK package gets who compiles to native code. Needs a linker and zlib, so it runs with FullMachine only.</summary>
[Collection(SharedFeed.Name)]
public sealed class NativeCodeTests(PackageFeed feed)
{
    [Fact]
    public async Task A_program_with_an_sdk_package_compiles_to_native_code_without_a_warning()
    {
        var consumer = Consumer.Create(feed, "BlazeReader");

        var publish = await consumer.DotnetAsync("publish", "--framework", "net9.0", "--output", "native");
        publish.Succeeded();
        var run = await Command.RunAsync(Path.Combine(consumer.Folder, "native", "BlazeReader"), consumer.Folder);

        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["native", .. SdkPackageTests.Report], run.Lines);
    }
}
