using System.Globalization;
using System.Net;
using System.Text;

namespace AuthSdk.TokenEndpoint;

/// <summary>The errors of one token request, in words that say what to do and hold no secret.</summary>
/// <param name="request">The request.</param>
/// <param name="subject">What the endpoint is about and answers with.</param>
internal sealed class TokenEndpointErrors(TokenEndpointRequest request, string subject = "token")
{
    private const int MaxCodeLength = 128;
    private const int MaxTextLength = 512;

    private Redactor? _redactor;

    private string Endpoint { get; } = request.Endpoint.GetComponents(
        UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>Made only when something went wrong.</summary>
    private Redactor Redact => _redactor ??= new Redactor(request.Secrets);

    private string Subject => $"The {subject} endpoint {Endpoint} of the flow '{request.Flow}'";

    public OAuthException Refused(string reason) => new(OAuthErrorKind.Refused, $"No token was requested from {Endpoint}: {reason}")
    {
        TokenEndpoint = new Uri(Endpoint),
        Flow = request.Flow,
    };

    public OAuthException Unreachable(Exception cause) => new(
        OAuthErrorKind.Transport,
        $"{Subject} gave no answer: {Redact.Clean(cause.Message, MaxTextLength)}",
        Harmless(cause))
    {
        TokenEndpoint = new Uri(Endpoint),
        Flow = request.Flow,
        IsTemporary = true,
    };

    public OAuthException Redirected(HttpStatusCode? status, string detail) => new(
        OAuthErrorKind.Server,
        $"{Subject} answered with a redirection{(status is { } code ? $" ({(int)code})" : string.Empty)}, which is never followed. {detail}")
    {
        TokenEndpoint = new Uri(Endpoint),
        Flow = request.Flow,
        StatusCode = status,
    };

    public OAuthException Redirected(HttpStatusCode status, Uri? location)
    {
        if (location is null)
        {
            return Redirected(status, "It names no new address.");
        }

        if (!Uri.TryCreate(request.Endpoint, location, out var target))
        {
            return Redirected(status, "Its new address is not a valid one.");
        }

        var address = target.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        var shown = Redact.Clean(address, MaxTextLength);
        var detail = address == Endpoint + "/" ? $"The token URL lacks its trailing slash: use {shown}."
            : address + "/" == Endpoint ? $"The token URL has a trailing slash too many: use {shown}."
            : $"It points to {shown}: if that is the token endpoint, declare that URL.";
        return Redirected(status, detail);
    }

    public OAuthException Unusable(HttpStatusCode status, string? contentType, string defect) => new(
        OAuthErrorKind.Protocol,
        $"{Subject} answered {(int)status} ({Redact.Clean(contentType ?? "no content type", MaxCodeLength)}), but not with a usable {subject} response: {defect}.")
    {
        TokenEndpoint = new Uri(Endpoint),
        Flow = request.Flow,
        StatusCode = status,
    };

    /// <summary>An error response (RFC 6749 section 5.2), or any other answer that is not a success.</summary>
    public OAuthException Failed(
        HttpStatusCode status, TimeSpan? retryAfter, TokenErrorRules rules, TokenResponseFields? fields, ReadOnlySpan<byte> body, bool cut)
    {
        var meaning = fields?.Error is { } code ? rules.Codes.GetValueOrDefault(code) : null;

        // The registered codes cannot be secrets; anything else may be an echo of one.
        var written = fields?.Error is { } raw ? Advice(raw) is null ? Redact.Clean(raw, MaxCodeLength) : raw : null;
        var error = meaning ?? written;
        var description = Clean(fields?.ErrorDescription);
        var named = meaning is null ? error : $"{meaning} ({written})";
        return new OAuthException(OAuthErrorKind.Server, Message(status, error, named, description, fields, body, cut))
        {
            Error = error,
            ProviderError = meaning is null ? null : written,
            ErrorDescription = description,
            ErrorUri = Clean(fields?.ErrorUri),
            StatusCode = status,
            RetryAfter = retryAfter,
            IsTemporary = IsTemporary(status, error),
            TokenEndpoint = new Uri(Endpoint),
            Flow = request.Flow,
        };
    }

    /// <summary>Text of the server's for a message: without secrets and control characters, bounded.</summary>
    public string Clean(string text, int maxLength) => Redact.Clean(text, maxLength);

    private static bool IsTemporary(HttpStatusCode status, string? error) => error switch
    {
        "temporarily_unavailable" or "server_error" or "slow_down" => true,
        not null when Advice(error) is not null => false,
        _ => (int)status is 408 or 425 or 429 or 500 or 502 or 503 or 504,
    };

    private static string? Advice(string? error) => error switch
    {
        "invalid_client" => "Check the client id, the client secret and the method of client authentication.",
        "invalid_dpop_proof" => "Check the clock of this machine, and what the server says it takes of algorithms and keys.",
        "use_dpop_nonce" => "The server wants a nonce in the DPoP proof and does not take, or did not give, its own.",
        "access_denied" => "The person, or the server in their place, said no.",
        "expired_token" => "The codes were shown for too long: start the sign-in anew.",
        "invalid_grant" => "Check the user name and password, or whatever else the grant presents; it may have been used or revoked.",
        "invalid_scope" => "Check the scopes: the server does not know them or does not grant them to this client.",
        "unauthorized_client" => "The server does not allow this client to use this grant.",
        "unsupported_grant_type" => "The server does not know this grant type, or did not find it where it looked.",
        "invalid_request" => "Compare the request, logged at debug level, with what the provider documents.",
        _ => null,
    };

    private string Message(
        HttpStatusCode status, string? error, string? named, string? description, TokenResponseFields? fields, ReadOnlySpan<byte> body, bool cut)
    {
        var message = new StringBuilder(Subject).Append(CultureInfo.InvariantCulture, $" answered {(int)status}");
        if (error is not null)
        {
            message.Append(' ').Append(named);
            if (description is not null)
            {
                message.Append(": ").Append(description);
            }
        }
        else if ((int)status is < 200 or >= 300 && body.Length > 0 && IsText(body) && fields is not { AccessToken: not null } && fields is not { RefreshToken: not null })
        {
            message.Append(": ").Append(TokenLikeText.Mask(Redact.Clean(Encoding.UTF8.GetString(body), 200, cut)));
        }

        message.Append('.');
        return Advice(error) is { } advice ? message.Append(' ').Append(advice).ToString() : message.ToString();
    }

    /// <summary>
    /// The cause, unless it quotes the server, as the HTTP stack does with a malformed status line: its text would bypass what is done here
    /// to messages.
    /// </summary>
    private Exception Harmless(Exception cause)
    {
        for (var link = cause; link is not null; link = link.InnerException)
        {
            if (Redact.Clean(link.Message, int.MaxValue) != link.Message)
            {
                var message = Redact.Clean(cause.Message, MaxTextLength);
                return cause is HttpRequestException failure ? new HttpRequestException(failure.HttpRequestError, message) : new IOException(message);
            }
        }

        return cause;
    }

    /// <summary>UTF-16 and compressed bodies are not: secrets in them would not be recognised, and nobody could read the rest.</summary>
    private static bool IsText(ReadOnlySpan<byte> body) => !body.Contains((byte)0);

    private string? Clean(string? text) => string.IsNullOrEmpty(text) ? null : Redact.Clean(text, MaxTextLength);
}
