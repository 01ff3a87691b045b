namespace AuthSdk.Benchmarks.Network;

/// <summary>What carries the requests.</summary>
public enum Transport
{
    /// <summary>Nothing: the answer is there at once, so that only the contender's own work is measured.</summary>
    Memory,

    /// <summary>A socket to another process on this machine.</summary>
    Loopback,
}
