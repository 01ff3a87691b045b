using System.Text;
using System.Text.Json;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>Turns answers that are no use into exceptions that hold no secret.</summary>
internal static class ApiFailure
{
    private const int MaxContentLength = 16 * 1024;

    private const int MaxCodeLength = 128;

    private const int MaxDescriptionLength = 512;

    /// <summary>Four bytes is the longest character in UTF-8.</summary>
    private const int MaxBodyLength = 4 * MaxContentLength;

    private const string ProblemMediaType = "application/problem+json";

    /// <summary>The error of an answer that is no success.</summary>
    /// <param name="request">The request.</param>
    /// <param name="response">The answer.</param>
    /// <param name="rules">What the API and the operation declare about such answers.</param>
    /// <param name="secrets">What no error may repeat.</param>
    /// <param name="cancellationToken">Cancels reading the body.</param>
    public static async Task<ApiException> FromAnswerAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        (ApiErrorRules? OfApi, AnswerRules? OfOperation) rules,
        IReadOnlyCollection<string> secrets,
        CancellationToken cancellationToken)
    {
        var address = WithoutQuery(request);
        var redactor = RedactorOf(request, secrets);
        var reason = ReasonOf(response, redactor);
        var inBrackets = reason is null ? string.Empty : $" ({reason})";
        var content = await ReadContentAsync(response, redactor, cancellationToken).ConfigureAwait(false);
        var said = content is null ? null : rules.OfApi?.Read(Encoding.UTF8.GetBytes(content));
        var code = Cleaned(said?.Code, MaxCodeLength, redactor);
        var verdict = code is not null ? $": {code}." : response.IsSuccessStatusCode ? ", and its body is an error." : ".";
        var message = $"{request.Method} {address} was answered with {(int)response.StatusCode}{inBrackets}{verdict}";
        var details = new ApiFailureDetails(message, request.Method, address, response)
        {
            ReasonPhrase = reason,
            Content = content,
            ErrorCode = code,
            ErrorDescription = Cleaned(said?.Description, MaxDescriptionLength, redactor),
            RetryAfter = RetryAfter.Of(response.Headers, TimeProvider.System),
        };
        return rules.OfOperation?.CreateException(details) ?? (Problem(details) is { } problem ? new ValidationApiException(details, problem) : new ApiException(details));
    }

    /// <summary>The error of a body that came but is not what it should be.</summary>
    public static ApiException Unreadable(HttpRequestMessage request, HttpResponseMessage response, string expected, Exception error)
    {
        var address = WithoutQuery(request);
        var redactor = RedactorOf(request, []);
        var message =
            $"The answer to {request.Method} {address} ({(int)response.StatusCode}) could not be read as {expected}: {redactor.Clean(error.Message, 300)}";
        return new ApiException(new ApiFailureDetails(message, request.Method, address, response)
        {
            InnerException = Harmless(error, redactor),
            ReasonPhrase = ReasonOf(response, redactor),
        });
    }

    /// <summary>The error of a body that breaks off: the same type that a connection which broke earlier has, so that one handler serves both.</summary>
    public static HttpRequestException BrokenOff(HttpRequestMessage request, IOException error) => new(
        (error as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown,
        $"The answer to {request.Method} {WithoutQuery(request)} broke off: {RedactorOf(request, []).Clean(error.Message, 300)}",
        error);

    public static Uri WithoutQuery(HttpRequestMessage request) =>
        (SentToken.Of(request)?.Target ?? request.RequestUri) is { IsAbsoluteUri: true } address
            ? new Uri(address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped))
            : new Uri("about:blank");

    private static Redactor RedactorOf(HttpRequestMessage request, IEnumerable<string> secrets) =>
        new(
        [
            CredentialOf(request),
            SentToken.Of(request)?.Token.Value.Reveal() ?? string.Empty,
            SentToken.Of(request)?.Proof ?? string.Empty,
            .. secrets,
        ]);

    /// <summary>The cause, unless its text quotes a secret: errors of JSON name the way to a value, and a key on it may be an echo.</summary>
    private static Exception Harmless(Exception error, Redactor redactor) => (error, redactor.Clean(error.Message, int.MaxValue)) switch
    {
        (_, var clean) when clean == Redactor.Printable(error.Message, int.MaxValue) => error,
        (JsonException, var clean) => new JsonException(clean),
        (_, var clean) => new InvalidDataException(clean),
    };

    private static string? ReasonOf(HttpResponseMessage response, Redactor redactor) =>
        string.IsNullOrEmpty(response.ReasonPhrase) ? null : redactor.Clean(response.ReasonPhrase, 100);

    // Once more, though the content is clean: what was escaped in it has its own form only now.
    private static string? Cleaned(string? text, int maxLength, Redactor redactor) => string.IsNullOrEmpty(text) ? null : redactor.Clean(text, maxLength);

    private static ProblemDetails? Problem(ApiFailureDetails details) =>
        string.Equals(details.Response.Content.Headers.ContentType?.MediaType, ProblemMediaType, StringComparison.OrdinalIgnoreCase)
            ? ProblemDetails.Parse(details.Content)
            : null;

    private static async Task<string?> ReadContentAsync(HttpResponseMessage response, Redactor redactor, CancellationToken cancellationToken)
    {
        try
        {
            var (body, cut) = await BoundedBody.ReadAsync(response.Content, MaxBodyLength, cancellationToken).ConfigureAwait(false);
            return redactor.Clean(EncodingOf(response).GetString(body.Span), MaxContentLength, cut, keepLineBreaks: true);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || BoundedBody.IsUnreadable(error))
        {
            // The status is what matters; a body that breaks off must not hide it.
            return null;
        }
    }

    /// <summary>The credential behind its scheme; the whole value if a caller wrote one without scheme.</summary>
    private static string CredentialOf(HttpRequestMessage request) =>
        request.Headers.Authorization?.Parameter
        ?? (request.Headers.NonValidated.TryGetValues("Authorization", out var values) ? values.ToString() : string.Empty);

    private static Encoding EncodingOf(HttpResponseMessage response)
    {
        try
        {
            return response.Content.Headers.ContentType?.CharSet is { } charset ? Encoding.GetEncoding(charset.Trim('"')) : Encoding.UTF8;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return Encoding.UTF8;
        }
    }
}
