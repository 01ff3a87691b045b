using AuthSdk.Http;

namespace AuthSdk.TokenEndpoint;

/// <content>Pushed authorization requests (RFC 9126).</content>
public sealed partial class TokenEndpointClient
{
    /// <summary>
    /// Hands the parameters of an authorization request to the server, and makes the address for the browser of the reference that it answers
    /// with (RFC 9126 sections 2 and 4).
    /// </summary>
    /// <param name="request">The request, with the client's authentication.</param>
    /// <param name="authorizationUrl">The authorization endpoint. Its query is kept.</param>
    /// <param name="clientIdName">The name of the parameter with the client id, in the request and in the address for the browser.</param>
    /// <param name="rules">How token responses deviate from the standard: this answer is written in the same way.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OAuthException">The endpoint was refused, gave no answer, an error, or an answer that cannot be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<PushedAuthorization> PushAuthorizationRequestAsync(
        TokenEndpointRequest request, Uri authorizationUrl, string clientIdName, TokenResponseRules rules, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(authorizationUrl);
        ArgumentException.ThrowIfNullOrEmpty(clientIdName);
        ArgumentNullException.ThrowIfNull(rules);
        var errors = new TokenEndpointErrors(request, "pushed authorization request");
        return ObserveAsync(
            request,
            errors,
            response => ReadPushedAuthorizationAsync(
                response, requestUri => request.ToAuthorizationUrl(authorizationUrl, clientIdName, requestUri), new PushedAuthorizationReader(rules), errors, cancellationToken),
            cancellationToken);
    }

    private async Task<PushedAuthorization> ReadPushedAuthorizationAsync(
        HttpResponseMessage response,
        Func<string, Uri> authorizationUrl,
        PushedAuthorizationReader reader,
        TokenEndpointErrors errors,
        CancellationToken cancellationToken)
    {
        var (body, cut) = await ReadBodyAsync(response, errors, cancellationToken).ConfigureAwait(false);
        var fields = cut ? null : TokenResponseFields.Read(body.Span, reader.Rules);
        if (!response.IsSuccessStatusCode || fields is { IsError: true })
        {
            throw errors.Failed(response.StatusCode, RetryAfter.Of(response.Headers, _timeProvider), reader.Rules.Errors, fields, body.Span, cut);
        }

        return reader.FindDefect(fields, body.Length, cut) is { } defect
            ? throw errors.Unusable(response.StatusCode, response.Content.Headers.ContentType?.ToString(), defect)
            : PushedAuthorizationReader.Read(fields!, authorizationUrl, _timeProvider.GetUtcNow());
    }
}
