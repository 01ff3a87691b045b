namespace AuthSdk.MskBlaze;

/// <summary>Any list as the server wrote it, for a FHIR library to read or to be kept.</summary>
public interface IMskBlazeJson
{
    /// <summary>Lists resources of a study, one page.</summary>
    /// <param name="resourceType">Their type, such as <c>observation</c> or <c>AdverseEvent</c>, in the spelling of the other operations.</param>
    /// <param name="researchStudy">The number of the study.</param>
    /// <param name="parameters">Further parameters, not escaped for the address. Names may occur several times. Observations need one of <c>category</c> and <c>code</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON, byte for byte; empty text if there are none, which the server says with 404 and "No records found".</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/{resourceType}")]
    Task<string> ListJsonAsync(
        string resourceType,
        [AliasAs("researchstudy")] string researchStudy,
        IEnumerable<KeyValuePair<string, string>>? parameters = null,
        CancellationToken cancellationToken = default);

    /// <summary>Follows a link from one page to another.</summary>
    /// <remarks>The link is sent as it is; it must lead to the server that the options name, or the token stays here and the call fails.</remarks>
    /// <param name="link">The link, such as <see cref="Bundle{T}.NextLink"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON, byte for byte; empty text if there is no such page.</returns>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("")]
    [WithoutApiParameter("researchstudy")]
    [WithoutApiParameter("_format")]
    Task<string> FollowJsonAsync([Url] string link, CancellationToken cancellationToken = default);
}
