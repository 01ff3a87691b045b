namespace AuthSdk.CareCentric;

/// <summary>Any resource as the server wrote it, for a FHIR library to read, and for resources that have no record here.</summary>
[Headers("Accept: application/fhir+json")]
public interface ICareCentricJsonOperations
{
    /// <summary>Gets a resource.</summary>
    /// <param name="resourceType">Its type, such as <c>Patient</c>, or one that was opened to you at onboarding.</param>
    /// <param name="id">The logical id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON, byte for byte.</returns>
    [Get("/{resourceType}/{id}")]
    Task<string> GetJsonAsync(string resourceType, string id, CancellationToken cancellationToken = default);

    /// <summary>Searches for resources.</summary>
    /// <param name="resourceType">Their type.</param>
    /// <param name="parameters">The parameters of the search, not escaped for the address. Names may occur several times.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON of the first page, byte for byte.</returns>
    [Get("/{resourceType}")]
    Task<string> SearchJsonAsync(string resourceType, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken = default);

    /// <summary>Gets another page of a search.</summary>
    /// <param name="url">Its address, exactly as a page has it; one of another origin than the API's is refused with an <see cref="OAuthException"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The JSON, byte for byte.</returns>
    [Get("")]
    Task<string> GetJsonPageAsync([Url] string url, CancellationToken cancellationToken = default);

    /// <summary>Downloads the capability statement that FHIR demands of every server. CareCentric's documentation does not mention it.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/metadata")]
    Task<Stream> GetCapabilitiesAsync(CancellationToken cancellationToken = default);
}
