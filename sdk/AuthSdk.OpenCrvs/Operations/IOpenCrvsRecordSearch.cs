namespace AuthSdk.OpenCrvs;

/// <summary>The search for records of versions 1.3 to 1.9, through GraphQL.</summary>
public interface IOpenCrvsRecordSearch
{
    /// <summary>
    /// Searches for records; one page of them. <see cref="OpenCrvsPaging.ListRecordsAsync"/> follows the pages. 2,000 searches a day for each client.
    /// </summary>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <remarks>
    /// Most failures come with HTTP 200: <see cref="RecordSearchResponse.EnsureSuccess"/> turns them into an exception. A token without a search scope
    /// finds nothing, without an error. Where the HTTP status is none of success, the error of the <see cref="Http.ApiException{TError}"/> is a
    /// <see cref="RecordSearchResponse"/>.
    /// </remarks>
    [Post("/graphql")]
    [ErrorResponse(typeof(RecordSearchResponse))]
    Task<RecordSearchResponse> SearchRecordsAsync([Body] RecordSearchRequest search, CancellationToken cancellationToken = default);
}
