namespace AuthSdk.Testing;

/// <summary>Holds requests while anyone asks for it.</summary>
internal sealed class RequestGate
{
    private readonly object _lock = new();
    private readonly List<Hold> _holds = [];

    public IDisposable Close()
    {
        var hold = new Hold(this);

        lock (_lock)
        {
            _holds.Add(hold);
        }

        return hold;
    }

    public void OpenForGood()
    {
        Hold[] holds;

        lock (_lock)
        {
            holds = [.. _holds];
        }

        foreach (var hold in holds)
        {
            hold.Dispose();
        }
    }

    public async Task PassAsync(CancellationToken cancellationToken)
    {
        while (Newest() is { } hold)
        {
            await hold.Released.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private Hold? Newest()
    {
        lock (_lock)
        {
            return _holds.Count == 0 ? null : _holds[^1];
        }
    }

    private sealed class Hold(RequestGate gate) : IDisposable
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Released => _released.Task;

        public void Dispose()
        {
            lock (gate._lock)
            {
                gate._holds.Remove(this);
            }

            _released.TrySetResult();
        }
    }
}
