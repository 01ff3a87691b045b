using AuthSdk.DPoP;
using AuthSdk.Tokens;

namespace AuthSdk.Http;

/// <content>Calls that block their thread.</content>
public sealed partial class AccessTokenHandler
{
    /// <inheritdoc/>
    /// <exception cref="OAuthException">No token was obtained, or it must not be sent to that address. The request was not sent.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var tokens = _tokens();
        if (!NeedsToken(request, tokens))
        {
            RequireSafeCredential(request, tokens);
            return base.Send(request, cancellationToken);
        }

        // Renewals run on the thread pool and need nothing of this thread, so that waiting for one cannot deadlock.
        var source = SelectAsync(tokens, request, cancellationToken).AsTask().GetAwaiter().GetResult();
        var token = source.GetTokenAsync(cancellationToken).AsTask().GetAwaiter().GetResult();
        var response = SendWith(token, request, cancellationToken);
        var isRejected = IsRejectionAsync(response, token, cancellationToken).AsTask().GetAwaiter().GetResult();
        token.Answered(response.IsSuccessStatusCode && !isRejected);
        if (!isRejected)
        {
            return response;
        }

        if (!RepeatableContent.Is(request.Content))
        {
            source.RenewInBackground(token);
            return response;
        }

        AccessToken renewed;
        try
        {
            renewed = source.RenewAsync(token, cancellationToken).AsTask().GetAwaiter().GetResult();
        }
        catch
        {
            response.Dispose();
            throw;
        }

        if (ReferenceEquals(renewed, token))
        {
            return response;
        }

        response.Dispose();
        response = SendWith(renewed, request, cancellationToken);
        renewed.Answered(response.IsSuccessStatusCode && !TokenRejectionCheck.IsPossible(response, renewed.Rules));
        return response;
    }

    private HttpResponseMessage SendWith(AccessToken token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = SendOnceWith(token, request, cancellationToken);
        return token.DPoP is { } bound && LearnsDemandedNonce(response, bound, request)
            ? RepeatForNonce(response, token, bound, request, cancellationToken)
            : response;
    }

    private HttpResponseMessage SendOnceWith(AccessToken token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AccessTokenAttachment.Attach(request, token);
        try
        {
            return base.Send(request, cancellationToken);
        }
        finally
        {
            AccessTokenAttachment.Restore(request, token);
        }
    }

    private HttpResponseMessage RepeatForNonce(
        HttpResponseMessage response, AccessToken token, DPoPBoundToken bound, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        response.Dispose();
        response = SendOnceWith(token, request, cancellationToken);
        bound.Learn(response, TargetOf(request));
        return response;
    }
}
