using AuthSdk.Moodhood;

namespace AuthSdk.Samples.MoodhoodRoom;

/// <summary>The command line.</summary>
internal sealed record Arguments
{
    public const string Usage =
        """
        dotnet run --project samples/MoodhoodRoom -- [--space NAME] [--room NAME] [--type lesson|webinar] [--guest NAME]
        dotnet run --project samples/MoodhoodRoom -- --base-url URL [...]             the real service, such as https://moodhood.online/v1
        dotnet run --project samples/MoodhoodRoom -- --base-url URL --cleanup         deletes the room again
        Credentials for the real service are user secrets (Moodhood:ClientSecret) or variables: Moodhood__ClientId, Moodhood__ClientSecret,
        Moodhood__Username (the e-mail address) and Moodhood__Password.
        """;

    public string Space { get; init; } = "AuthSdk sample";

    public string Room { get; init; } = "First meeting";

    public string Type { get; init; } = RoomTypes.Lesson;

    public string Guest { get; init; } = "Guest";

    /// <summary>The real service; null for an emulator.</summary>
    public Uri? BaseUrl { get; init; }

    public bool Cleanup { get; init; }

    /// <returns>The arguments, or what is wrong with the command line.</returns>
    public static (Arguments? Arguments, string? Fault) Parse(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "--cleanup")
            {
                arguments = arguments with { Cleanup = true };
                continue;
            }

            if (i + 1 == words.Count)
            {
                return (null, $"{words[i]} needs a value, or is not an option.");
            }

            var value = words[i + 1];
            switch (words[i++])
            {
                case "--space":
                    arguments = arguments with { Space = value };
                    break;
                case "--room":
                    arguments = arguments with { Room = value };
                    break;
                case "--type":
                    arguments = arguments with { Type = value };
                    break;
                case "--guest":
                    arguments = arguments with { Guest = value };
                    break;
                case "--base-url" when Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme.StartsWith("http", StringComparison.Ordinal):
                    arguments = arguments with { BaseUrl = url };
                    break;
                case "--base-url":
                    return (null, $"'{value}' is not an absolute URL.");
                default:
                    return (null, $"'{words[i - 1]}' is not an option.");
            }
        }

        return arguments is { Cleanup: true, BaseUrl: null }
            ? (null, "--cleanup needs --base-url: an emulator forgets everything by itself.")
            : (arguments, null);
    }
}
