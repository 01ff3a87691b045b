using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AuthSdk.Http;

/// <summary>The items of an answer. Enumerating them sends the request; when the enumeration ends, in whatever way, so does the answer.</summary>
internal sealed class AnswerItems<T>(
    ApiOperations operations, HttpRequestMessage request, JsonTypeInfo<T> typeInfo, CancellationToken ofCall) : IAsyncEnumerable<T>
{
    private int _isStarted;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The items are enumerated a second time: a request is sent once.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        Interlocked.Exchange(ref _isStarted, 1) == 0
            ? EnumerateAsync(ofCall).GetAsyncEnumerator(cancellationToken)
            : throw new InvalidOperationException("The items of an answer can be enumerated once. Call the operation again.");

    // The compiler links the token of the call with that of the enumeration.
    private async IAsyncEnumerable<T> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var sent = request;
        using var response = await operations.SendCoreAsync(request, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            if (await FailureAsync(response, cancellationToken).ConfigureAwait(false) is { } failure)
            {
                throw failure;
            }

            yield break;
        }

        if (JsonBodyReader<T>.HasNoBody(request, response))
        {
            yield break;
        }

        using var body = new EmptinessStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        var items = Items(response.Content.Headers.ContentType?.MediaType, body, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (items.ConfigureAwait(false))
        {
            while (await MoveNextAsync(items, response, body).ConfigureAwait(false))
            {
                yield return items.Current;
            }
        }
    }

    /// <summary>Items may take their time; the body of an error may not.</summary>
    private async Task<Exception?> FailureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var deadline = operations.StartDeadline(cancellationToken);
        try
        {
            return await operations.FailureAsync(request, response, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (deadline.IsOver)
        {
            throw deadline.TimedOut(error);
        }
    }

    private IAsyncEnumerable<T> Items(string? mediaType, Stream body, CancellationToken cancellationToken)
    {
        switch (mediaType?.ToUpperInvariant())
        {
            case "TEXT/EVENT-STREAM":
                return TextItems.ReadEventsAsync(body, typeInfo, cancellationToken);
            case "APPLICATION/JSONL" or "APPLICATION/X-JSONLINES" or "APPLICATION/X-NDJSON":
                return TextItems.ReadLinesAsync(body, typeInfo, cancellationToken);
            default:
                return JsonSerializer.DeserializeAsyncEnumerable(body, typeInfo, cancellationToken)!;
        }
    }

    private async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<T> items, HttpResponseMessage response, EmptinessStream body)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonException) when (body.IsEmpty)
        {
            return false;
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            throw ApiFailure.Unreadable(request, response, typeof(T).Name, error);
        }
        catch (IOException error)
        {
            throw ApiFailure.BrokenOff(request, error);
        }
    }
}
