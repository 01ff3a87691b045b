using System.Net;
using AuthSdk.Http;
using AuthSdk.Telemetry;
using AuthSdk.Tokens;
using Microsoft.Extensions.Logging;

namespace AuthSdk.TokenEndpoint;

/// <summary>Sends token requests and reads the answers (RFC 6749 sections 5.1 and 5.2).</summary>
public sealed partial class TokenEndpointClient
{
    /// <summary>A token response has a few kilobytes; a megabyte is an accident or an attack.</summary>
    private const int MaxBodyLength = 1024 * 1024;

    private static readonly TokenErrorRules StandardErrors = new();

    private readonly Func<HttpClient> _httpClient;
    private readonly TimeProvider _timeProvider;
    private readonly UnfailingLogger _logger;
    private readonly bool _allowInsecureHttp;

    /// <summary>Creates a client.</summary>
    /// <param name="httpClient">Gives the HTTP client of one request. It must not follow redirects.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="loggerFactory">Masked requests are logged at debug level, category <c>AuthSdk.TokenEndpoint</c>.</param>
    /// <param name="allowInsecureHttp">Whether a token endpoint may be plain <c>http</c> on a host other than the local one.</param>
    public TokenEndpointClient(Func<HttpClient> httpClient, TimeProvider timeProvider, ILoggerFactory loggerFactory, bool allowInsecureHttp)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(timeProvider);
        ArgumentNullException.ThrowIfNull(loggerFactory);
        _httpClient = httpClient;
        _timeProvider = timeProvider;
        _logger = new UnfailingLogger(loggerFactory.CreateLogger("AuthSdk.TokenEndpoint"));
        _allowInsecureHttp = allowInsecureHttp;
    }

    /// <summary>The API that the tokens are for, as telemetry names it.</summary>
    internal string Api { get; init; } = TelemetryTags.NoApi;

    /// <summary>Sends a request once and reads its answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="rules">How the response deviates from the standard.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OAuthException">The endpoint was refused, gave no answer, an error, or an answer that cannot be used.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<TokenEndpointResponse> SendAsync(TokenEndpointRequest request, TokenResponseRules rules, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(rules);

        var errors = new TokenEndpointErrors(request);
        return ObserveAsync(request, errors, response => ReadAsync(response, request, rules, errors, cancellationToken), cancellationToken);
    }

    /// <summary>
    /// Sends a request that the token of another flow authorises. If the server rejects that token with 401, it is renewed and the request
    /// repeated once. <c>invalid_grant</c> blames what the request presents, and a wrong password must not be tried twice.
    /// </summary>
    /// <param name="authorizedBy">The source of the authorising token.</param>
    /// <param name="createRequest">Builds the request around the authorising token; called again for the repetition.</param>
    /// <param name="rules">How the response deviates from the standard.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="OAuthException">The other flow's token or this one could not be obtained.</exception>
    public async Task<TokenEndpointResponse> SendAuthorizedAsync(
        TokenSource authorizedBy, Func<AccessToken, TokenEndpointRequest> createRequest, TokenResponseRules rules, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authorizedBy);
        ArgumentNullException.ThrowIfNull(createRequest);

        var authorization = await authorizedBy.GetTokenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await SendAsync(createRequest(authorization), rules, cancellationToken).ConfigureAwait(false);
        }
        catch (OAuthException error) when (error is { StatusCode: HttpStatusCode.Unauthorized, Error: not "invalid_grant" })
        {
            var renewed = await authorizedBy.RenewAsync(authorization, cancellationToken).ConfigureAwait(false);
            if (ReferenceEquals(renewed, authorization))
            {
                throw;
            }

            return await SendAsync(createRequest(renewed), rules, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes a token that the options hold as if a server had answered with it. Nothing is sent.</summary>
    /// <param name="accessToken">The token.</param>
    /// <param name="flow">The name of the flow, for messages.</param>
    /// <exception cref="OAuthException">The token has characters that no header can carry.</exception>
    public TokenEndpointResponse TakeToken(SecretString accessToken, string flow)
    {
        ArgumentNullException.ThrowIfNull(accessToken);
        if (!AccessTokenSyntax.IsValid(accessToken.Reveal()))
        {
            throw new OAuthException(
                OAuthErrorKind.Refused, $"The access token of the flow '{flow}' has characters that no header can carry, such as a space or a line break. Copy it anew.")
            {
                Flow = flow,
            };
        }

        return new TokenEndpointResponse
        {
            AccessToken = accessToken,
            TokenType = "Bearer",
            Lifetime = TokenLifetime.FromSeconds(double.MaxValue),
            LifetimeOrigin = TokenLifetimeOrigin.Never,
            ReceivedAt = _timeProvider.GetUtcNow(),
            ReceivedTimestamp = _timeProvider.GetTimestamp(),
        };
    }

    /// <summary>Sends a request and notes for telemetry what became of it.</summary>
    private async Task<T> ObserveAsync<T>(
        TokenEndpointRequest request, TokenEndpointErrors errors, Func<HttpResponseMessage, Task<T>> read, CancellationToken cancellationToken)
    {
        using var observation = TokenRequestObservation.Start(request, Api);
        try
        {
            var result = await ExchangeAsync(request, observation, errors, read, cancellationToken).ConfigureAwait(false);
            observation.Succeeded();
            return result;
        }
        catch (Exception error)
        {
            observation.Failed(error);
            throw;
        }
    }

    /// <summary>Sends a request to where it may go, and reads what is no redirection.</summary>
    private async Task<T> ExchangeAsync<T>(
        TokenEndpointRequest request,
        TokenRequestObservation observation,
        TokenEndpointErrors errors,
        Func<HttpResponseMessage, Task<T>> read,
        CancellationToken cancellationToken)
    {
        RequireSafeEndpoint(request.Endpoint, errors);
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            TokenEndpointLog.Sending(_logger, request);
        }

        try
        {
            using var message = request.ToHttpRequestMessage(_timeProvider);
            var target = message.RequestUri;
            using var response = await _httpClient().SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            observation.Answered(response.StatusCode);
            if (response.RequestMessage?.RequestUri is { } answered && answered != target)
            {
                throw errors.Redirected(status: null, "The HTTP handler in use followed it: switch automatic redirection off.");
            }

            return (int)response.StatusCode is >= 300 and < 400
                ? throw errors.Redirected(response.StatusCode, response.Headers.Location)
                : await read(response).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw errors.Unreachable(error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            // The time-out of the HttpClient, which reports itself as a cancellation that nobody asked for.
            throw errors.Unreachable(error);
        }
    }

    private void RequireSafeEndpoint(Uri endpoint, TokenEndpointErrors errors)
    {
        if (!SecureTransport.IsAllowed(endpoint, _allowInsecureHttp))
        {
            throw errors.Refused("it is not an https address. Use https, or allow plain http explicitly in the options.");
        }

        if (endpoint.UserInfo.Length > 0)
        {
            throw errors.Refused("its URL contains a user name. Credentials belong in the options.");
        }
    }

    private async Task<TokenEndpointResponse> ReadAsync(
        HttpResponseMessage response,
        TokenEndpointRequest request,
        TokenResponseRules rules,
        TokenEndpointErrors errors,
        CancellationToken cancellationToken)
    {
        var (body, cut) = await ReadBodyAsync(response, errors, cancellationToken).ConfigureAwait(false);
        var fields = cut ? null : TokenResponseFields.Read(body.Span, rules);
        if (!response.IsSuccessStatusCode || fields is { IsError: true })
        {
            throw errors.Failed(response.StatusCode, RetryAfter.Of(response.Headers, _timeProvider), rules.Errors, fields, body.Span, cut);
        }

        if (TokenResponseDefects.Find(fields, rules, errors, body.Length, cut) is { } defect)
        {
            throw errors.Unusable(response.StatusCode, response.Content.Headers.ContentType?.ToString(), defect);
        }

        var read = ToResponse(fields!, request, rules);
        if (rules.Review?.Invoke(read) is { } reviewed)
        {
            read.Lifetime = reviewed < TimeSpan.Zero ? TimeSpan.Zero : reviewed;
        }

        return read;
    }

    private async Task<(ReadOnlyMemory<byte> Bytes, bool HasMore)> ReadBodyAsync(
        HttpResponseMessage response, TokenEndpointErrors errors, CancellationToken cancellationToken)
    {
        try
        {
            return await BoundedBody.ReadAsync(response.Content, MaxBodyLength, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when ((error is HttpRequestException or IOException || BoundedBody.IsUnreadable(error)) && !response.IsSuccessStatusCode)
        {
            // The status and its delay are what matters; a body that breaks off must not hide them.
            throw errors.Failed(response.StatusCode, RetryAfter.Of(response.Headers, _timeProvider), StandardErrors, fields: null, body: default, cut: false);
        }
        catch (Exception error) when (BoundedBody.IsUnreadable(error))
        {
            throw errors.Unusable(
                response.StatusCode, response.Content.Headers.ContentType?.ToString(), "the body is not compressed as its Content-Encoding says");
        }
    }

    private TokenEndpointResponse ToResponse(TokenResponseFields fields, TokenEndpointRequest request, TokenResponseRules rules)
    {
        var now = _timeProvider.GetUtcNow();
        var (lifetime, origin) = TokenLifetime.Of(fields, rules, now);
        SecretString accessToken = new(fields.AccessToken!);
        SecretString? refreshToken = rules.RefreshToken is RefreshTokenUse.None or RefreshTokenUse.AccessToken || fields.RefreshToken is "" ? null : fields.RefreshToken;
        return new TokenEndpointResponse
        {
            AccessToken = accessToken,
            TokenType = TokenResponseDefects.IsDeclaredType(fields.TokenType, rules) ? rules.TokenType! : "Bearer",
            RefreshToken = refreshToken,
            UsableRefreshToken = rules.RefreshToken switch
            {
                RefreshTokenUse.Refresh => refreshToken,
                RefreshTokenUse.AccessToken => accessToken,
                _ => null,
            },
            Scope = fields.Scope ?? request.Scope,
            ExpiresIn = fields.ExpiresIn,
            ExpiresAt = fields.ExpiresAt,
            BaseAddress = rules.BaseAddress?.Read(fields.BaseAddress),
            Lifetime = lifetime,
            LifetimeOrigin = origin,
            Extra = fields.Extra,
            Others = fields.Others,
            ReceivedAt = now,
            ReceivedTimestamp = _timeProvider.GetTimestamp(),
        };
    }
}
