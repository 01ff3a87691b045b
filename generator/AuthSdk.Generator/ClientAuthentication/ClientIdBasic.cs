using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>HTTP Basic with an empty secret (RFC 6749 section 2.3.1).</summary>
internal sealed class ClientIdBasic : ClientAuthenticationDefinition
{
    public override string Name => "ClientIdBasic";

    public override bool UsesAuthorizationHeader => true;

    public override void Emit(SourceWriter writer, TokenRequestModel request) =>
        writer.WriteLine("message.AuthenticateBasic(request.ClientId, clientSecret: null, formEncoded: true);");
}
