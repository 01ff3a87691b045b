using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <content>The same ways to read an answer, with the errors in a wrapper instead of thrown.</content>
public sealed partial class ApiOperations
{
    /// <summary>Sends a request whose answer has no body of interest, and captures its errors.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    public async Task<IApiResponse> WrapAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await ReadAsync<object?, NoBodyReader, ApiResponse<object?>, WrappedForm<object?>>(request, default, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends a request, reads the JSON of its answer, and captures its errors.</summary>
    /// <typeparam name="T">What the JSON is read as.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">How it is read.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <inheritdoc cref="WrapAsync" path="/exception"/>
    public Task<ApiResponse<T>> WrapJsonAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return ReadAsync<T, JsonBodyReader<T>, ApiResponse<T>, WrappedForm<T>>(request, new JsonBodyReader<T>(typeInfo), cancellationToken);
    }

    /// <summary>Sends a request, reads the body of its answer as text, and captures its errors.</summary>
    /// <inheritdoc cref="WrapAsync" path="/*[not(self::summary)]"/>
    public Task<ApiResponse<string>> WrapStringAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<string, TextBodyReader, ApiResponse<string>, WrappedForm<string>>(request, default, cancellationToken);

    /// <summary>Sends a request, reads the body of its answer as bytes, and captures its errors.</summary>
    /// <inheritdoc cref="WrapAsync" path="/*[not(self::summary)]"/>
    public Task<ApiResponse<byte[]>> WrapBytesAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<byte[], BytesBodyReader, ApiResponse<byte[]>, WrappedForm<byte[]>>(request, default, cancellationToken);

    /// <summary>Sends a request, hands out the body of its answer as it arrives, and captures its errors. Dispose of the wrapper or of the body.</summary>
    /// <inheritdoc cref="WrapAsync" path="/*[not(self::summary)]"/>
    public Task<ApiResponse<Stream>> WrapStreamAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<Stream, StreamBodyReader, ApiResponse<Stream>, WrappedForm<Stream>>(request, default, cancellationToken);

    /// <summary>Sends a request, hands out the body of its answer with its headers, and captures its errors. Dispose of the wrapper or of the body.</summary>
    /// <inheritdoc cref="WrapAsync" path="/*[not(self::summary)]"/>
    public Task<ApiResponse<HttpContent>> WrapContentAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<HttpContent, ContentBodyReader, ApiResponse<HttpContent>, WrappedForm<HttpContent>>(request, default, cancellationToken);

    /// <summary>A wrapper as the interface that an operation declares: a task of the one is no task of the other.</summary>
    /// <typeparam name="T">What the body is read as.</typeparam>
    /// <param name="response">The wrapper.</param>
    public static async Task<IApiResponse<T>> AsInterface<T>(Task<ApiResponse<T>> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return await response.ConfigureAwait(false);
    }
}
