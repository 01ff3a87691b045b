using AuthSdk.Http;

namespace AuthSdk.DPoP;

/// <summary>The proof of a request to the API (RFC 9449 section 7.1).</summary>
internal static class DPoPHeader
{
    public const string Name = "DPoP";

    /// <summary>Puts a proof on a request, in place of ours from an attempt before.</summary>
    /// <returns>The proof; <see langword="null"/> where the caller gave one, which stays.</returns>
    public static string? Attach(HttpRequestMessage request, Uri target, DPoPBoundToken token)
    {
        if (!MayReplace(request))
        {
            return null;
        }

        var proof = token.CreateProof(request.Method, target);
        request.Headers.Remove(Name);
        request.Headers.TryAddWithoutValidation(Name, proof);
        return proof;
    }

    /// <summary>Whether a request has no proof of its caller's.</summary>
    public static bool MayReplace(HttpRequestMessage request) =>
        !request.Headers.NonValidated.TryGetValues(Name, out var present) || present.ToString() == SentToken.Of(request)?.Proof;
}
