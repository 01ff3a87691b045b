using AuthSdk.DPoP;
using AuthSdk.Http;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tokens;

/// <summary>One way of obtaining access tokens: what the generator emits per declared flow.</summary>
public interface ITokenFlow
{
    /// <summary>The name of the flow.</summary>
    string Name { get; }

    /// <summary>Whose token the flow obtains. Processes and callers whose identities are equal share one.</summary>
    TokenIdentity Identity { get; }

    /// <summary>How API requests carry the token, and what answers reject it. Default: as RFC 6750 has it.</summary>
    ApiRules ApiRules => ApiRules.Standard;

    /// <summary>The key that the tokens are bound to (RFC 9449). Default: none, so that who has a token can use it.</summary>
    DPoPBinding? DPoP => null;

    /// <summary>
    /// The address that requests with this flow's token go to, where an API has another one per flow. Default: none, so that the response tells it or
    /// the API has one for all.
    /// </summary>
    Uri? BaseAddress => null;

    /// <summary>How the responses deviate from RFC 6749 section 5.1; what a shared store gives back is held to it. Default: not at all.</summary>
    TokenResponseRules ResponseRules => TokenResponseRules.Standard;

    /// <summary>Whether asking again can give another token. Default: <see langword="true"/>. If not, a rejected token stays rejected.</summary>
    bool CanRenew => true;

    /// <summary>The source of the token that authorises this flow's requests, if one does.</summary>
    TokenSource? Authorizer => null;

    /// <summary>Obtains a token with the flow's own grant.</summary>
    /// <param name="cancellationToken">Ends the attempt; it is the renewal's time-out, not a caller's token.</param>
    /// <exception cref="OAuthException">
    /// No token was obtained; of the kind <see cref="OAuthErrorKind.SignInRequired"/> where the flow needs a person.
    /// </exception>
    Task<TokenEndpointResponse> RequestTokenAsync(CancellationToken cancellationToken);

    /// <summary>Obtains a token with the refresh grant (RFC 6749 section 6).</summary>
    /// <param name="refreshToken">The refresh token that the last response brought.</param>
    /// <param name="cancellationToken">Ends the attempt; it is the renewal's time-out, not a caller's token.</param>
    /// <exception cref="OAuthException">No token was obtained.</exception>
    /// <exception cref="NotSupportedException">The flow has no refresh grant; its responses keep no refresh token either.</exception>
    Task<TokenEndpointResponse> RefreshTokenAsync(SecretString refreshToken, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"The flow '{Name}' has no refresh grant.");

    /// <summary>Has the server revoke a token (RFC 7009).</summary>
    /// <param name="token">The token.</param>
    /// <param name="tokenTypeHint">What it is: <c>access_token</c> or <c>refresh_token</c>.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OAuthException">The token was not revoked.</exception>
    /// <exception cref="NotSupportedException">The flow has no revocation endpoint.</exception>
    Task RevokeAsync(SecretString token, string tokenTypeHint, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"The flow '{Name}' has no revocation endpoint; declare 'RevocationUrl'.");
}
