using System.Collections.Generic;
using System.Linq;

namespace AuthSdk.Generator.Models;

/// <summary>One way to obtain a token, as declared by one <c>[OAuthProvider]</c>.</summary>
internal sealed record FlowModel
{
    /// <summary>The declared name, or <c>Default</c> for the only flow of an interface.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the names of the flow's emitted types start with: <c>PetApi</c>, or <c>PetApiUser</c> for the flow <c>User</c>.</summary>
    public string TypePrefix { get; init; } = "";

    /// <summary>The member of <c>OAuthFlow</c>; names a definition in <c>FlowCatalog</c>.</summary>
    public string Flow { get; init; } = "";

    public UrlTemplateModel TokenUrl { get; init; } = UrlTemplateModel.None;

    /// <summary>Whether there is a token URL that cannot be used, and which has been reported.</summary>
    public bool HasInvalidTokenUrl { get; init; }

    /// <summary>The name of the metadata document that belongs to the flow, be there one or not.</summary>
    public string MetadataFile { get; init; } = "";

    /// <summary>Whether the document is declared, rather than found by its name.</summary>
    public bool DeclaresMetadata { get; init; }

    /// <summary>The declared scopes.</summary>
    public EquatableArray<string> Scopes { get; init; }

    /// <summary>Whether a code challenge with S256 is sent, where the flow has an authorization request.</summary>
    public bool UsesPkce { get; init; }

    /// <summary>The option that overrides <see cref="TokenUrl"/>.</summary>
    public string TokenEndpointOption { get; init; } = "";

    /// <summary>The refresh endpoint, where it differs from the token endpoint.</summary>
    public UrlTemplateModel? RefreshUrl { get; init; }

    /// <summary>The other endpoints of the server that the flow uses.</summary>
    public EquatableArray<EndpointModel> Endpoints { get; init; }

    /// <summary>The issuer identifier of the server, where it is declared or its metadata tells it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether answers to authorization requests always name the issuer (RFC 9207).</summary>
    public bool NamesIssuer { get; init; }

    /// <summary>The request with the flow's own grant.</summary>
    public TokenRequestModel Request { get; init; } = new();

    /// <summary>The refresh request; <see langword="null"/> when refresh tokens are not used.</summary>
    public TokenRequestModel? Refresh { get; init; }

    /// <summary>Whether tokens are bound to the client certificate (RFC 8705 section 3).</summary>
    public bool BindsTokens { get; init; }

    /// <summary>The flow whose token authorises this token request, if any.</summary>
    public string? AuthorizedBy { get; init; }

    /// <summary>Whether the options hold all it takes to get a token, so that no person and no call has to give anything.</summary>
    public bool StartsFromOptions { get; init; }

    /// <summary>Whether tokens come from a token endpoint; if not, the options hold one.</summary>
    public bool HasTokenEndpoint { get; init; } = true;

    public TokenResponseModel Response { get; init; } = new();

    /// <summary>How requests carry the tokens of this flow, and what answers reject them.</summary>
    public ApiRulesModel ApiRules { get; init; } = new();

    /// <summary>The URL that is declared as the address of the API, for this flow or for all.</summary>
    public UrlTemplateModel? BaseAddress { get; init; }

    /// <summary>Whether there is an address that requests with this flow's tokens go to, apart from the option.</summary>
    public bool HasBaseAddress => BaseAddress is not null || Response.BaseAddress is not null;

    /// <summary>The emitted method of the options that gives the address of the API, where flows have several.</summary>
    public string ResolveBaseAddress => $"Resolve{(Name == "Default" ? "" : Name)}BaseAddress";

    /// <summary>Whether options and constants give all that these parameters need.</summary>
    public static bool CanStartFromOptions(IEnumerable<TokenParameterModel> parameters) =>
        parameters.All(parameter => !parameter.HasProperty || !parameter.Required || parameter.Option is not null);

    public bool Refreshes => Refresh is not null;

    /// <summary>The option that gives the request of each call.</summary>
    public string SelectorOption => $"Select{(Name == "Default" ? "" : Name)}TokenRequest";

    public string FlowType => $"{TypePrefix}Flow";

    public string RequestType => $"{TypePrefix}TokenRequest";

    public string RefreshRequestType => $"{TypePrefix}RefreshRequest";

    public string ResponseType => $"{TypePrefix}TokenResponse";

    /// <summary>The types that are emitted for the flow; that of refresh requests only where there are such.</summary>
    public IEnumerable<string> EmittedTypes =>
        new[] { FlowType, RequestType, RefreshRequestType, ResponseType }.Concat(Endpoints.Select(endpoint => EndpointRequestType(endpoint.Kind)));

    /// <summary>The emitted method of the options that gives the token endpoint.</summary>
    public string ResolveTokenEndpoint => $"Resolve{TokenEndpointOption}";

    /// <summary>The endpoint of a kind, if the flow uses one.</summary>
    public EndpointModel? Find(EndpointKind kind) => Endpoints.FirstOrDefault(endpoint => endpoint.Kind == kind);

    /// <summary>The option that overrides the URL of an endpoint.</summary>
    public string EndpointOption(EndpointKind kind) => $"{(Name == "Default" ? "" : Name)}{kind}Endpoint";

    /// <summary>The emitted method of the options that gives an endpoint.</summary>
    public string ResolveEndpoint(EndpointKind kind) => $"Resolve{EndpointOption(kind)}";

    /// <summary>The emitted record of the request to an endpoint.</summary>
    public string EndpointRequestType(EndpointKind kind) => $"{TypePrefix}{kind}Request";

    /// <summary>The emitted method of the options that gives the refresh endpoint.</summary>
    public string ResolveRefreshEndpoint => RefreshUrl is null ? ResolveTokenEndpoint : $"Resolve{(Name == "Default" ? "" : Name)}RefreshEndpoint";
}
