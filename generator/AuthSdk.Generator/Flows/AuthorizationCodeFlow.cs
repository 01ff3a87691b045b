using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>The token request of RFC 6749 section 4.1.3. The scope was chosen at the authorization endpoint.</summary>
internal sealed class AuthorizationCodeFlow : FlowDefinition
{
    public override string Name => "AuthorizationCode";

    public override string Description => "the authorization code grant (RFC 6749 section 4.1, RFC 7636)";

    public override string GrantType => "authorization_code";

    public override bool HasScope => false;

    public override bool NeedsAuthorizationUrl => true;

    public override bool IssuesRefreshToken => true;

    public override IReadOnlyList<GrantParameter> Parameters { get; } = new[]
    {
        new GrantParameter
        {
            WireName = "code",
            Property = "Code",
            Summary = "The code that the authorization server handed out. It can be redeemed once.",
            IsSecret = true,
        },
        new GrantParameter
        {
            WireName = "redirect_uri",
            Property = "RedirectUri",
            Summary = "The redirect URI of the authorization request, character for character.",
        },
        new GrantParameter
        {
            WireName = "code_verifier",
            Property = "CodeVerifier",
            Summary = "The proof key whose challenge was part of the authorization request (RFC 7636 section 4.5).",
            IsSecret = true,
        },
    };
}
