using System;
using System.Collections.Generic;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Flows;

/// <summary>What there is to say of a kind of endpoint beside the token endpoint.</summary>
internal sealed class EndpointDefinition
{
    public EndpointKind Kind { get; init; }

    /// <summary>How messages speak of its URL: <c>a revocation URL</c>.</summary>
    public string Use { get; init; } = "";

    /// <summary>How documentation speaks of it: <c>The revocation endpoint</c>.</summary>
    public string Title { get; init; } = "";

    /// <summary>How documentation speaks of its request, after the name of the API.</summary>
    public string Request { get; init; } = "";

    /// <summary>What the server's metadata says of it (RFC 8414 section 2).</summary>
    public Func<MetadataEndpointsModel, string?> InMetadata { get; init; } = _ => null;

    /// <summary>Why a flow has none; <see langword="null"/> where every flow may have one.</summary>
    public Func<FlowDefinition, string?> Absence { get; init; } = _ => null;

    /// <summary>Whether a flow cannot do without it.</summary>
    public Func<FlowDefinition, bool> IsNeeded { get; init; } = _ => false;

    /// <summary>The property of <c>[OAuthProvider]</c> that declares it.</summary>
    public string Property => $"{Kind}Url";

    public static IReadOnlyList<EndpointDefinition> All { get; } = new[]
    {
        new EndpointDefinition
        {
            Kind = EndpointKind.Authorization,
            Use = "an authorization URL",
            Title = "The authorization endpoint",
            Request = "An authorization request to {0}, which a browser sends (RFC 6749 section 4.1.1).",
            InMetadata = endpoints => endpoints.Authorization,
            Absence = flow => flow.NeedsAuthorizationUrl ? null : "no browser is sent anywhere in it",
            IsNeeded = flow => flow.NeedsAuthorizationUrl,
        },
        new EndpointDefinition
        {
            Kind = EndpointKind.DeviceAuthorization,
            Use = "a device authorization URL",
            Title = "The device authorization endpoint",
            Request = "A device authorization request to {0} (RFC 8628 section 3.1).",
            InMetadata = endpoints => endpoints.DeviceAuthorization,
            Absence = flow => flow.NeedsDeviceAuthorizationUrl ? null : "it asks for no device code",
            IsNeeded = flow => flow.NeedsDeviceAuthorizationUrl,
        },
        new EndpointDefinition
        {
            Kind = EndpointKind.Revocation,
            Use = "a revocation URL",
            Title = "The revocation endpoint",
            Request = "A revocation request to {0} (RFC 7009 section 2.1).",
            InMetadata = endpoints => endpoints.Revocation,
        },
        new EndpointDefinition
        {
            Kind = EndpointKind.Introspection,
            Use = "an introspection URL",
            Title = "The introspection endpoint",
            Request = "An introspection request to {0} (RFC 7662 section 2.1).",
            InMetadata = endpoints => endpoints.Introspection,
        },
    };

    public static EndpointDefinition Of(EndpointKind kind) => All[(int)kind];
}
