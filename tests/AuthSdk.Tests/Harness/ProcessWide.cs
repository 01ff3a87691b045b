namespace AuthSdk.Tests.Harness;

/// <summary>Tests that listen to the whole process: while one of them runs, no other test does.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public sealed class ProcessWide;
