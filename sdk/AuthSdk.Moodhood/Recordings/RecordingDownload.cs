using System.Buffers;
using System.Globalization;
using System.Net;

namespace AuthSdk.Moodhood;

/// <summary>Gets files and parts of files from where recordings lie, which is not the API.</summary>
internal static class RecordingDownload
{
    private const int MaxRedirections = 5;
    private const int BufferSize = 128 * 1024;

    /// <summary>Asks for a file from one of its bytes on; for the whole file if that part cannot be had.</summary>
    public static async Task<HttpResponseMessage> GetAsync(IMoodhoodRecordings api, Uri address, long from, CancellationToken cancellationToken)
    {
        var answer = await FollowAsync(api, address, from, cancellationToken).ConfigureAwait(false);
        if (answer.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable && from > 0)
        {
            answer.Dispose();
            answer = await FollowAsync(api, address, from: 0, cancellationToken).ConfigureAwait(false);
        }

        if (!answer.IsSuccessStatusCode)
        {
            var status = answer.StatusCode;
            answer.Dispose();
            throw new HttpRequestException($"The file of the recording was answered with {(int)status}.", inner: null, status);
        }

        return answer;
    }

    /// <summary>At which byte of the file an answer begins: at the first, unless it is the part that was asked for.</summary>
    public static long StartOf(HttpResponseMessage answer, long asked)
    {
        if (answer.StatusCode != HttpStatusCode.PartialContent)
        {
            return 0;
        }

        return answer.Content.Headers.ContentRange?.From == asked
            ? asked
            : throw new HttpRequestException("The answer has another part of the recording than was asked for.", inner: null, answer.StatusCode);
    }

    public static async Task CopyAsync(
        HttpResponseMessage answer, Stream destination, long written, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var content = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int read;
            while ((read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                written += read;
                progress?.Report(written);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<HttpResponseMessage> FollowAsync(IMoodhoodRecordings api, Uri address, long from, CancellationToken cancellationToken)
    {
        var range = from > 0 ? string.Create(CultureInfo.InvariantCulture, $"bytes={from}-") : null;
        for (var redirections = 0; ; redirections++)
        {
            var answer = await api.DownloadAsync(address, range, cancellationToken).ConfigureAwait(false);
            if (answer.StatusCode is < HttpStatusCode.Moved or >= HttpStatusCode.BadRequest || answer.Headers.Location is not { } location)
            {
                return answer;
            }

            answer.Dispose();
            var next = RecordingAddress.Check(new Uri(address, location));
            if (redirections == MaxRedirections || (address.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp))
            {
                throw new HttpRequestException("The file of the recording is behind too many redirections, or behind one from https to http.");
            }

            address = next;
        }
    }
}
