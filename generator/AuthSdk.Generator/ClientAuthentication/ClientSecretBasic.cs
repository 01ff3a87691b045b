using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 6749 section 2.3.1: HTTP Basic with form-encoded halves.</summary>
internal sealed class ClientSecretBasic : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretBasic";

    public override string[] RegisteredNames => ["client_secret_basic"];

    public override bool HasSecret => true;

    public override bool UsesAuthorizationHeader => true;

    public override bool AllowsEmptySecret => true;

    public override void Emit(SourceWriter writer, TokenRequestModel request) =>
        writer.WriteLine("message.AuthenticateBasic(request.ClientId, request.ClientSecret, formEncoded: true);");
}
