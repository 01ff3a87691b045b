using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 7523 section 2.2: an assertion under a private key.</summary>
internal sealed class PrivateKeyJwt : ClientAuthenticationDefinition
{
    public override string Name => "PrivateKeyJwt";

    public override string[] RegisteredNames => ["private_key_jwt"];

    public override bool SendsIdAsParameter => true;

    public override bool HasSigningKey => true;

    public override string[] AlgorithmFamilies { get; } = ["RS", "PS", "ES"];

    public override void Emit(SourceWriter writer, TokenRequestModel request) =>
        writer.WriteLine($"message.AuthenticatePrivateKeyJwt(request.ClientId, request.SigningKey{request.AssertionArguments});");
}
