using AuthSdk.Generator.CSharp;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>
/// How a client authenticates at the token endpoint. Adding a method is a file with a subclass, a line in
/// <see cref="ClientAuthenticationCatalog"/> and an enum member.
/// </summary>
internal abstract class ClientAuthenticationDefinition
{
    /// <summary>The member of <c>ClientAuthentication</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The name in authorization server metadata (RFC 8414 section 2), or <see langword="null"/> for a method without one.</summary>
    public virtual string? RegisteredName => null;

    /// <summary>Whether the request names the client.</summary>
    public virtual bool NamesClient => true;

    /// <summary>Whether the client has a secret.</summary>
    public virtual bool HasSecret => true;

    /// <summary>Whether the secret travels where the parameters do, rather than in a header.</summary>
    public virtual bool SendsSecretAsParameter => false;

    /// <summary>Whether the request's <c>Authorization</c> header is taken.</summary>
    public bool UsesAuthorizationHeader => HasSecret && !SendsSecretAsParameter;

    /// <summary>Whether a client may have an empty secret (RFC 6749 section 2.3.1 allows one with Basic).</summary>
    public virtual bool AllowsEmptySecret => false;

    /// <summary>Writes the statements that authenticate <paramref name="message"/> with the credentials of <paramref name="request"/>.</summary>
    public abstract void Emit(SourceWriter writer, string message, string request);
}
