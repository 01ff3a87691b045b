namespace AuthSdk.Testing;

/// <summary>Answers laid out in advance, each given once.</summary>
internal sealed class ScriptedFaults
{
    private readonly object _lock = new();
    private readonly Queue<EmulatedResponse> _faults = new();

    public void Add(int count, EmulatedResponse fault)
    {
        lock (_lock)
        {
            for (var i = 0; i < count; i++)
            {
                _faults.Enqueue(fault);
            }
        }
    }

    public EmulatedResponse? Next()
    {
        lock (_lock)
        {
            return _faults.TryDequeue(out var fault) ? fault : null;
        }
    }
}
