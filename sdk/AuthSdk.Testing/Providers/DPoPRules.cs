using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>What the provider demands of the proofs of tokens that are bound to a key, and how it says no (RFC 9449 sections 7 to 9).</summary>
internal sealed class DPoPRules(TimeProvider timeProvider)
{
    private const string UseNonce = "use_dpop_nonce";
    private const string InvalidProof = "invalid_dpop_proof";

    private readonly DPoPProofReader _reader = new(timeProvider);
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);
    private volatile string? _nonce;

    /// <summary>Demands a nonce from now on, each time another one.</summary>
    public void DemandNonce() => _nonce = OpaqueToken.CreateUrlSafe(22);

    /// <summary>Looks at the proof of a request, when it is first asked for: a request may be held against several declarations, and its proof is good once.</summary>
    public Lazy<DPoPVerdict> Examine(RecordedRequest request) => new(() =>
    {
        var (proof, fault) = _reader.Read(request);
        return proof is null ? new DPoPVerdict(null, InvalidProof, fault!)
            : !_used.TryAdd(proof.Id, true) ? new DPoPVerdict(null, InvalidProof, "The proof was used before.")
            : _nonce is { } nonce && proof.Nonce != nonce ? new DPoPVerdict(null, UseNonce, "The proof has no nonce of this server, or an old one.")
            : new DPoPVerdict(proof, null, "");
    });

    /// <summary>Adds the nonce of the next proof to an answer.</summary>
    public EmulatedResponse WithNonce(EmulatedResponse answer) => _nonce is { } nonce ? answer.With("DPoP-Nonce", nonce) : answer;

    /// <summary>The answer to a call whose proof is not good.</summary>
    public static EmulatedResponse Challenge(string error) => EmulatedResponse.Json(HttpStatusCode.Unauthorized, new JsonObject { ["error"] = error })
        .With("WWW-Authenticate", $"DPoP error=\"{error}\", algs=\"ES256 ES384 ES512 RS256 RS384 RS512 PS256 PS384 PS512\"");
}

/// <summary>What became of the proof of a request.</summary>
/// <param name="Proof">The proof; null where it is not good.</param>
/// <param name="Error">The code of RFC 9449 where it is not.</param>
/// <param name="Description">What is wrong, without any value that was sent.</param>
internal sealed record DPoPVerdict(DPoPProof? Proof, string? Error, string Description)
{
    /// <summary>The refusal of a token request.</summary>
    public TokenRefusal? Refusal => Error is null ? null : new TokenRefusal(RefusalStage.Grant, Error, Description);
}
