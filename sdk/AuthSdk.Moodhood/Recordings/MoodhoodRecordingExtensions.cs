using System.Net;

namespace AuthSdk.Moodhood;

/// <summary>Downloads recordings. Addresses of files work for 24 hours and for anybody: do not log them. No token is sent to them.</summary>
public static class MoodhoodRecordingExtensions
{
    /// <summary>Finds out where a recording can be downloaded, whichever of the two documented ways the server says it.</summary>
    /// <param name="api">The API.</param>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="recordId">The id of the recording.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ApiException">The API refused, for example because there is no such recording.</exception>
    /// <exception cref="InvalidDataException">The API answered with something that is no address.</exception>
    public static async Task<Uri> GetRecordingAddressAsync(
        this IMoodhoodRecordings api, string spaceId, string roomId, string recordId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        try
        {
            var text = await api.GetRecordingDownloadAsync(spaceId, roomId, recordId, cancellationToken).ConfigureAwait(false);
            return RecordingAddress.Read(text);
        }
        catch (ApiException redirection) when (
            redirection.StatusCode is >= HttpStatusCode.Moved and < HttpStatusCode.BadRequest && redirection.Headers.Location is not null)
        {
            return RecordingAddress.Check(redirection.Headers.Location);
        }
    }

    /// <summary>Writes a recording to a stream as it arrives, without keeping it in memory.</summary>
    /// <param name="api">The API.</param>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="recordId">The id of the recording.</param>
    /// <param name="destination">Where it is written. It stays open.</param>
    /// <param name="progress">Told how many bytes were written.</param>
    /// <param name="cancellationToken">Cancels the download. What was written stays.</param>
    /// <exception cref="ApiException">The API refused.</exception>
    /// <exception cref="HttpRequestException">The file was refused (with its status), or the connection broke.</exception>
    /// <exception cref="InvalidDataException">The API answered with something that is no address.</exception>
    public static async Task DownloadRecordingAsync(
        this IMoodhoodRecordings api,
        string spaceId,
        string roomId,
        string recordId,
        Stream destination,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var address = await api.GetRecordingAddressAsync(spaceId, roomId, recordId, cancellationToken).ConfigureAwait(false);
        using var answer = await RecordingDownload.GetAsync(api, address, from: 0, cancellationToken).ConfigureAwait(false);
        await RecordingDownload.CopyAsync(answer, destination, written: 0, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a recording to a file, which exists only once it is complete.</summary>
    /// <remarks>
    /// <para>
    /// Until then, what arrived is in a file of the same name with <c>.part</c> at its end. It outlives a cancellation and a broken connection:
    /// the next call for the same file goes on after it. That a server can do so is not documented; from one that cannot, the whole file is
    /// taken again.
    /// </para>
    /// <para>
    /// Take a path of its own for each recording: what is in a <c>.part</c> file is not compared with the recording. Of two calls for one file at
    /// the same time, the second fails.
    /// </para>
    /// </remarks>
    /// <param name="api">The API.</param>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="recordId">The id of the recording.</param>
    /// <param name="path">The file. One that exists is replaced.</param>
    /// <param name="progress">Told how many bytes of the file there are, those of earlier attempts included.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <exception cref="ApiException">The API refused.</exception>
    /// <exception cref="HttpRequestException">The file was refused (with its status), or the connection broke.</exception>
    /// <exception cref="InvalidDataException">The API answered with something that is no address.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task SaveRecordingAsync(
        this IMoodhoodRecordings api,
        string spaceId,
        string roomId,
        string recordId,
        string path,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var address = await api.GetRecordingAddressAsync(spaceId, roomId, recordId, cancellationToken).ConfigureAwait(false);
        var partial = path + ".part";
        var file = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        await using (file.ConfigureAwait(false))
        {
            using var answer = await RecordingDownload.GetAsync(api, address, file.Length, cancellationToken).ConfigureAwait(false);
            var start = RecordingDownload.StartOf(answer, file.Length);
            file.SetLength(start);
            file.Position = start;
            await RecordingDownload.CopyAsync(answer, file, start, progress, cancellationToken).ConfigureAwait(false);
        }

        File.Move(partial, path, overwrite: true);
    }
}
