using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>Sends the requests that an emitted client built, and reads what came back. Every request is disposed of after use.</summary>
public sealed partial class ApiOperations
{
    private readonly HttpClient _http;
    private readonly IServiceProvider? _services;
    private readonly string[] _secrets;

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
    }

    /// <summary>The address that routes are appended to, without a slash at its end.</summary>
    public string BaseAddress { get; }

    /// <summary>
    /// Turns the error of an answer that is no success into another exception; <see langword="null"/> from it keeps the error. Default: all are kept.
    /// </summary>
    public Func<ApiException, Exception?>? MapError { get; init; }

    /// <summary>A value as a JSON body, in memory, so that it can be sent again.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How it is written.</param>
    public static HttpContent JsonContent<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        return content;
    }

    /// <summary>Sets a header, on the request or on its body, whichever it belongs to. A body header without a body is left out.</summary>
    /// <param name="request">The request, with its body.</param>
    /// <param name="name">The name of the header.</param>
    /// <param name="value">Its value; <see langword="null"/> sends no such header.</param>
    /// <exception cref="ArgumentException">The value has a control character, which could smuggle in another header.</exception>
    public static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (value is null)
        {
            return;
        }

        foreach (var character in value)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException($"The value of the header '{name}' has a control character.", nameof(value));
            }
        }

        if (request.Headers.NonValidated.Contains(name))
        {
            request.Headers.Remove(name);
        }

        if (!request.Headers.TryAddWithoutValidation(name, value) && request.Content is { } content)
        {
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }

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

    /// <summary>Checks an argument that every call must have.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="parameter">Its name.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="ArgumentException">It is <see langword="null"/> or blank. Nothing was sent.</exception>
    public static string RequireArgument(string? value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameter);
        return value;
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
