using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>What a user of one SDK package gets.</summary>
[Collection(SharedFeed.Name)]
public sealed class SdkPackageTests(PackageFeed feed)
{
    /// <summary>What the program that uses the package prints after the word for how it was compiled.</summary>
    internal static readonly string[] Report =
    [
        "fault: PartnerId is required.",
        "fault: ClientId is required.",
        "fault: ClientSecret is required.",
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
}
