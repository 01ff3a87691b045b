using System;
using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>RFC 6749 section 4.4.</summary>
internal sealed class ClientCredentialsFlow : FlowDefinition
{
    public override string Name => "ClientCredentials";

    public override string Description => "the client credentials grant (RFC 6749 section 4.4)";

    public override string GrantType => "client_credentials";

    public override IReadOnlyList<GrantParameter> Parameters { get; } = Array.Empty<GrantParameter>();
}
