namespace AuthSdk.Http;

/// <summary>Knows whether a body of unannounced length turned out to be empty: to a JSON reader that is a syntax error like any other.</summary>
internal sealed class EmptinessStream(Stream body) : ReadOnlyStream(body)
{
    public bool IsEmpty { get; private set; } = true;

    public override int Read(Span<byte> buffer)
    {
        var read = base.Read(buffer);
        IsEmpty &= read == 0;
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        IsEmpty &= read == 0;
        return read;
    }
}
