namespace AuthSdk.Samples.Gallery.Providers.Discord;

internal static class DiscordExhibit
{
    public static Exhibit Exhibit { get; } = new()
    {
        Name = "discord",
        Title = "Discord, as a bot",
        Documentation = "https://docs.discord.com/developers/reference",
        Unusual =
        [
            "a token that is a setting",
            "the scheme Bot",
            "a User-Agent that names the bot",
        ],
        ApiAnswer = """{"id":"80351110224678912","bot":true}""",
        CallAsync = CallAsync,
    };

    public static DiscordApiOptions Options() => new()
    {
        AccessToken = "discord-acc3ss-token",
        UserAgent = "DiscordBot (https://example.org, 1.0)",
    };

    private static async Task CallAsync(ExhibitRuntime runtime, CancellationToken cancellationToken)
    {
        using var client = DiscordApi.Create(Options(), runtime.Network, runtime.Clock, runtime.Log);
        await client.GetCurrentUserAsync(cancellationToken);
    }
}
