using AuthSdk.Http;

namespace AuthSdk.Samples.Gallery.Providers.Discord;

/// <summary>Discord, with the token of a bot.</summary>
/// <remarks>
/// There is no token request: a bot has one token, from the settings of its application. It goes with a scheme of its own, and each
/// request has to say which bot it is from.
/// <para>Source: API Reference, authentication and user agent: https://docs.discord.com/developers/reference</para>
/// <para>Source: Users Resource, get current user: https://docs.discord.com/developers/resources/user</para>
/// </remarks>
[OAuthProvider(Flow = OAuthFlow.StaticToken)]
[AccessTokenUse(Scheme = "Bot")]
[ApiParameter("User-Agent", In = ParameterLocation.Header, Option = "UserAgent")]
[BaseAddress("https://discord.com/api/v10")]
internal interface IDiscordApi
{
    /// <summary>The user that the bot is.</summary>
    [Get("/users/@me")]
    Task<string> GetCurrentUserAsync(CancellationToken cancellationToken = default);
}
