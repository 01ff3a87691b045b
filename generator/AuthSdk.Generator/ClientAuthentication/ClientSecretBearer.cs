using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>The secret is a token of its own; the client is not named.</summary>
internal sealed class ClientSecretBearer : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretBearer";

    public override bool NamesClient => false;

    public override bool HasSecret => true;

    public override bool UsesAuthorizationHeader => true;

    public override void Emit(SourceWriter writer, TokenRequestModel request) =>
        writer.WriteLine("message.AuthenticateBearer(request.ClientSecret);");
}
