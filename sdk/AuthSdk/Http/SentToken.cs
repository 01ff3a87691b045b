using AuthSdk.Tokens;

namespace AuthSdk.Http;

/// <summary>
/// What a request carries a token as, where that is not the <c>Authorization</c> header alone or where the token brings the address: so that an
/// outer retry finds the request as it was, and errors can be cleaned of the token.
/// </summary>
/// <param name="Token">The token that the request was sent with last.</param>
/// <param name="Address">The address of the request without the token.</param>
/// <param name="Target">The address that it was sent to, without the token.</param>
/// <param name="Proof">The proof that it was sent with, if that is ours (RFC 9449).</param>
internal sealed record SentToken(AccessToken Token, Uri? Address, Uri? Target, string? Proof)
{
    private static readonly HttpRequestOptionsKey<SentToken> Key = new("AuthSdk.SentToken");

    public static SentToken? Of(HttpRequestMessage request) =>
        request is OperationRequest operation ? operation.SentToken : request.Options.TryGetValue(Key, out var sent) ? sent : null;

    public void Remember(HttpRequestMessage request)
    {
        if (request is OperationRequest operation)
        {
            operation.SentToken = this;
        }
        else
        {
            request.Options.Set(Key, this);
        }
    }
}
