namespace AuthSdk.Generator.Models;

/// <summary>An endpoint of the authorization server beside the token endpoint, and the request that goes there.</summary>
internal sealed record EndpointModel
{
    public EndpointKind Kind { get; init; }

    public UrlTemplateModel Url { get; init; } = UrlTemplateModel.None;

    /// <summary>Whether its URL is declared, be it one that can be used or not. If not, the metadata document may have it.</summary>
    public bool IsDeclared { get; init; }

    public TokenRequestModel Request { get; init; } = new();
}

/// <summary>What an endpoint is for. The names are parts of those that are declared and emitted.</summary>
internal enum EndpointKind
{
    /// <summary>A person's browser goes there (RFC 6749 section 3.1).</summary>
    Authorization,

    /// <summary>Codes for a sign-in on another device (RFC 8628 section 3.1).</summary>
    DeviceAuthorization,

    /// <summary>The end of tokens (RFC 7009).</summary>
    Revocation,

    /// <summary>What a token is worth (RFC 7662).</summary>
    Introspection,

    /// <summary>What a browser would carry goes there directly (RFC 9126).</summary>
    PushedAuthorizationRequest,
}
