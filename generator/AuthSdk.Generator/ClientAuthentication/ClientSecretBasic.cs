using AuthSdk.Generator.CSharp;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 6749 section 2.3.1: HTTP Basic with form-encoded halves.</summary>
internal sealed class ClientSecretBasic : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretBasic";

    public override string RegisteredName => "client_secret_basic";

    public override bool AllowsEmptySecret => true;

    public override void Emit(SourceWriter writer, string message, string request) =>
        writer.WriteLine($"{message}.AuthenticateBasic({request}.ClientId, {request}.ClientSecret, formEncoded: true);");
}
