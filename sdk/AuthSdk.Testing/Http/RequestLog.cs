namespace AuthSdk.Testing;

/// <summary>Requests in order of arrival.</summary>
internal sealed class RequestLog
{
    private readonly object _lock = new();
    private readonly List<RecordedRequest> _requests = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _requests.Count;
            }
        }
    }

    public void Add(RecordedRequest request)
    {
        lock (_lock)
        {
            _requests.Add(request);
        }
    }

    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_lock)
        {
            return [.. _requests];
        }
    }
}
