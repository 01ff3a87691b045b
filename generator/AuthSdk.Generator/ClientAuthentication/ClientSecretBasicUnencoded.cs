using AuthSdk.Generator.CSharp;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 7617 section 2: HTTP Basic with the raw values.</summary>
internal sealed class ClientSecretBasicUnencoded : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretBasicUnencoded";

    public override string RegisteredName => "client_secret_basic";

    public override bool AllowsEmptySecret => true;

    public override void Emit(SourceWriter writer, string message, string request) =>
        writer.WriteLine($"{message}.AuthenticateBasic({request}.ClientId, {request}.ClientSecret, formEncoded: false);");
}
