using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 8705 section 2: the connection proves who the client is, and the request names it.</summary>
internal sealed class TlsClientAuth : ClientAuthenticationDefinition
{
    public override string Name => "TlsClientAuth";

    public override string[] RegisteredNames => ["tls_client_auth", "self_signed_tls_client_auth"];

    public override bool SendsIdAsParameter => true;

    public override bool HasCertificate => true;

    public override void Emit(SourceWriter writer, TokenRequestModel request) => writer.WriteLine("message.AuthenticateTls(_clientCertificate);");
}
