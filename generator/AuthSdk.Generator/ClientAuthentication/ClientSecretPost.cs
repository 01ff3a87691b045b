using AuthSdk.Generator.CSharp;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 6749 section 2.3.1: the credentials among the parameters.</summary>
internal sealed class ClientSecretPost : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretPost";

    public override string RegisteredName => "client_secret_post";

    public override bool SendsSecretAsParameter => true;

    public override void Emit(SourceWriter writer, string message, string request) => writer
        .WriteLine($"{message}.Add(\"client_id\", {request}.ClientId);")
        .WriteLine($"{message}.Add(\"client_secret\", {request}.ClientSecret);");
}
