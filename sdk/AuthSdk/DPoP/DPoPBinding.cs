using AuthSdk.Registration;

namespace AuthSdk.DPoP;

/// <summary>
/// The key that the tokens of a registration are bound to (RFC 9449), and the nonces that servers want to see in the proofs of it. Thread-safe.
/// Emitted code makes it.
/// </summary>
public sealed class DPoPBinding
{
    private const string NonceHeader = "DPoP-Nonce";

    private readonly DPoPProofs _proofs;
    private readonly DPoPNonces _nonces = new();
    private readonly TimeProvider _timeProvider;

    /// <summary>Binds to a key.</summary>
    /// <param name="key">The key; <see langword="null"/> for one that is made here and ends with this object.</param>
    /// <param name="runtime">The clock.</param>
    /// <param name="algorithm">What proofs are signed with. Default: what the key signs with, and for one that is made here <see cref="SigningAlgorithm.ES256"/>.</param>
    /// <exception cref="ArgumentException">The key does not fit the algorithm.</exception>
    public DPoPBinding(SigningKey? key, ApiRuntime runtime, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        ArgumentNullException.ThrowIfNull(runtime);
        HasKeyOfItsOwn = key is null;
        key ??= SigningKey.Generate(algorithm == SigningAlgorithm.Default ? SigningAlgorithm.ES256 : algorithm);
        var used = algorithm == SigningAlgorithm.Default ? key.Algorithm : algorithm;
        _proofs = key.CanSign(used) ? new DPoPProofs(key, used) : throw new ArgumentException($"The DPoP key cannot sign with {used}.", nameof(key));
        _timeProvider = runtime.TimeProvider;
        Thumbprint = key.Thumbprint;
    }

    /// <summary>Whether nobody else has the key, so that no other process can use what is bound to it.</summary>
    internal bool HasKeyOfItsOwn { get; }

    /// <summary>The name of the key (RFC 7638), by which servers know what is bound to it.</summary>
    internal string Thumbprint { get; }

    /// <summary>Makes the proof of one attempt to send a request.</summary>
    internal string CreateProof(HttpMethod method, Uri target, string? accessTokenHash) =>
        _proofs.Create(method, target, _timeProvider.GetUtcNow(), accessTokenHash, _nonces.Find(DPoPTarget.OriginOf(target)));

    /// <summary>Remembers the nonce of an answer for the next request to its origin: any answer may bring one.</summary>
    /// <returns>Whether it brought one.</returns>
    internal bool Learn(HttpResponseMessage response, Uri target) =>
        response.Headers.NonValidated.TryGetValues(NonceHeader, out var values)
        && values.Count == 1
        && _nonces.Remember(DPoPTarget.OriginOf(target), values.ToString());
}
