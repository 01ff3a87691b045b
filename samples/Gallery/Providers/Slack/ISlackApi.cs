using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Slack;

/// <summary>The Web API of Slack, for an app that was installed in a workspace.</summary>
/// <remarks>
/// An answer says in a field whether it is an error, and has the status 200 even then; also where the token is over. The type of the token
/// is bot, though it is used as a bearer token. Without token rotation it has no end and no expires_in.
/// <para>Source: oauth.v2.access method: https://docs.slack.dev/reference/methods/oauth.v2.access</para>
/// <para>Source: Using token rotation: https://docs.slack.dev/authentication/using-token-rotation</para>
/// <para>Source: auth.test method: https://docs.slack.dev/reference/methods/auth.test</para>
/// <para>At second hand, from a report to the provider's own client slackapi/bolt-js (issue 1968): the code token_expired of a call.</para>
/// </remarks>
[OAuthProvider(
    Flow = OAuthFlow.AuthorizationCode,
    AuthorizationUrl = "https://slack.com/oauth/v2/authorize",
    TokenUrl = "https://slack.com/api/oauth.v2.access")]
[TokenResponse(TokenType = "bot", ScopeSeparator = ',')]
[TokenResponseField("team.id")]
[TokenResponseField("bot_user_id")]
[TokenLifetime(LifetimeSource.ExpiresIn, LifetimeSource.Never)]
[TokenErrors(FailsWhen = "ok=false")]
[TokenErrorCode("bad_client_secret", "invalid_client")]
[TokenErrorCode("invalid_client_id", "invalid_client")]
[TokenErrorCode("invalid_code", "invalid_grant")]
[TokenErrorCode("invalid_refresh_token", "invalid_grant")]
[TokenRejection(200, Field = "error", Value = "token_expired")]
[BaseAddress("https://slack.com/api")]
internal interface ISlackApi
{
    /// <summary>Who the token is for.</summary>
    [Post("/auth.test")]
    Task<string> TestAsync(CancellationToken cancellationToken = default);
}
