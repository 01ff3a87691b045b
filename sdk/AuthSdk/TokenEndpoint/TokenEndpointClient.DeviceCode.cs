using AuthSdk.Http;

namespace AuthSdk.TokenEndpoint;

/// <content>The device authorization grant (RFC 8628).</content>
public sealed partial class TokenEndpointClient
{
    /// <summary>Asks the device authorization endpoint for codes (RFC 8628 sections 3.1 and 3.2).</summary>
    /// <param name="request">The request.</param>
    /// <param name="rules">How token responses deviate from the standard: this answer is written in the same way.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OAuthException">The endpoint was refused, gave no answer, an error, or an answer that cannot be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<DeviceAuthorization> RequestDeviceAuthorizationAsync(
        TokenEndpointRequest request, TokenResponseRules rules, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(rules);
        var errors = new TokenEndpointErrors(request, "device authorization");
        return ObserveAsync(request, errors, response => ReadDeviceAuthorizationAsync(response, rules, errors, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Asks for codes, has them shown to a person, and asks for the token until the person has decided: at the interval that the server
    /// demands, more slowly when it says <c>slow_down</c> or gives no answer, and no longer than the codes live (RFC 8628 section 3.5).
    /// </summary>
    /// <param name="request">The request for codes.</param>
    /// <param name="rules">How the answers deviate from the standard.</param>
    /// <param name="prompt">Shows the codes. It should return once they are shown: the first question comes one interval after that.</param>
    /// <param name="redeem">Sends one token request with a device code.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="OAuthException">
    /// There is no token; with the <see cref="OAuthException.Error"/> <c>access_denied</c> the person refused, with <c>expired_token</c> nobody came.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<TokenEndpointResponse> SignInWithDeviceAsync(
        TokenEndpointRequest request,
        TokenResponseRules rules,
        Func<DeviceAuthorization, CancellationToken, ValueTask> prompt,
        Func<SecretString, CancellationToken, Task<TokenEndpointResponse>> redeem,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(redeem);

        var authorization = await RequestDeviceAuthorizationAsync(request, rules, cancellationToken).ConfigureAwait(false);
        await prompt(authorization, cancellationToken).ConfigureAwait(false);
        return await new DevicePolling(authorization, _timeProvider, request.Flow)
            .RunAsync(() => redeem(authorization.DeviceCode, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task<DeviceAuthorization> ReadDeviceAuthorizationAsync(
        HttpResponseMessage response, TokenResponseRules rules, TokenEndpointErrors errors, CancellationToken cancellationToken)
    {
        var (body, cut) = await ReadBodyAsync(response, errors, cancellationToken).ConfigureAwait(false);
        var fields = cut ? null : TokenResponseFields.Read(body.Span, DeviceAuthorizationReader.RulesOf(rules));
        if (!response.IsSuccessStatusCode || fields is { IsError: true })
        {
            throw errors.Failed(response.StatusCode, RetryAfter.Of(response.Headers, _timeProvider), rules.Errors, fields, body.Span, cut);
        }

        var reader = new DeviceAuthorizationReader(rules, _allowInsecureHttp);
        return reader.FindDefect(fields, body.Length, cut) is { } defect
            ? throw errors.Unusable(response.StatusCode, response.Content.Headers.ContentType?.ToString(), defect)
            : reader.Read(fields!, _timeProvider.GetTimestamp());
    }
}
