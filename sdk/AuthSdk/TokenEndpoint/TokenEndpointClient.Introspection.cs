using AuthSdk.Http;

namespace AuthSdk.TokenEndpoint;

/// <content>Introspection (RFC 7662).</content>
public sealed partial class TokenEndpointClient
{
    /// <summary>Asks what a token is worth now. The answer is not kept: the next call asks anew.</summary>
    /// <param name="request">The request, with <c>token</c> and the client's authentication.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OAuthException">The endpoint was refused, gave no answer, an error, or an answer that cannot be used: treat the token as not active.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<IntrospectionResponse> IntrospectAsync(TokenEndpointRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var errors = new TokenEndpointErrors(request, "introspection");
        return ObserveAsync(request, errors, response => ReadIntrospectionAsync(response, errors, cancellationToken), cancellationToken);
    }

    private async Task<IntrospectionResponse> ReadIntrospectionAsync(
        HttpResponseMessage response, TokenEndpointErrors errors, CancellationToken cancellationToken)
    {
        var (body, cut) = await ReadBodyAsync(response, errors, cancellationToken).ConfigureAwait(false);
        var fields = cut ? null : TokenResponseFields.Read(body.Span, IntrospectionReader.Rules);
        if (!response.IsSuccessStatusCode || fields is { IsError: true })
        {
            throw errors.Failed(response.StatusCode, RetryAfter.Of(response.Headers, _timeProvider), StandardErrors, fields, body.Span, cut);
        }

        return IntrospectionReader.FindDefect(fields, body.Length, cut) is { } defect
            ? throw errors.Unusable(response.StatusCode, response.Content.Headers.ContentType?.ToString(), defect)
            : IntrospectionReader.Read(fields!);
    }
}
