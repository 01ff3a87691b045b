using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>What a grant needs and what it sends. Adding one is a file with a subclass, a line in <see cref="FlowCatalog"/> and an enum member.</summary>
internal abstract class FlowDefinition
{
    /// <summary>The member of <c>OAuthFlow</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How documentation speaks of it, with its source: <c>the client credentials grant (RFC 6749 section 4.4)</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The standard value of <c>grant_type</c>.</summary>
    public abstract string GrantType { get; }

    /// <summary>The parameters that this grant adds to <c>grant_type</c>, client authentication and scope.</summary>
    public abstract IReadOnlyList<GrantParameter> Parameters { get; }

    /// <summary>Whether tokens come from a token endpoint. If not, all the rest is about nothing.</summary>
    public virtual bool HasTokenEndpoint => true;

    /// <summary>Whether the grant has a <c>scope</c> parameter at the token endpoint.</summary>
    public virtual bool HasScope => true;

    /// <summary>Whether a person signs in at the authorization endpoint first.</summary>
    public virtual bool NeedsAuthorizationUrl => false;

    /// <summary>Whether the device authorization endpoint hands out a code first.</summary>
    public virtual bool NeedsDeviceAuthorizationUrl => false;

    /// <summary>
    /// Whether servers issue refresh tokens with it: RFC 6749 section 4.4.3 and RFC 7523 say that grants which the client can repeat
    /// by itself need none.
    /// </summary>
    public virtual bool IssuesRefreshToken => false;

    /// <summary>Whether the grant is an assertion, which the client may sign itself.</summary>
    public virtual bool PresentsAssertion => false;

    /// <summary>Whether RFC 9700 advises against it.</summary>
    public virtual bool IsDiscouraged => false;
}

/// <summary>A parameter that belongs to a grant.</summary>
internal sealed class GrantParameter
{
    /// <summary>The name on the wire.</summary>
    public string WireName { get; init; } = "";

    /// <summary>The property of the emitted request record.</summary>
    public string Property { get; init; } = "";

    /// <summary>What the emitted documentation says of it.</summary>
    public string Summary { get; init; } = "";

    public bool IsSecret { get; init; }

    public bool Required { get; init; } = true;

    /// <summary>The property that is set exactly when this one is, or <see langword="null"/>.</summary>
    public string? TogetherWith { get; init; }

    /// <summary>The option that holds the value; <see langword="null"/> for one that only a call can give.</summary>
    public string? Option { get; init; }
}
