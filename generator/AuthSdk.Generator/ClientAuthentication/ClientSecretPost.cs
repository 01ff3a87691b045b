namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 6749 section 2.3.1: the credentials among the parameters.</summary>
internal sealed class ClientSecretPost : ClientAuthenticationDefinition
{
    public override string Name => "ClientSecretPost";

    public override string[] RegisteredNames => ["client_secret_post"];

    public override bool SendsIdAsParameter => true;

    public override bool HasSecret => true;

    public override bool SendsSecretAsParameter => true;
}
