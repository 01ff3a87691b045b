using AuthSdk.Tokens;
using Microsoft.Extensions.Caching.Distributed;

namespace AuthSdk.DistributedCache;

/// <summary>Keeps token entries in an <see cref="IDistributedCache"/>.</summary>
/// <param name="cache">The cache.</param>
/// <remarks>
/// Such a cache has no leases: two processes may renew at once, and the later one wins. That is harmless where tokens are simply obtained
/// again; where the server rotates refresh tokens and punishes reuse, use a store with leases.
/// </remarks>
public sealed class DistributedCacheTokenStore(IDistributedCache cache) : ITokenStore
{
    private readonly IDistributedCache _cache = cache ?? throw new ArgumentNullException(nameof(cache));

    /// <inheritdoc/>
    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => new(_cache.GetAsync(name, cancellationToken));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        if (lifetime <= TimeSpan.Zero)
        {
            // A cache refuses such an entry, and nobody could use it.
            return ValueTask.CompletedTask;
        }

        var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = lifetime };
        return new ValueTask(_cache.SetAsync(name, entry, options, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string name, CancellationToken cancellationToken) => new(_cache.RemoveAsync(name, cancellationToken));
}
