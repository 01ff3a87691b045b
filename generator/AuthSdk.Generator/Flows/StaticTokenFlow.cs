using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>A token that a person made in the provider's settings. Nothing is sent to obtain it.</summary>
internal sealed class StaticTokenFlow : FlowDefinition
{
    public override string Name => "StaticToken";

    public override string Description => "a token that the options hold";

    public override string GrantType => "";

    public override bool HasTokenEndpoint => false;

    public override bool HasScope => false;

    public override IReadOnlyList<GrantParameter> Parameters { get; } = new[]
    {
        new GrantParameter
        {
            WireName = "access_token",
            Property = "AccessToken",
            Summary = "The access token, as the provider shows it.",
            IsSecret = true,
            Option = "AccessToken",
        },
    };
}
