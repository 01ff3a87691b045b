using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>The command line, and what is better kept out of it: user secrets and environment variables.</summary>
internal sealed record Settings
{
    public const string Usage = """
        dotnet run --project samples/OpenCrvsWebhook -- [options]

          --folder PATH         where records go, and deliveries until they are worked on (births)
          --count NUMBER        end after so many records (5 with the emulator, else never)
          --listen URL          where to listen (http://127.0.0.1:0, which takes a free port)
          --base-url URL        the gateway of a real server; with it also
          --webhooks-url URL    its webhooks service
          --token-url URL       its token endpoint
          --callback URL        the address under which the server reaches /crvs of --listen; without it, what is listened on

        The credentials for a real server are user secrets (OpenCrvs:Webhooks:ClientSecret) or variables: OpenCrvs__Webhooks__ClientId,
        OpenCrvs__Webhooks__ClientSecret and OpenCrvs__Webhooks__ShaSecret are those of a webhook client, OpenCrvs__Search__ClientId and
        OpenCrvs__Search__ClientSecret those of a record search client.
        """;

    private static readonly string[] RealServer = ["base-url", "webhooks-url", "token-url"];
    private static readonly string[] Options = ["folder", "count", "listen", "base-url", "webhooks-url", "token-url", "callback"];

    public string Folder { get; private init; } = "births";

    public int? Count { get; private init; }

    public Uri Listen { get; private init; } = new("http://127.0.0.1:0");

    public Uri? BaseUrl { get; private init; }

    public Uri? WebhooksUrl { get; private init; }

    public Uri? TokenUrl { get; private init; }

    public Uri? Callback { get; private init; }

    /// <summary>The credentials: a section for each client.</summary>
    public static IConfiguration Credentials { get; } =
        new ConfigurationBuilder().AddUserSecrets<Settings>(optional: true).AddEnvironmentVariables().Build().GetSection("OpenCrvs");

    /// <returns>The settings, or what is wrong with the command line.</returns>
    public static (Settings? Settings, string? Fault) Parse(string[] words)
    {
        for (var i = 0; i < words.Length; i += 2)
        {
            if (!words[i].StartsWith("--", StringComparison.Ordinal) || !Options.Contains(words[i][2..]))
            {
                return (null, $"'{words[i]}' is not an option.");
            }

            if (i + 1 == words.Length)
            {
                return (null, $"{words[i]} needs a value.");
            }
        }

        var configuration = new ConfigurationBuilder().AddCommandLine(words).Build();
        foreach (var name in Options.Where(name => name is "listen" or "callback" || name.EndsWith("-url", StringComparison.Ordinal)))
        {
            if (configuration[name] is { } text && !Uri.IsWellFormedUriString(text, UriKind.Absolute))
            {
                return (null, $"'{text}' is not an absolute URL.");
            }
        }

        if (configuration["count"] is { } count && (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0))
        {
            return (null, $"'{count}' is not a number from 1.");
        }

        if (RealServer.Count(name => configuration[name] is not null) is not (0 or 3))
        {
            return (null, "--base-url, --webhooks-url and --token-url go together.");
        }

        return (From(configuration), null);
    }

    private static Settings From(IConfigurationRoot configuration)
    {
        Uri? Address(string name) => configuration[name] is { } text ? new Uri(text) : null;

        return new Settings
        {
            Folder = configuration["folder"] ?? "births",
            Count = configuration["count"] is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : null,
            Listen = Address("listen") ?? new Uri("http://127.0.0.1:0"),
            BaseUrl = Address("base-url"),
            WebhooksUrl = Address("webhooks-url"),
            TokenUrl = Address("token-url"),
            Callback = Address("callback"),
        };
    }
}
