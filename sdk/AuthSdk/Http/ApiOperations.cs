using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>Sends the requests that an emitted client built, and reads what came back. Every request is disposed of after use.</summary>
public sealed class ApiOperations
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

    /// <summary>Sends a request whose answer has no body of interest.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ApiException">The answer is not a success.</exception>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    public async Task SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using (request)
        {
            using var response = await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw await ApiFailure.FromStatusAsync(request, response, _secrets, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sends a request and reads the JSON of its answer.</summary>
    /// <typeparam name="T">What the JSON is read as.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">How it is read.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The value; <see langword="default"/> for an answer without a body.</returns>
    /// <exception cref="ApiException">
    /// The answer is not a success, or (with an inner <see cref="JsonException"/> or <see cref="InvalidDataException"/>) not such JSON.
    /// </exception>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    /// <exception cref="HttpRequestException">There was no answer, or it broke off.</exception>
    public async Task<T> ReadJsonAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(typeInfo);
        using (request)
        {
            using var response = await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw await ApiFailure.FromStatusAsync(request, response, _secrets, cancellationToken).ConfigureAwait(false);
            }

            if (response.StatusCode == HttpStatusCode.NoContent || response.Content.Headers.ContentLength == 0)
            {
                return default!;
            }

            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            if (response.Content.Headers.ContentLength is null)
            {
                stream = new EmptinessStream(stream);
            }

            using (stream)
            {
                try
                {
                    return (await JsonSerializer.DeserializeAsync(stream, typeInfo, cancellationToken).ConfigureAwait(false))!;
                }
                catch (JsonException) when (stream is EmptinessStream { IsEmpty: true })
                {
                    return default!;
                }
                catch (Exception error) when (error is JsonException || BoundedBody.IsUnreadable(error))
                {
                    throw ApiFailure.Unreadable(request, response, typeof(T).Name, error);
                }
                catch (IOException error)
                {
                    throw ApiFailure.BrokenOff(request, error);
                }
            }
        }
    }

    /// <summary>Sends a request and reads the body of its answer as text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ApiException">The answer is not a success.</exception>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    public async Task<string> ReadStringAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using (request)
        {
            using var response = await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw await ApiFailure.FromStatusAsync(request, response, _secrets, cancellationToken).ConfigureAwait(false);
            }

            try
            {
                return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception error) when (error is NotSupportedException || BoundedBody.IsUnreadable(error))
            {
                // An encoding that does not exist, or that the body is not in.
                throw ApiFailure.Unreadable(request, response, "text", error);
            }
        }
    }

    /// <summary>Sends a request and hands out the body of its answer as it arrives.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation up to the arrival of the headers.</param>
    /// <returns>The body. Dispose of it: that ends the answer.</returns>
    /// <exception cref="ApiException">The answer is not a success.</exception>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    public async Task<Stream> ReadStreamAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using (request)
        {
            var response = await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
            try
            {
                if (!response.IsSuccessStatusCode)
                {
                    throw await ApiFailure.FromStatusAsync(request, response, _secrets, cancellationToken).ConfigureAwait(false);
                }

                return new ResponseStream(response, await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            }
            catch
            {
                response.Dispose();
                throw;
            }
        }
    }

    /// <summary>Sends a request and hands out the answer, whatever its status.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation up to the arrival of the headers.</param>
    /// <returns>The answer, its body not read yet. Dispose of it.</returns>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    public async Task<HttpResponseMessage> ReadResponseAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using (request)
        {
            return await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }

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

    private Task<HttpResponseMessage> SendCoreAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request is OperationRequest operation)
        {
            operation.Services = _services;
        }

        return _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
