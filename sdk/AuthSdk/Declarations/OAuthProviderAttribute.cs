namespace AuthSdk;

/// <summary>
/// Declares how access tokens for an API interface are obtained. The generator turns the declaration into typed token
/// records, the flow, an options class, a registration method and an authenticated client.
/// </summary>
/// <remarks>
/// An API with several kinds of token carries the attribute several times, each with its own <see cref="Name"/>; operations
/// choose with <see cref="UseFlowAttribute"/>, and the first one declared is used by the others.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Delegate,
    AllowMultiple = true,
    Inherited = false)]
public sealed class OAuthProviderAttribute : Attribute
{
    /// <summary>The grant. Default: <see cref="OAuthFlow.ClientCredentials"/>.</summary>
    public OAuthFlow Flow { get; set; }

    /// <summary>The name of this flow, an identifier in Pascal case. Needed when the interface declares more than one.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The token endpoint: an absolute <c>https</c> URL. <c>{name}</c> in it becomes a required property of the emitted options;
    /// <c>{server}</c> at its start stands for one of the interface's <see cref="ServerAttribute"/>s.
    /// </summary>
    public string? TokenUrl { get; set; }

    /// <summary>
    /// The name of the authorization server's metadata document (RFC 8414 section 2, OpenID Connect Discovery 1.0 section 3) among the
    /// project's <c>AdditionalFiles</c>. It supplies the endpoints that are not declared, and the declaration is checked against it. Default: the
    /// file <c>IPetApi.oauth.json</c> for the interface <c>IPetApi</c>, if there is one. That one supplies what the flow needs and adds no
    /// members: no revocation and no introspection.
    /// </summary>
    public string? Metadata { get; set; }

    /// <summary>
    /// The issuer identifier of the authorization server: an <c>https</c> URL without query and fragment (RFC 8414 section 2), character for character
    /// as the server writes it. A metadata document must be of this issuer (section 3.3). Where there is none, an answer to an authorization
    /// request that names another issuer is refused (RFC 9207 section 2.4). Nothing is fetched from it.
    /// </summary>
    public string? Issuer { get; set; }

    /// <summary>The URL of refresh requests where it differs from <see cref="TokenUrl"/>.</summary>
    public string? RefreshUrl { get; set; }

    /// <summary>The revocation endpoint (RFC 7009), written like <see cref="TokenUrl"/>. With it the emitted tokens have <c>RevokeAsync</c>.</summary>
    public string? RevocationUrl { get; set; }

    /// <summary>
    /// The introspection endpoint (RFC 7662), written like <see cref="TokenUrl"/>. With it the emitted tokens have <c>IntrospectAsync</c>.
    /// </summary>
    public string? IntrospectionUrl { get; set; }

    /// <summary>
    /// The authorization endpoint (RFC 6749 section 3.1), written like <see cref="TokenUrl"/>. <see cref="OAuthFlow.AuthorizationCode"/> needs one: the
    /// emitted flow makes the address that a browser is sent to, and the emitted tokens have <c>SignInAsync</c> for its answer.
    /// </summary>
    public string? AuthorizationUrl { get; set; }

    /// <summary>
    /// The device authorization endpoint (RFC 8628 section 3.1), written like <see cref="TokenUrl"/>. <see cref="OAuthFlow.DeviceCode"/> needs one: the
    /// emitted tokens have <c>SignInWithDeviceAsync</c>.
    /// </summary>
    public string? DeviceAuthorizationUrl { get; set; }

    /// <summary>
    /// The scopes to ask for, one per element (RFC 6749 section 3.3). Their emitted option starts with these.
    /// Without any, no <c>scope</c> parameter is sent; an empty list makes the option all the same, for scopes that only a program knows.
    /// </summary>
    public string[]? Scopes { get; set; }

    /// <summary>Absolute URIs, each sent as a <c>resource</c> parameter (RFC 8707 section 2).</summary>
    public string[]? Resources { get; set; }

    /// <summary>The client authentication method. Default: <see cref="ClientAuthentication.ClientSecretBasic"/>.</summary>
    public ClientAuthentication ClientAuthentication { get; set; }

    /// <summary>Where the parameters travel. Default: <see cref="ParameterPlacement.Form"/>.</summary>
    public ParameterPlacement ParameterPlacement { get; set; }

    /// <summary>Replaces the standard value of <c>grant_type</c>, for servers with one of their own.</summary>
    public string? GrantType { get; set; }

    /// <summary>
    /// The name of another flow of this interface whose access token authorises this token request
    /// (<c>Authorization: Bearer</c>). That token is fetched first and reused while it is valid.
    /// </summary>
    public string? AuthorizedBy { get; set; }

    /// <summary>
    /// Put before the names of this flow's credential options, for a flow with credentials of its own:
    /// <c>System</c> gives <c>SystemClientId</c> and <c>SystemClientSecret</c>.
    /// </summary>
    public string? CredentialPrefix { get; set; }

    /// <summary>The proof key of the authorization code flow. Default: <see cref="PkceMethod.S256"/>.</summary>
    public PkceMethod Pkce { get; set; }

    /// <summary>
    /// Whether access tokens are bound to the client certificate (RFC 8705 section 3): requests to the API then present it as well.
    /// Needs <see cref="ClientAuthentication.TlsClientAuth"/>.
    /// </summary>
    public bool CertificateBoundTokens { get; set; }
}
