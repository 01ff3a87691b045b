using AuthSdk.Tokens;

namespace AuthSdk.Http;

/// <summary>
/// Sends API requests with an access token (RFC 6750 section 2.1), to the API's own origin only. A request that the API answers with 401,
/// or with another declared rejection of the token, is repeated once with a renewed token, if its body can be sent again.
/// </summary>
public sealed partial class AccessTokenHandler : DelegatingHandler
{
    private readonly Func<ApiTokens> _tokens;
    private readonly bool _isBesideRefit;

    /// <summary>Creates the handler.</summary>
    /// <param name="tokens">The tokens of the API.</param>
    public AccessTokenHandler(ApiTokens tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        _tokens = () => tokens;
    }

    /// <summary>Creates the handler for tokens that are replaced when the configuration changes.</summary>
    /// <param name="tokens">The tokens at present.</param>
    /// <param name="isBesideRefit">Whether Refit makes the requests, and a <see cref="RefitRequestHandler"/> says what is to become of them.</param>
    internal AccessTokenHandler(Func<ApiTokens> tokens, bool isBesideRefit = false)
    {
        _tokens = tokens;
        _isBesideRefit = isBesideRefit;
    }

    /// <inheritdoc/>
    /// <exception cref="OAuthException">No token was obtained, or it must not be sent to that address. The request was not sent.</exception>
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        // No async method here: while the token is cached and the answer good, the caller gets the inner handler's own task.
        var tokens = _tokens();
        if (!NeedsToken(request, tokens))
        {
            RequireSafeCredential(request, tokens);
            return base.SendAsync(request, cancellationToken);
        }

        var selecting = SelectAsync(tokens, request, cancellationToken);
        if (!selecting.IsCompletedSuccessfully)
        {
            return SendAfterAsync(selecting, request, cancellationToken);
        }

        var source = selecting.Result;
        var pending = source.GetTokenAsync(cancellationToken);
        if (!pending.IsCompletedSuccessfully)
        {
            return SendAfterAsync(pending, source, request, cancellationToken);
        }

        var token = pending.Result;
        var answer = SendWithAsync(token, request, cancellationToken);
        if (!answer.IsCompletedSuccessfully || TokenRejectionCheck.IsPossible(answer.Result, token.Rules) || token.NeedsCompletion)
        {
            return CompleteAsync(answer, token, source, request, cancellationToken);
        }

