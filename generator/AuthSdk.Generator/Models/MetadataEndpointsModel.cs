namespace AuthSdk.Generator.Models;

/// <summary>Where an authorization server says that its endpoints are (RFC 8414 section 2), as far as flows use them.</summary>
internal sealed record MetadataEndpointsModel
{
    public string? Authorization { get; init; }

    public string? Token { get; init; }

    public string? Revocation { get; init; }

    public string? Introspection { get; init; }

    public string? DeviceAuthorization { get; init; }

    /// <summary>The same, with others in place of those that they name.</summary>
    public MetadataEndpointsModel With(MetadataEndpointsModel others) => new()
    {
        Authorization = others.Authorization ?? Authorization,
        Token = others.Token ?? Token,
        Revocation = others.Revocation ?? Revocation,
        Introspection = others.Introspection ?? Introspection,
        DeviceAuthorization = others.DeviceAuthorization ?? DeviceAuthorization,
    };
}
