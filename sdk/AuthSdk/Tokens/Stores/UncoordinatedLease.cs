namespace AuthSdk.Tokens;

/// <summary>The lease of a store that has none.</summary>
internal sealed class UncoordinatedLease : IAsyncDisposable
{
    public static UncoordinatedLease Instance { get; } = new();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
