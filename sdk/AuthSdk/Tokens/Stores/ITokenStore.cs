namespace AuthSdk.Tokens;

/// <summary>
/// Keeps token entries where several processes find them. An entry is a name that tells nothing and bytes that are encrypted by default;
/// a store needs to understand neither.
/// </summary>
/// <remarks>
/// A store may fail, hang or lose entries: callers then get a token of their own, and the failure is logged. So an implementation throws
/// what it likes and retries nothing.
/// </remarks>
public interface ITokenStore
{
    /// <summary>Reads an entry.</summary>
    /// <param name="name">Its name: letters, digits, <c>:</c> and <c>-</c>, at most 100 characters.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns><see langword="null"/> if there is none.</returns>
    ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken);

    /// <summary>Writes an entry, replacing the one of that name.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="entry">Its bytes.</param>
    /// <param name="lifetime">After this time the entry is of no use and may be deleted.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken);

    /// <summary>Deletes an entry, if there is one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    ValueTask RemoveAsync(string name, CancellationToken cancellationToken);

    /// <summary>Tries to become the one who renews an entry. A store without leases grants each: renewals are then not coordinated.</summary>
    /// <param name="name">The name of the entry.</param>
    /// <param name="duration">After this time the lease is over, also when its holder has died.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The lease, to be disposed; <see langword="null"/> while another one holds it.</returns>
    ValueTask<IAsyncDisposable?> TryLeaseAsync(string name, TimeSpan duration, CancellationToken cancellationToken) =>
        new(UncoordinatedLease.Instance);
}
