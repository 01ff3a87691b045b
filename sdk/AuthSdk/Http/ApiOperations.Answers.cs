using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <content>
/// The ways to read an answer. All of them fail alike: with an <see cref="ApiException"/> when the API refuses or its answer cannot be read,
/// with an <see cref="HttpRequestException"/> when there is no answer or it breaks off, with an <see cref="OAuthException"/> when no token is
/// to be had, and with an <see cref="OperationCanceledException"/> when the caller or a time-out cancels. <see cref="HttpClient.Timeout"/> holds to the
/// end of a body that is read here, and to the headers of one that is handed out.
/// </content>
public sealed partial class ApiOperations
{
    /// <summary>Sends a request whose answer has no body of interest.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ApiException">The answer is not a success.</exception>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public Task SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<object?, NoBodyReader, object?, PlainForm<object?>>(request, default, cancellationToken);

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
    public Task<T> ReadJsonAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return ReadAsync<T, JsonBodyReader<T>, T, PlainForm<T>>(request, new JsonBodyReader<T>(typeInfo), cancellationToken);
    }

    /// <summary>Sends a request and reads the body of its answer as text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The text as it came; JSON is not decoded.</returns>
    /// <inheritdoc cref="ReadStreamAsync" path="/exception"/>
    public Task<string> ReadStringAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<string, TextBodyReader, string, PlainForm<string>>(request, default, cancellationToken);

    /// <summary>Sends a request and reads the body of its answer as bytes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The bytes as they came; JSON is not decoded.</returns>
    /// <inheritdoc cref="ReadStreamAsync" path="/exception"/>
    public Task<byte[]> ReadBytesAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<byte[], BytesBodyReader, byte[], PlainForm<byte[]>>(request, default, cancellationToken);

    /// <summary>Sends a request and hands out the body of its answer as it arrives.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation up to the arrival of the headers.</param>
    /// <returns>The body. Dispose of it: that ends the answer.</returns>
    /// <exception cref="ApiException">The answer is not a success, or cannot be read.</exception>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    /// <exception cref="HttpRequestException">There was no answer, or it broke off.</exception>
    public Task<Stream> ReadStreamAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<Stream, StreamBodyReader, Stream, PlainForm<Stream>>(request, default, cancellationToken);

    /// <summary>Sends a request and hands out the body of its answer with its headers, not read yet.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation up to the arrival of the headers.</param>
    /// <returns>The body. Dispose of it: that ends the answer.</returns>
    /// <inheritdoc cref="ReadStreamAsync" path="/exception"/>
    public Task<HttpContent> ReadContentAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        ReadAsync<HttpContent, ContentBodyReader, HttpContent, PlainForm<HttpContent>>(request, default, cancellationToken);

    /// <summary>Sends a request and hands out the answer, whatever its status.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the operation up to the arrival of the headers.</param>
    /// <returns>The answer, its body not read yet. Dispose of it.</returns>
    /// <exception cref="OAuthException">No access token was obtained; nothing was sent.</exception>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public async Task<HttpResponseMessage> ReadResponseAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using (request)
        {
            return await SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a request and reads the items of its answer one by one, as they arrive.</summary>
    /// <typeparam name="T">What an item is read as.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">How an item is read.</param>
    /// <param name="cancellationToken">Cancels the enumeration, as does the token that is given to the enumeration itself.</param>
    /// <returns>
    /// The items: the events of <c>text/event-stream</c>, the lines of <c>application/jsonl</c>, <c>x-jsonlines</c> or <c>x-ndjson</c>, and else the elements of a JSON
    /// array. The request is sent by the enumeration, of which there can be one. A line, and the data of an event, has at most 16 MiB; a longer one is an
    /// <see cref="ApiException"/> with an inner <see cref="InvalidDataException"/>.
    /// </returns>
    public IAsyncEnumerable<T> ReadItems<T>(HttpRequestMessage request, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(typeInfo);
        return new AnswerItems<T>(this, request, typeInfo, cancellationToken);
    }

    /// <summary>Hands out a request instead of sending it. It carries no token yet: the client's handler attaches that when it is sent.</summary>
    /// <param name="request">The request.</param>
    public Task<HttpRequestMessage> BuildAsync(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.FromResult(Prepare(request));
    }

    /// <summary>Starts to count the time-out for a body anew.</summary>
    internal BodyDeadline StartDeadline(CancellationToken cancellationToken)
    {
        var deadline = new BodyDeadline(_http.Timeout, Stopwatch.GetTimestamp(), cancellationToken);
        deadline.Start();
        return deadline;
    }

    /// <summary>The exception of an answer that is no success; <see langword="null"/> if the operation takes it for "nothing".</summary>
    internal async Task<Exception?> FailureAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var rules = (request as OperationRequest)?.Answers;
        var error = await ApiFailure.FromAnswerAsync(request, response, (Errors, rules), _secrets, cancellationToken).ConfigureAwait(false);
        return rules?.IsEmpty(error) == true ? null : MapError?.Invoke(error) ?? error;
    }

    private async Task<TResult> ReadAsync<T, TReader, TResult, TForm>(HttpRequestMessage request, TReader reader, CancellationToken cancellationToken)
        where TReader : struct, IBodyReader<T>
        where TForm : struct, IAnswerForm<T, TResult>
    {
        ArgumentNullException.ThrowIfNull(request);
        HttpResponseMessage? response = null;
        BodyDeadline deadline = default;
        var isHandedOut = false;
        try
        {
            var start = Stopwatch.GetTimestamp();
            response = await (TReader.KeepsOpen ? SendCoreAsync(request, cancellationToken) : SendCheckedAsync(request, cancellationToken)).ConfigureAwait(false);
            if (FailedContent.IsSuccess(response) && !TReader.WaitsForEnd)
            {
                var opened = await reader.ReadAsync(request, response, cancellationToken).ConfigureAwait(false);
                isHandedOut = TReader.KeepsOpen;
                return TForm.Success(response, opened);
            }

            deadline = new BodyDeadline(_http.Timeout, start, cancellationToken);
            if (FailedContent.IsSuccess(response))
            {
                var reading = reader.ReadAsync(request, response, deadline.Token);
                if (!reading.IsCompleted)
                {
                    deadline.Start();
                }

                return TForm.Success(response, await reading.ConfigureAwait(false));
            }

            deadline.Start();
            return await FailureAsync(request, response, deadline.Token).ConfigureAwait(false) switch
            {
                null => TForm.Success(response, reader.Empty),
                var failure when TForm.Captures => TForm.Failure(response, failure),
                var failure => throw failure,
            };
        }
        catch (OperationCanceledException error) when (deadline.IsOver)
        {
            throw deadline.TimedOut(error);
        }
        catch (Exception error) when (TForm.Captures && error is ApiException or HttpRequestException)
        {
            return TForm.Failure(response, error);
        }
        finally
        {
            deadline.Dispose();
            if (!isHandedOut)
            {
                response?.Dispose();
            }

            request.Dispose();
        }
    }
}
