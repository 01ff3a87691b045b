using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>RFC 7523 section 2.1.</summary>
internal sealed class JwtBearerFlow : FlowDefinition
{
    public override string Name => "JwtBearer";

    public override string Description => "the JWT bearer grant (RFC 7523 section 2.1)";

    public override string GrantType => "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public override bool PresentsAssertion => true;

    public override IReadOnlyList<GrantParameter> Parameters { get; } = new[]
    {
        new GrantParameter
        {
            WireName = "assertion",
            Property = "Assertion",
            Summary = "The signed JWT.",
            IsSecret = true,
        },
    };
}
