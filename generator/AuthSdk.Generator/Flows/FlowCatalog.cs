using System.Collections.Generic;
using System.Linq;

namespace AuthSdk.Generator.Flows;

/// <summary>All grants that can be declared.</summary>
internal static class FlowCatalog
{
    public static IReadOnlyDictionary<string, FlowDefinition> All { get; } = new FlowDefinition[]
    {
        new ClientCredentialsFlow(),
        new PasswordFlow(),
        new AuthorizationCodeFlow(),
        new TokenExchangeFlow(),
        new JwtBearerFlow(),
        new StaticTokenFlow(),
        new DeviceCodeFlow(),
    }.ToDictionary(definition => definition.Name);
}
