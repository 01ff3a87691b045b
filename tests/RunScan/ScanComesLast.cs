using Xunit.Abstractions;

namespace AuthSdk.RunScan;

/// <summary>The collection that is run after all others: not in parallel with anything, and the last of those.</summary>
[CollectionDefinition(nameof(EndOfRun), DisableParallelization = true)]
public sealed class EndOfRun;

/// <summary>Puts <see cref="EndOfRun"/> behind every other collection.</summary>
public sealed class ScanComesLast : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(collection => collection.DisplayName == nameof(EndOfRun));
}
