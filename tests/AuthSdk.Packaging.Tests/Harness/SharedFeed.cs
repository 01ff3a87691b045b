namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>Tests that share one feed. They run one after the other: each of them is a build.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFeed : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
