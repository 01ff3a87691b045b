namespace AuthSdk.Moodhood;

/// <summary>Recordings of calls. Starting, stopping and deleting them is possible, but how is not published.</summary>
public interface IMoodhoodRecordings
{
    /// <summary>Lists the recordings of a room.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="since">Only recordings from this instant on. The format that the server wants is not documented.</param>
    /// <param name="until">Only recordings until this instant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms/{roomId}/records")]
    Task<ItemList<Recording>> ListRecordingsAsync(
        string spaceId,
        string roomId,
        [AliasAs("dateFrom"), Query(Format = "yyyy-MM-ddTHH:mm:ss.fffzzz")] DateTimeOffset? since = null,
        [AliasAs("dateTo"), Query(Format = "yyyy-MM-ddTHH:mm:ss.fffzzz")] DateTimeOffset? until = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Asks where a recording can be downloaded for 24 hours. <see cref="MoodhoodRecordingExtensions.GetRecordingAddressAsync"/> does and copes
    /// with all that the server may answer.
    /// </summary>
    /// <remarks>
    /// The documentation speaks of a text with an address, the operation's name of a redirection: expect an address, bare or as a JSON string, or
    /// an <see cref="ApiException"/> with a status from 300 to 399 and the address in <c>Headers.Location</c>.
    /// </remarks>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="recordId">The id of the recording.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms/{roomId}/records/download/{recordId}")]
    Task<string> GetRecordingDownloadAsync(string spaceId, string roomId, string recordId, CancellationToken cancellationToken = default);

    /// <summary>Asks for a file at the address of a download. No token is sent.</summary>
    /// <remarks>
    /// <see cref="MoodhoodRecordingExtensions.SaveRecordingAsync"/> writes the file to a disk, and goes on where an earlier attempt ended.
    /// </remarks>
    /// <param name="address">The address, from <see cref="MoodhoodRecordingExtensions.GetRecordingAddressAsync"/>.</param>
    /// <param name="range">What part of the file (RFC 9110 section 14.2), such as <c>bytes=1000-</c>; all of it when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Cancels the call up to the arrival of the headers.</param>
    /// <returns>The answer, whatever its status, its body not read yet. Dispose of it.</returns>
    [Get("")]
    [NoToken]
    Task<HttpResponseMessage> DownloadAsync([Url] Uri address, [Header("Range")] string? range = null, CancellationToken cancellationToken = default);
}
