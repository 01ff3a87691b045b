namespace AuthSdk.MskBlaze;

/// <summary>Who is in a study.</summary>
public interface IMskBlazeGroups
{
    /// <summary>Gets the one group that lists the subjects of a study.</summary>
    /// <remarks>The total of the page counts the members, not the groups.</remarks>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page; <see langword="null"/> if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/Group")]
    Task<Bundle<Group>?> GetSubjectsAsync(
        [AliasAs("researchstudy")] string researchStudy,
        CancellationToken cancellationToken = default);
}
