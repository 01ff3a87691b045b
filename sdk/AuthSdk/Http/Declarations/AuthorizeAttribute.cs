namespace AuthSdk.Http;

/// <summary>
/// Sends a parameter as the <c>Authorization</c> header (RFC 9110 section 11.6.2): a credential for this one call, which replaces the access
/// token. <see langword="null"/> leaves the access token in its place; a blank credential is refused, so that a forgotten one does not turn into another identity.
/// </summary>
/// <param name="scheme">The authentication scheme, written before the credential.</param>
/// <remarks>Like a token, it goes to the API's own origin only, over https.</remarks>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class AuthorizeAttribute(string scheme = "Bearer") : Attribute
{
    /// <summary>The authentication scheme.</summary>
    public string Scheme { get; } = scheme;
}
