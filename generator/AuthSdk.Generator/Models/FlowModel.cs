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

    /// <summary>The value of <c>grant_type</c>.</summary>
    public string GrantType { get; init; } = "";

    /// <summary>The member of <c>ClientAuthentication</c>; names a definition in <c>ClientAuthenticationCatalog</c>.</summary>
    public string ClientAuthentication { get; init; } = "";

    /// <summary>The member of <c>ParameterPlacement</c>.</summary>
    public string ParameterPlacement { get; init; } = "";

    public UrlTemplateModel TokenUrl { get; init; } = UrlTemplateModel.None;

    /// <summary>Whether there is a token URL that cannot be used, and which has been reported.</summary>
    public bool HasInvalidTokenUrl { get; init; }

    /// <summary>Whether an authorization URL is declared.</summary>
    public bool HasAuthorizationUrl { get; init; }

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

    /// <summary>The parameters of the token request, without <c>grant_type</c>, in the order in which they are sent.</summary>
    public EquatableArray<TokenParameterModel> Parameters { get; init; }

    /// <summary>The parameters of the refresh request, likewise; empty when refresh tokens are not used.</summary>
    public EquatableArray<TokenParameterModel> RefreshParameters { get; init; }

    /// <summary>The flow whose token authorises this token request, if any.</summary>
    public string? AuthorizedBy { get; init; }

    /// <summary>Whether the options hold all it takes to get a token, so that no person and no call has to give anything.</summary>
    public bool StartsFromOptions { get; init; }

    /// <summary>Whether tokens come from a token endpoint; if not, the options hold one.</summary>
    public bool HasTokenEndpoint { get; init; } = true;

    public TokenResponseModel Response { get; init; } = new();

    /// <summary>Whether options and constants give all that these parameters need.</summary>
    public static bool CanStartFromOptions(IEnumerable<TokenParameterModel> parameters) =>
        parameters.All(parameter => parameter.IsConstant || !parameter.Required || parameter.Option is not null);

    public bool Refreshes => RefreshParameters.Count > 0;

    /// <summary>The option that gives the request of each call.</summary>
    public string SelectorOption => $"Select{(Name == "Default" ? "" : Name)}TokenRequest";

    public string FlowType => $"{TypePrefix}Flow";

    public string RequestType => $"{TypePrefix}TokenRequest";

    public string RefreshRequestType => $"{TypePrefix}RefreshRequest";

    public string ResponseType => $"{TypePrefix}TokenResponse";

    /// <summary>The types that are emitted for the flow; the one of refresh requests only where there are such.</summary>
    public IEnumerable<string> EmittedTypes => [FlowType, RequestType, RefreshRequestType, ResponseType];

    /// <summary>The emitted method of the options that gives the token endpoint.</summary>
    public string ResolveTokenEndpoint => $"Resolve{TokenEndpointOption}";

    /// <summary>The emitted method of the options that gives the refresh endpoint.</summary>
    public string ResolveRefreshEndpoint => RefreshUrl is null ? ResolveTokenEndpoint : $"Resolve{(Name == "Default" ? "" : Name)}RefreshEndpoint";
}
