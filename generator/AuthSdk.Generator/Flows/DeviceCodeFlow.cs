using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>The token request of RFC 8628 section 3.4. The scope was chosen at the device authorization endpoint.</summary>
internal sealed class DeviceCodeFlow : FlowDefinition
{
    public override string Name => "DeviceCode";

    public override string Description => "the device authorization grant (RFC 8628)";

    public override string GrantType => "urn:ietf:params:oauth:grant-type:device_code";

    public override bool HasScope => false;

    public override bool NeedsDeviceAuthorizationUrl => true;

    public override bool IssuesRefreshToken => true;

    public override IReadOnlyList<GrantParameter> Parameters { get; } = new[]
    {
        new GrantParameter
        {
            WireName = "device_code",
            Property = "DeviceCode",
            Summary = "The code that the device authorization endpoint handed out.",
            IsSecret = true,
        },
    };
}
