namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 8705 section 2: the connection proves who the client is, and the request names it.</summary>
internal sealed class TlsClientAuth : ClientAuthenticationDefinition
{
    public override string Name => "TlsClientAuth";

    public override bool SendsIdAsParameter => true;

    public override bool HasCertificate => true;
}
