using System.Globalization;

namespace AuthSdk.Samples.KmhfrExport;

/// <summary>The command line.</summary>
internal sealed record Arguments
{
    public const string Usage =
        """
        dotnet run --project samples/KmhfrExport -- [options]
          --county NAME      the county, by name or number; Nairobi unless given
          --output FILE      the file to write; facilities.csv unless given
          --page-size N      facilities in one request, 1 to 1000; 100 unless given
          --base-url URL     the registry, such as https://api.kmhfr.health.go.ke
        With --base-url the credentials are user secrets (Kmhfr:ClientSecret) or variables: Kmhfr__ClientId, Kmhfr__ClientSecret,
        Kmhfr__Username, Kmhfr__Password. Without it, an emulator is asked that the program brings along.
        """;

    private const int LargestPage = 1000;

    public string County { get; private init; } = "Nairobi";

    public string Output { get; private init; } = "facilities.csv";

    public int PageSize { get; private init; } = 100;

    public Uri? Server { get; private init; }

    /// <returns>The arguments, or what is wrong with the command line.</returns>
    public static (Arguments? Arguments, string? Fault) Parse(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i += 2)
        {
            if (words[i] is not ("--county" or "--output" or "--page-size" or "--base-url"))
            {
                return (null, $"'{words[i]}' is not an option.");
            }

            if (i + 1 == words.Count)
            {
                return (null, $"{words[i]} needs a value.");
            }

            var value = words[i + 1];
            switch (words[i])
            {
                case "--county":
                    arguments = arguments with { County = value };
                    break;
                case "--output":
                    arguments = arguments with { Output = value };
                    break;
                case "--page-size" when Number(value) is >= 1 and <= LargestPage and var size:
                    arguments = arguments with { PageSize = size };
                    break;
                case "--base-url" when Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https"):
                    arguments = arguments with { Server = url };
                    break;
                case "--page-size":
                    return (null, $"'{value}' is not a number from 1 to {LargestPage}.");
                default:
                    return (null, $"'{value}' is not an absolute URL.");
            }
        }

        return (arguments, null);
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
