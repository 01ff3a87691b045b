namespace AuthSdk.Moodhood;

/// <summary>What is known about calls that are over.</summary>
public interface IMoodhoodAnalytics
{
    /// <summary>Lists the calls that finished in a room on one day.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="day">An instant on that day.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/analytics/calls")]
    Task<ItemList<FinishedCall>> ListCallsAsync(
        string spaceId,
        string roomId,
        [AliasAs("date"), Query(Format = "yyyy-MM-ddTHH:mm:ss.fffzzz")] DateTimeOffset day,
        CancellationToken cancellationToken = default);

    /// <summary>Downloads the report on a call. It exists once the call has finished.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="callId">The id of the call, from <see cref="ListCallsAsync"/>.</param>
    /// <param name="format">One of <see cref="ReportFormats"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/analytics/report")]
    Task<Stream> GetCallReportAsync(
        string spaceId,
        string roomId,
        string callId,
        string format = ReportFormats.Spreadsheet,
        CancellationToken cancellationToken = default);
}
