using System.Security.Cryptography;
using System.Text;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.DPoP;

/// <summary>An access token that is worth nothing without a proof of its key (RFC 9449 section 7). Immutable.</summary>
/// <param name="binding">The key.</param>
/// <param name="token">The token.</param>
internal sealed class DPoPBoundToken(DPoPBinding binding, SecretString token)
{
    private readonly string _hash = HashOf(token);

    /// <summary>Makes the proof of one attempt to send a request with the token.</summary>
    public string CreateProof(HttpMethod method, Uri target) => binding.CreateProof(method, target, _hash);

    /// <inheritdoc cref="DPoPBinding.Learn"/>
    public bool Learn(HttpResponseMessage response, Uri target) => binding.Learn(response, target);

    /// <summary>The <c>ath</c> of a token (RFC 9449 section 4.2).</summary>
    internal static string HashOf(SecretString token) => Base64Url.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(token.Reveal())));
}
