namespace AuthSdk.Harness;

/// <summary>Tests that change something for the whole process: while one of them runs, no other test does.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public sealed class ProcessWide;
