namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>Something else in the request authorises it; the client is not named.</summary>
internal sealed class UnidentifiedClient : ClientAuthenticationDefinition
{
    public override string Name => "Unidentified";

    public override bool NamesClient => false;
}
