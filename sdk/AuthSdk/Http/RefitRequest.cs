using AuthSdk.Tokens;

namespace AuthSdk.Http;

/// <summary>
/// A request that Refit's client of an interface made. Emitted code finds out of which operation it is, and adds what the operation says
/// beside its HTTP part.
/// </summary>
public sealed class RefitRequest
{
    private static readonly HttpRequestOptionsKey<RefitRequest> Key = new("AuthSdk.Request");
    private static readonly HttpRequestOptionsKey<string> MethodNameKey = new("Refit.MethodName");
    private static readonly HttpRequestOptionsKey<string> RelativePathTemplateKey = new("Refit.RelativePathTemplate");
    private static readonly HttpRequestOptionsKey<object> RestMethodInfoKey = new("Refit.RestMethodInfo");

    private readonly HttpRequestMessage _message;
    private ApiTokens? _tokens;

    private RefitRequest(HttpRequestMessage message) => _message = message;

    /// <summary>
    /// The name of the operation, as the interface has it. <see langword="null"/> for a request that Refit did not make, or that an old Refit
    /// made and <see cref="RestMethodInfo"/> describes.
    /// </summary>
    public string? MethodName { get; private set; }

    /// <summary>The route of the operation as declared, with its placeholders; <see langword="null"/> where <see cref="MethodName"/> is.</summary>
    public string? RelativePathTemplate { get; private set; }

    /// <summary>What Refit before it named methods in its requests says instead: its <c>RestMethodInfo</c>.</summary>
    public object? RestMethodInfo { get; private set; }

    /// <summary>The flow whose token the operation uses. Default: the API's first one.</summary>
    public string? Flow { get; set; }

    /// <summary>Whether the operation is sent without an access token.</summary>
    public bool WithoutToken { get; set; }

    /// <summary>The services of the scope that the client was taken from.</summary>
    internal IServiceProvider? Services { get; set; }

    /// <summary>Says which operation it is, for versions of Refit that leave that to <see cref="RestMethodInfo"/>.</summary>
    /// <param name="methodName">The name of the operation.</param>
    /// <param name="relativePathTemplate">Its route as declared.</param>
    public void Identify(string methodName, string relativePathTemplate)
    {
        MethodName = methodName;
        RelativePathTemplate = relativePathTemplate;
    }

    /// <summary>Adds a query parameter that every operation carries. One that the request has already stays; another host gets none.</summary>
    /// <param name="name">Its name, percent-encoded.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <exception cref="ArgumentException">The value has half of a surrogate pair.</exception>
    public void AddQuery(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (value is null || !IsToApi || HasQuery(_message.RequestUri!.Query, name))
        {
            return;
        }

        TextValue.RequirePaired(value, name);
        var address = _message.RequestUri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        var separator = !address.Contains('?', StringComparison.Ordinal) ? "?" : address[^1] is '?' or '&' ? "" : "&";
        _message.RequestUri = new Uri($"{address}{separator}{name}={Uri.EscapeDataString(value)}");
    }

    /// <summary>Adds a header that every operation carries. One that the request has already stays; another host gets none.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; <see langword="null"/> adds nothing.</param>
    /// <exception cref="ArgumentException">The value has a control character, which could smuggle in another header.</exception>
    public void AddHeader(string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (IsToApi && !_message.Headers.NonValidated.Contains(name) && _message.Content?.Headers.NonValidated.Contains(name) != true)
        {
            RequestHeaders.Set(_message, name, value);
        }
    }

    /// <summary>The error for a request of which nobody can tell whether it may have a token, and which one.</summary>
    public OAuthException Unknown() => new(
        OAuthErrorKind.Refused,
        MethodName is null
            ? "The request was not sent: it does not say which operation of the interface it is. Send requests through the operations."
            : $"The request was not sent: the interface has no operation '{MethodName}' with the route '{RelativePathTemplate}'.");

    /// <summary>What is known about a request so far.</summary>
    internal static RefitRequest Of(HttpRequestMessage message)
    {
        if (message.Options.TryGetValue(Key, out var known))
        {
            return known;
        }

        var request = new RefitRequest(message);
        message.Options.Set(Key, request);
        return request;
    }

    /// <summary>Reads what Refit has written.</summary>
    internal void Read(ApiTokens tokens)
    {
        _tokens = tokens;
        MethodName = _message.Options.TryGetValue(MethodNameKey, out var name) ? name : null;
        RelativePathTemplate = _message.Options.TryGetValue(RelativePathTemplateKey, out var route) ? route : null;
        RestMethodInfo = _message.Options.TryGetValue(RestMethodInfoKey, out var info) ? info : null;
    }

    // [Url] may lead a call anywhere; what every operation carries may be a secret of this API's.
    private bool IsToApi => _message.RequestUri is { } address && _tokens?.IsOwnOrigin(address) == true;

    private static bool HasQuery(ReadOnlySpan<char> query, string name)
    {
        query = query.TrimStart('?');
        while (!query.IsEmpty)
        {
            var end = query.IndexOf('&');
            var item = end < 0 ? query : query[..end];
            var equals = item.IndexOf('=');
            if ((equals < 0 ? item : item[..equals]).SequenceEqual(name))
            {
                return true;
            }

            query = end < 0 ? [] : query[(end + 1)..];
        }

        return false;
    }
}
