using System.Net;
using AuthSdk.Tokens;

namespace AuthSdk.Http;

/// <summary>
/// Sends API requests with an access token (RFC 6750 section 2.1), to the API's own origin only. A request that the API answers with 401
/// is repeated once with a renewed token, if its body can be sent again.
/// </summary>
public sealed class AccessTokenHandler : DelegatingHandler
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
        if (!NeedsToken(request))
        {
            return base.SendAsync(request, cancellationToken);
        }

        var selecting = SelectAsync(_tokens(), request, cancellationToken);
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
        request.Headers.Authorization = token.Header;
        var answer = base.SendAsync(request, cancellationToken);
        if (!answer.IsCompletedSuccessfully || answer.Result.StatusCode == HttpStatusCode.Unauthorized)
        {
            return CompleteAsync(answer, token, source, request, cancellationToken);
        }

        token.Answered(answer.Result.IsSuccessStatusCode);
        return answer;
    }

    /// <inheritdoc/>
    /// <exception cref="OAuthException">No token was obtained, or it must not be sent to that address. The request was not sent.</exception>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!NeedsToken(request))
        {
            return base.Send(request, cancellationToken);
        }

        // Renewals run on the thread pool and need nothing of this thread, so that waiting for one cannot deadlock.
        var source = SelectAsync(_tokens(), request, cancellationToken).AsTask().GetAwaiter().GetResult();
        var token = source.GetTokenAsync(cancellationToken).AsTask().GetAwaiter().GetResult();
        request.Headers.Authorization = token.Header;
        var response = base.Send(request, cancellationToken);
        token.Answered(response.IsSuccessStatusCode);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !IsReplayable(request.Content))
        {
            RenewForOthers(response, token, source);
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
        request.Headers.Authorization = renewed.Header;
        response = base.Send(request, cancellationToken);
        renewed.Answered(response.IsSuccessStatusCode);
        return response;
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
        request.Headers.Authorization = token.Header;
        return await CompleteAsync(base.SendAsync(request, cancellationToken), token, source, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> CompleteAsync(
        Task<HttpResponseMessage> answer, AccessToken token, TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await answer.ConfigureAwait(false);
        token.Answered(response.IsSuccessStatusCode);
        if (response.StatusCode != HttpStatusCode.Unauthorized || !IsReplayable(request.Content))
        {
            RenewForOthers(response, token, source);
            return response;
        }

        return await RepeatAsync(response, token, source, request, cancellationToken).ConfigureAwait(false);
    }

    private async Task<HttpResponseMessage> RepeatAsync(
        HttpResponseMessage rejection, AccessToken token, TokenSource source, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AccessToken renewed;
        try
        {
            renewed = await source.RenewAsync(token, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            rejection.Dispose();
            throw;
        }

        if (ReferenceEquals(renewed, token))
        {
            return rejection;
        }

        rejection.Dispose();
        request.Headers.Authorization = renewed.Header;
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        renewed.Answered(response.IsSuccessStatusCode);
        return response;
    }

    private static bool IsReplayable(HttpContent? content) => content is null or ByteArrayContent or ReadOnlyMemoryContent;

    /// <summary>A rejected request whose body is spent cannot be sent again: its caller gets the 401, the next one a new token.</summary>
    private static void RenewForOthers(HttpResponseMessage response, AccessToken token, TokenSource source)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            source.RenewInBackground(token);
        }
    }

    /// <summary>Whether the request travels with a token of ours.</summary>
    private bool NeedsToken(HttpRequestMessage request) =>
        request is not OperationRequest { WithoutToken: true } &&
        !(_isBesideRefit && RefitRequest.Of(request).WithoutToken) &&
        !HasAuthorizationOfCaller(request);

    /// <summary>Finds the source for a request to the origin of those same tokens: they may be replaced at any time, by another origin's.</summary>
    private ValueTask<TokenSource> SelectAsync(ApiTokens tokens, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        RequireSafeAddress(tokens, request.RequestUri);
        if (_isBesideRefit)
        {
            var made = RefitRequest.Of(request);
            return tokens.SelectAsync(made.Flow, made.Services, cancellationToken);
        }

        var operation = request as OperationRequest;
        return tokens.SelectAsync(operation?.Flow, operation?.Services, cancellationToken);
    }

    private static bool HasAuthorizationOfCaller(HttpRequestMessage request) =>
        request.Headers.NonValidated.Contains("Authorization") && request.Headers.Authorization is not AccessTokenHeaderValue;

    private static void RequireSafeAddress(ApiTokens tokens, Uri? address)
    {
        if (address is null || !tokens.IsOwnOrigin(address))
        {
            throw Refused(address, $"the access token belongs to {tokens.BaseAddress.GetLeftPart(UriPartial.Authority)} and is sent nowhere else.");
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
