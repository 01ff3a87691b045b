using System.Collections.Generic;
using System.Linq;

namespace AuthSdk.Generator.ClientAuthentication;

/// <summary>All client authentication methods that can be declared.</summary>
internal static class ClientAuthenticationCatalog
{
    public static IReadOnlyDictionary<string, ClientAuthenticationDefinition> All { get; } = new ClientAuthenticationDefinition[]
    {
        new ClientSecretBasic(),
        new ClientSecretBasicUnencoded(),
        new ClientSecretPost(),
        new PublicClient(),
        new UnidentifiedClient(),
        new ClientIdBasic(),
        new ClientSecretBearer(),
        new ClientSecretJwt(),
        new PrivateKeyJwt(),
        new TlsClientAuth(),
    }.ToDictionary(definition => definition.Name);
}
