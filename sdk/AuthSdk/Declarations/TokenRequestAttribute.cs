namespace AuthSdk;

/// <summary>
/// Declares how an API's token requests deviate from RFC 6749. What is not set is as the standard has it, or as
/// <see cref="OAuthProviderAttribute"/> says. A declaration for one <see cref="Grant"/> goes before one for all, and of two that are equal in that,
/// one that names a <see cref="Flow"/> before one that names none.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class TokenRequestAttribute : Attribute
{
    /// <summary>The HTTP method. Default: <see cref="TokenRequestMethod.Post"/>.</summary>
    public TokenRequestMethod Method { get; set; }

    /// <summary>
    /// Where the parameters travel. Default: <see cref="ParameterPlacement.Form"/>, or <see cref="ParameterPlacement.Query"/> with
    /// <see cref="TokenRequestMethod.Get"/>.
    /// </summary>
    public ParameterPlacement Placement { get; set; }

    /// <summary>What separates scopes. Default: <see cref="ScopeSeparator.Space"/>.</summary>
    public ScopeSeparator ScopeSeparator { get; set; }

    /// <summary>The client authentication method. Default: <see cref="ClientAuthentication.ClientSecretBasic"/>.</summary>
    public ClientAuthentication ClientAuthentication { get; set; }

    /// <summary>
    /// How the client assertion is signed, where <see cref="ClientAuthentication.ClientSecretJwt"/> or
    /// <see cref="ClientAuthentication.PrivateKeyJwt"/> is used. Default: <see cref="SigningAlgorithm.Default"/>.
    /// </summary>
    public SigningAlgorithm AssertionAlgorithm { get; set; }

    /// <summary>
    /// Whom the client assertion is for, such as the issuer identifier (RFC 7523 section 3). Default: an optional option
    /// <c>AssertionAudience</c>, and without that the URL that the request goes to.
    /// </summary>
    public string? AssertionAudience { get; set; }

    /// <summary>Which requests this applies to. Default: <see cref="TokenGrant.All"/>.</summary>
    public TokenGrant Grant { get; set; }

    /// <summary>The flow that this applies to. Default: all flows of the interface.</summary>
    public string? Flow { get; set; }
}
