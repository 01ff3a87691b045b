namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>RFC 6749 section 3.2.1: a client without a secret names itself.</summary>
internal sealed class PublicClient : ClientAuthenticationDefinition
{
    public override string Name => "None";

    public override string[] RegisteredNames => ["none"];

    public override bool SendsIdAsParameter => true;
}
