using AuthSdk.DPoP;

namespace AuthSdk.TokenEndpoint;

/// <content>Proof of the key that the token is to be bound to (RFC 9449 section 5).</content>
public sealed partial class TokenEndpointRequest
{
    private DPoPBinding? _dpop;

    /// <summary>Whether the answer to this request brought a nonce that it was not sent with.</summary>
    internal bool HasNewNonce { get; private set; }

    /// <summary>
    /// Asks for a token that is bound to a key (RFC 9449). Each message gets a proof of the key when it is sent; the key is part of whose token is
    /// asked for.
    /// </summary>
    /// <param name="binding">The key.</param>
    public void BindTo(DPoPBinding binding)
    {
        ArgumentNullException.ThrowIfNull(binding);
        _dpop = binding;
    }

    /// <summary>Remembers the nonce that an answer brings for the next proof.</summary>
    internal void LearnNonce(HttpResponseMessage response) => HasNewNonce = _dpop is not null && !HasProofOfCaller && _dpop.Learn(response, Endpoint);

    /// <summary>Whether a hook gave the request a proof, which then stays.</summary>
    private bool HasProofOfCaller => _headers.Exists(static header => header.Key.Equals(DPoPHeader.Name, StringComparison.OrdinalIgnoreCase));

    private HttpRequestMessage WithProof(HttpRequestMessage message)
    {
        if (_dpop is not null && !HasProofOfCaller)
        {
            var proof = _dpop.CreateProof(message.Method, message.RequestUri!, accessTokenHash: null);
            _secrets.Add(proof);
            message.Headers.TryAddWithoutValidation(DPoPHeader.Name, proof);
        }

        return message;
    }
}
