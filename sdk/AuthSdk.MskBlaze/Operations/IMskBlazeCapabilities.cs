namespace AuthSdk.MskBlaze;

/// <summary>What the server says about itself.</summary>
public interface IMskBlazeCapabilities
{
    /// <summary>Gets the server's capability statement. It needs a token, but no study.</summary>
    /// <remarks>No sample of it is published; what FHIR says about such a statement is read, the rest is kept.</remarks>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The server refused.</exception>
    [Get("/metadata")]
    [WithoutApiParameter("researchstudy")]
    Task<CapabilityStatement> GetCapabilitiesAsync(CancellationToken cancellationToken = default);
}
