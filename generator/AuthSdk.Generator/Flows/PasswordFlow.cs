using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>RFC 6749 section 4.3.</summary>
internal sealed class PasswordFlow : FlowDefinition
{
    public override string Name => "Password";

    public override string Description => "the resource owner password credentials grant (RFC 6749 section 4.3)";

    public override string GrantType => "password";

    public override bool IsDiscouraged => true;

    public override bool IssuesRefreshToken => true;

    public override IReadOnlyList<GrantParameter> Parameters { get; } = new[]
    {
        new GrantParameter
        {
            WireName = "username",
            Property = "Username",
            Option = "Username",
            Summary = "The name of the account whose data is read and written.",
        },
        new GrantParameter
        {
            WireName = "password",
            Property = "Password",
            Option = "Password",
            Summary = "The password of that account.",
            IsSecret = true,
        },
    };
}
