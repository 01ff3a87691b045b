using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>What a user of one SDK package gets.</summary>
[Collection(SharedFeed.Name)]
public sealed class SdkPackageTests(PackageFeed feed)
{
    private static readonly string[] Report =
    [
        "fault: ClientId is required.",
        "fault: ClientSecret is required.",
        "fault: PartnerId is required.",
        "POST /msk-apim/external/msk-oidc/oauth2/token",
        "GET /msk-apim/external/v2/crit/blaze/api/Patient",
        "patient: 22-001-01",
    ];

    [Fact]
    public async Task An_sdk_package_works_and_brings_the_library_without_the_generator()
    {
        var consumer = Consumer.Create(feed, "BlazeReader");

        (await consumer.DotnetAsync("build", "--framework", "net10.0")).Succeeded();
        var run = await consumer.RunAsync();

        Assert.Equal(["managed", .. Report], run.Lines);
        Assert.Equal(
            [$"AuthSdk.MskBlaze/{feed.Version}", $"AuthSdk/{feed.Version}"],
            consumer.RestoredPackages().Where(package => package.StartsWith("AuthSdk", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_program_with_an_sdk_package_compiles_to_native_code_without_a_warning()
    {
        var consumer = Consumer.Create(feed, "BlazeReader");

        var publish = await consumer.DotnetAsync("publish", "--framework", "net9.0", "--output", "native");
        publish.Succeeded();
        var run = await Command.RunAsync(Path.Combine(consumer.Folder, "native", "BlazeReader"), consumer.Folder);

        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["native", .. Report], run.Lines);
    }
}
