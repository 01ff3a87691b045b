using AuthSdk.Http;

namespace AuthSdk.TokenEndpoint;

/// <content>Revocation (RFC 7009).</content>
public sealed partial class TokenEndpointClient
{
    /// <summary>Sends a revocation request once. A token that the server does not know counts as revoked (RFC 7009 section 2.2).</summary>
    /// <param name="request">The request, with <c>token</c> and the client's authentication.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OAuthException">The endpoint was refused, gave no answer, or an error: the token may be valid still.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task RevokeAsync(TokenEndpointRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        var errors = new TokenEndpointErrors(request);
        return ObserveAsync(request, errors, response => RequireSuccessAsync(response, errors, cancellationToken), cancellationToken);
    }

    private async Task<bool> RequireSuccessAsync(HttpResponseMessage response, TokenEndpointErrors errors, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
        {
            return true;
        }

        var (body, cut) = await ReadBodyAsync(response, errors, cancellationToken).ConfigureAwait(false);
        var fields = cut ? null : TokenResponseFields.Read(body.Span, TokenResponseRules.Standard);
        throw errors.Failed(response.StatusCode, RetryAfter.Of(response.Headers, _timeProvider), StandardErrors, fields, body.Span, cut);
    }
}
