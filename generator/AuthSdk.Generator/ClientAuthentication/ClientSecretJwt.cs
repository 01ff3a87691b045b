using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 7523 section 2.2: an assertion under the secret.</summary>
internal sealed class ClientSecretJwt : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretJwt";

    public override string[] RegisteredNames => ["client_secret_jwt"];

    public override bool SendsIdAsParameter => true;

    public override bool HasSecret => true;

    public override string[] AlgorithmFamilies { get; } = ["HS"];

    public override void Emit(SourceWriter writer, TokenRequestModel request) =>
        writer.WriteLine($"message.AuthenticateClientSecretJwt(request.ClientId, request.ClientSecret{request.AssertionArguments});");
}
