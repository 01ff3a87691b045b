using AuthSdk.Generator.CSharp;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 6749 section 3.2.1: a client without a secret names itself.</summary>
internal sealed class PublicClient : ClientAuthenticationDefinition
{
    public override string Name => "None";

    public override string RegisteredName => "none";

    public override bool HasSecret => false;

    public override void Emit(SourceWriter writer, string message, string request) =>
        writer.WriteLine($"{message}.Add(\"client_id\", {request}.ClientId);");
}
