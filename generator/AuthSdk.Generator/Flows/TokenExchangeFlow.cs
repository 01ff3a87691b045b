using System.Collections.Generic;

namespace AuthSdk.Generator.Flows;

/// <summary>RFC 8693 section 2.1.</summary>
internal sealed class TokenExchangeFlow : FlowDefinition
{
    public override string Name => "TokenExchange";

    public override string Description => "token exchange (RFC 8693)";

    public override string GrantType => "urn:ietf:params:oauth:grant-type:token-exchange";

    public override IReadOnlyList<GrantParameter> Parameters { get; } = new[]
    {
        new GrantParameter
        {
            WireName = "subject_token",
            Property = "SubjectToken",
            Summary = "The token that stands for whom the new token is about.",
            IsSecret = true,
        },
        new GrantParameter
        {
            WireName = "subject_token_type",
            Property = "SubjectTokenType",
            Summary = "What kind of token that is (RFC 8693 section 3).",
        },
        new GrantParameter
        {
            WireName = "actor_token",
            Property = "ActorToken",
            Summary = "The token of whoever acts for the subject. Give its type along with it.",
            IsSecret = true,
            Required = false,
        },
        new GrantParameter
        {
            WireName = "actor_token_type",
            Property = "ActorTokenType",
            Summary = "What kind of token the actor token is; set exactly when that is.",
            Required = false,
            TogetherWith = "ActorToken",
        },
        new GrantParameter
        {
            WireName = "requested_token_type",
            Property = "RequestedTokenType",
            Summary = "What kind of token is wanted.",
            Required = false,
        },
        new GrantParameter
        {
            WireName = "audience",
            Property = "Audience",
            Summary = "The name of the service that the new token is for.",
            Required = false,
        },
    };
}
