namespace AuthSdk.Generator.Models;

/// <summary>What an authorization server says of itself (RFC 8414 section 2), as far as a declaration can be checked against it.</summary>
internal sealed record MetadataModel
{
    /// <summary>The path of the document.</summary>
    public string Path { get; init; } = "";

    /// <summary>What keeps the document from being used, or <see langword="null"/>.</summary>
    public string? Fault { get; init; }

    /// <summary>The issuer identifier.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether answers to authorization requests say who they come from (RFC 9207 section 3).</summary>
    public bool NamesIssuer { get; init; }

    public MetadataEndpointsModel Endpoints { get; init; } = new();

    /// <summary>Where requests go that present a client certificate (RFC 8705 section 5), as far as that is elsewhere.</summary>
    public MetadataEndpointsModel? CertificateEndpoints { get; init; }

    /// <summary>What keeps <see cref="CertificateEndpoints"/> from being used, or <see langword="null"/>.</summary>
    public string? CertificateEndpointFault { get; init; }

    /// <summary>The values of <c>grant_type</c>; <see langword="null"/> where the document says nothing, as below.</summary>
    public EquatableArray<string>? GrantTypes { get; init; }

    public EquatableArray<string>? ResponseTypes { get; init; }

    public EquatableArray<string>? Scopes { get; init; }

    public EquatableArray<string>? ClientAuthenticationMethods { get; init; }

    public EquatableArray<string>? SigningAlgorithms { get; init; }

    public EquatableArray<string>? CodeChallengeMethods { get; init; }

    /// <summary>The endpoints as a request finds them.</summary>
    /// <param name="presentsCertificate">Whether it presents a client certificate.</param>
    public MetadataEndpointsModel EndpointsOf(bool presentsCertificate) =>
        presentsCertificate && CertificateEndpoints is { } others ? Endpoints.With(others) : Endpoints;
}
