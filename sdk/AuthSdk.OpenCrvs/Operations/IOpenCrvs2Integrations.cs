namespace AuthSdk.OpenCrvs;

/// <summary>The clients of a server of version 2.x. Needs <c>integration.create</c>, which administrators have.</summary>
public interface IOpenCrvs2Integrations
{
    /// <summary>Lists the clients.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/events/integrations")]
    Task<IReadOnlyList<Integration>> ListIntegrationsAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a client.</summary>
    /// <param name="integration">Its name and scopes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Its credentials, which are shown this once.</returns>
    [Post("/events/integrations")]
    Task<IntegrationCredentials> CreateIntegrationAsync([Body] NewIntegration integration, CancellationToken cancellationToken = default);
}
