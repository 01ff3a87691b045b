using AuthSdk.DPoP;
using AuthSdk.Tokens;

namespace AuthSdk.Http;

/// <content>Tokens that are bound to a key: nonces (RFC 9449 section 9).</content>
public sealed partial class AccessTokenHandler
{
    /// <summary>Repeats a request once, with the nonce that the API demands. The token is the same: nothing of it was rejected.</summary>
    private async Task<HttpResponseMessage> RepeatIfNonceDemandedAsync(
        HttpResponseMessage response, AccessToken token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!LearnsDemandedNonce(response, token.DPoP!, request))
        {
            return response;
        }

        response.Dispose();
        try
        {
            response = await SendWithAsync(token, request, cancellationToken).ConfigureAwait(false);
            token.DPoP!.Learn(response, TargetOf(request));
            return response;
        }
        finally
        {
            AccessTokenAttachment.Restore(request, token);
        }
    }

    /// <summary>Remembers the nonce that an answer brings.</summary>
    /// <returns>Whether the API demands it, and the request can be sent again with it.</returns>
    private static bool LearnsDemandedNonce(HttpResponseMessage response, DPoPBoundToken token, HttpRequestMessage request) =>
        token.Learn(response, TargetOf(request))
        && DPoPChallenge.DemandsNonce(response)
        && RepeatableContent.Is(request.Content)
        && DPoPHeader.MayReplace(request);

    /// <summary>Where a request was sent, which is no longer written on it where the token brings the address.</summary>
    private static Uri TargetOf(HttpRequestMessage request) => SentToken.Of(request)?.Target ?? request.RequestUri!;

    /// <summary>Whether an answer rejects the token; one that only demands a nonce does not.</summary>
    private static ValueTask<bool> IsRejectionAsync(HttpResponseMessage response, AccessToken token, CancellationToken cancellationToken) =>
        token.DPoP is not null && DPoPChallenge.DemandsNonce(response)
            ? new ValueTask<bool>(false)
            : TokenRejectionCheck.IsRejectionAsync(response, token.Rules, cancellationToken);
}
