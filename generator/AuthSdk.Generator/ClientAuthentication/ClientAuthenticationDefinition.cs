using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>
/// How a client authenticates at the token endpoint. Adding a method is a file with a subclass, a line in
/// <see cref="ClientAuthenticationCatalog"/> and an enum member.
/// </summary>
internal abstract class ClientAuthenticationDefinition
{
    /// <summary>The member of <c>ClientAuthentication</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Its names in authorization server metadata (RFC 8414 section 2); none for a method that is not registered.</summary>
    public virtual string[] RegisteredNames => [];

    /// <summary>Whether the request names the client.</summary>
    public virtual bool NamesClient => true;

    /// <summary>Whether the client's name travels where the parameters do, rather than in a header.</summary>
    public virtual bool SendsIdAsParameter => false;

    /// <summary>Whether the client has a secret.</summary>
    public virtual bool HasSecret => false;

    /// <summary>Whether the secret travels where the parameters do, rather than in a header or not at all.</summary>
    public virtual bool SendsSecretAsParameter => false;

    /// <summary>Whether the client has a private key that signs.</summary>
    public virtual bool HasSigningKey => false;

    /// <summary>Whether the client presents a certificate.</summary>
    public virtual bool HasCertificate => false;

    /// <summary>What the algorithms of its assertion start with; <see langword="null"/> for a method without assertion.</summary>
    public virtual string[]? AlgorithmFamilies => null;

    /// <summary>Whether the request proves who the client is, so that it needs no other proof.</summary>
    public bool Authenticates => UsesAuthorizationHeader || HasSecret || HasSigningKey || HasCertificate;

    /// <summary>Whether the request's <c>Authorization</c> header is taken.</summary>
    public virtual bool UsesAuthorizationHeader => false;

    /// <summary>Whether a client may have an empty secret (RFC 6749 section 2.3.1 allows one with Basic).</summary>
    public virtual bool AllowsEmptySecret => false;

    /// <summary>Writes the statement that authenticates, where parameters alone do not.</summary>
    public virtual void Emit(SourceWriter writer, TokenRequestModel request)
    {
        // Most of what is sent as a parameter needs no more than that.
    }
}
