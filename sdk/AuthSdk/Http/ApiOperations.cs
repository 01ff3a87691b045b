using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>Sends the requests that an emitted client built, and reads what came back. Every request is disposed of after use.</summary>
public sealed partial class ApiOperations
{
    private readonly HttpClient _http;
    private readonly IServiceProvider? _services;
    private readonly string[] _secrets;
    private readonly Uri _linkBase;

    /// <summary>Creates the operations of one API.</summary>
    /// <param name="http">The client; its handlers attach the token.</param>
    /// <param name="baseAddress">The address that routes are appended to, absolute.</param>
    /// <param name="services">The services of the scope that the client is taken from; they tell whose token a call uses.</param>
    /// <param name="secrets">What the operations send besides the token and no error may show.</param>
    public ApiOperations(HttpClient http, Uri baseAddress, IServiceProvider? services = null, IEnumerable<SecretString?>? secrets = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(baseAddress);
        _http = http;
        _services = services;
        _secrets = [.. (secrets ?? []).OfType<SecretString>().Select(secret => secret.Reveal())];
        BaseAddress = baseAddress.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');
        _linkBase = new Uri(BaseAddress + "/");
    }

    /// <summary>The address that routes are appended to, without a slash at its end.</summary>
    public string BaseAddress { get; }

    /// <summary>
    /// Turns the error of an answer that is no success into another exception; <see langword="null"/> from it keeps the error. Default: all are kept.
    /// </summary>
    public Func<ApiException, Exception?>? MapError { get; init; }

    /// <summary>The JSON metadata of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="context">The user's context.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type; the message says what to add where.</exception>
    public static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.GetTypeInfo(typeof(T)) as JsonTypeInfo<T>
            ?? throw new InvalidOperationException(
                $"{context.GetType()} does not know {typeof(T)}: add [JsonSerializable(typeof({typeof(T).Name}))] to it.");
    }

    internal Task<HttpResponseMessage> SendCoreAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _http.SendAsync(Prepare(request), HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    private HttpRequestMessage Prepare(HttpRequestMessage request)
    {
        if (request is OperationRequest operation)
        {
            operation.Services = _services;
        }

        return request;
    }
}
