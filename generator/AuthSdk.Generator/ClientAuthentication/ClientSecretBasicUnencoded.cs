using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 7617 section 2: HTTP Basic with the raw values.</summary>
internal sealed class ClientSecretBasicUnencoded : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretBasicUnencoded";

    public override string[] RegisteredNames => ["client_secret_basic"];

    public override bool HasSecret => true;

    public override bool UsesAuthorizationHeader => true;

    public override bool AllowsEmptySecret => true;

    public override void Emit(SourceWriter writer, TokenRequestModel request) =>
        writer.WriteLine("message.AuthenticateBasic(request.ClientId, request.ClientSecret, formEncoded: false);");
}