        token.Answered(answer.Result.IsSuccessStatusCode);
        return answer;
    }

    /// <summary>Sends with a token, which stays on the request until the answer has come.</summary>
    private Task<HttpResponseMessage> SendWithAsync(AccessToken token, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AccessTokenAttachment.Attach(request, token);
        try
        {
            return base.SendAsync(request, cancellationToken);
        }
        catch
        {
            // A handler that throws instead of giving a task: nobody would wait for an answer to take the token off the address.
            AccessTokenAttachment.Restore(request, token);
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendAfterAsync(
        ValueTask<TokenSource> selecting, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var source = await selecting.ConfigureAwait(false);
        return await SendAfterAsync(source.GetTokenAsync(cancellationToken), source, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> SendAfterAsync(
        ValueTask<AccessToken> pending, TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await pending.ConfigureAwait(false);
        return await CompleteAsync(SendWithAsync(token, request, cancellationToken), token, source, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> CompleteAsync(
        Task<HttpResponseMessage> answer, AccessToken token, TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        try
        {
            response = await answer.ConfigureAwait(false);
        }
        finally
        {
            AccessTokenAttachment.Restore(request, token);
        }

        // What most answers need ends here: a method that could await more would cost each of them the space for it.
        if (token.DPoP is not null || TokenRejectionCheck.IsPossible(response, token.Rules))
        {
            return await RepeatIfRejectedAsync(response, token, source, request, cancellationToken).ConfigureAwait(false);
        }

        token.Answered(response.IsSuccessStatusCode);
        return response;
    }

    private async Task<HttpResponseMessage> RepeatIfRejectedAsync(
        HttpResponseMessage response, AccessToken token, TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AccessToken renewed;
        try
        {
            if (token.DPoP is not null)
            {
                response = await RepeatIfNonceDemandedAsync(response, token, request, cancellationToken).ConfigureAwait(false);
            }

            var isRejected = await IsRejectionAsync(response, token, cancellationToken).ConfigureAwait(false);
            token.Answered(response.IsSuccessStatusCode && !isRejected);
            if (!isRejected)
            {
                return response;
            }

            if (!RepeatableContent.Is(request.Content))
            {
                // A rejected request whose body is spent cannot be sent again: its caller gets the answer, the next one a new token.
                source.RenewInBackground(token);
                return response;
            }

            renewed = await source.RenewAsync(token, cancellationToken).ConfigureAwait(false);
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
        try
        {
            response = await SendWithAsync(renewed, request, cancellationToken).ConfigureAwait(false);
            if (renewed.DPoP is not null)
            {
                response = await RepeatIfNonceDemandedAsync(response, renewed, request, cancellationToken).ConfigureAwait(false);
            }

            renewed.Answered(response.IsSuccessStatusCode && !TokenRejectionCheck.IsPossible(response, renewed.Rules));
            return response;
        }
        finally
        {
            AccessTokenAttachment.Restore(request, renewed);
        }
    }

    /// <summary>Whether the request travels with a token of ours.</summary>
    private bool NeedsToken(HttpRequestMessage request, ApiTokens tokens) =>
        request is not OperationRequest { WithoutToken: true } &&
        !(_isBesideRefit && RefitRequest.Of(request).WithoutToken) &&
        !AccessTokenAttachment.HasTokenOfCaller(request, tokens.RulesOf(FlowOf(request)));

    private string? FlowOf(HttpRequestMessage request) => _isBesideRefit ? RefitRequest.Of(request).Flow : (request as OperationRequest)?.Flow;

    /// <summary>Finds the source for a request to the origin of those same tokens: they may be replaced at any time, by another origin's.</summary>
    private ValueTask<TokenSource> SelectAsync(ApiTokens tokens, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequireSafeAddress(tokens, request.RequestUri, "the access token");
        if (_isBesideRefit)
        {
            var made = RefitRequest.Of(request);
            return tokens.SelectAsync(made.Flow, made.Services, cancellationToken);
        }

        var operation = request as OperationRequest;
        return tokens.SelectAsync(operation?.Flow, operation?.Services, cancellationToken);
    }

    /// <summary>What an operation was given to authorise it is bound like a token. Other requests are entirely their caller's.</summary>
    private void RequireSafeCredential(HttpRequestMessage request, ApiTokens tokens)
    {
        if (request.RequestUri is { } address && AccessTokenAttachment.IsPlaceholder(address))
        {
            throw new OAuthException(
                OAuthErrorKind.Refused, "The request was not sent: the address of the API comes with a token, and the request has none of ours. Set the option 'BaseAddress'.");
        }

        if (request is OperationRequest && AccessTokenAttachment.HasTokenOfCaller(request, tokens.RulesOf(FlowOf(request))))
        {
            RequireSafeAddress(tokens, request.RequestUri, "the credential of the call");
        }
    }

    private static void RequireSafeAddress(ApiTokens tokens, Uri? address, string secret)
    {
        if (address is null || !tokens.IsOwnOrigin(address))
        {
            throw Refused(address, $"{secret} belongs to {tokens.BaseAddress.GetLeftPart(UriPartial.Authority)} and is sent nowhere else.");
        }

        if (!tokens.IsSecure)
        {
            throw Refused(address, "it is not an https address. Use https, or allow plain http explicitly in the options.");
        }
    }

    private static OAuthException Refused(Uri? address, string reason)
    {
        var shown = address is { IsAbsoluteUri: true } ? address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : "a relative address";
        return new OAuthException(OAuthErrorKind.Refused, $"The request to {shown} was not sent: {reason}");
    }
}
