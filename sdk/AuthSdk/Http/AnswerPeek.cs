using AuthSdk.TokenEndpoint;

namespace AuthSdk.Http;

/// <summary>Looks at an answer that is small JSON, and gives it back: to whoever reads it then it is as it came.</summary>
internal static class AnswerPeek
{
    /// <summary>What says that something is wrong is small. Of a larger body nothing more is read.</summary>
    public const int MaxBodyLength = 16 * 1024;

    /// <summary>Files and event streams are not waited for. What an error is labelled as says nothing.</summary>
    public static bool MayBeSmallJson(HttpResponseMessage response)
    {
        var headers = response.Content.Headers;
        var isJson = headers.ContentType?.MediaType is { } type
            && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
        return (isJson || !response.IsSuccessStatusCode) && headers.ContentLength is null or <= MaxBodyLength;
    }

    /// <summary>The whole body; <see langword="null"/> if it is larger, or breaks off.</summary>
    /// <param name="response">The answer, which has another content afterwards.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = response.Content;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);

        // One byte more than there may be: only reading on tells the end.
        var buffer = new byte[(int)(content.Headers.ContentLength ?? MaxBodyLength) + 1];
        var length = 0;
        var isWhole = false;
        try
        {
            while (length < buffer.Length && !isWhole)
            {
                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                isWhole = read == 0;
                length += read;
            }
        }
        catch (Exception error) when (error is IOException || BoundedBody.IsUnreadable(error))
        {
            // A body that breaks off is its reader's affair, who meets the same error behind what came.
        }

        var body = buffer.AsMemory(0, length);
        response.Content = new PeekedContent(content, body, stream);
        return isWhole ? body : default(ReadOnlyMemory<byte>?);
    }
}
