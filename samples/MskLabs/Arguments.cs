using System.Globalization;

namespace AuthSdk.Samples.MskLabs;

/// <summary>The command line.</summary>
internal sealed record Arguments
{
    public const string Usage =
        """
        dotnet run --project samples/MskLabs -- [--study NUMBER] [--out FILE] [--page-size NUMBER] [--base-url URL]

          --study      the study; MskBlaze__Study, or the emulator's, unless given
          --out        where the results go, a FHIR resource per line; labs.ndjson unless given
          --page-size  results on a page; the server's 50 unless given
          --base-url   the service, such as https://apigateway.apps.stageapi.mskcc.org; an emulator inside this program unless given

        With --base-url, the credentials are user secrets (MskBlaze:ClientSecret) or variables: MskBlaze__ClientId, MskBlaze__ClientSecret and
        MskBlaze__PartnerId.
        Ctrl+C interrupts; the same command then goes on where it stopped.
        """;

    public string? Study { get; private init; }

    public string File { get; private init; } = "labs.ndjson";

    public int? PageSize { get; private init; }

    public Uri? BaseUrl { get; private init; }

    /// <returns>The arguments, or what is wrong with the command line.</returns>
    public static (Arguments? Arguments, string? Fault) Parse(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i += 2)
        {
            if (i + 1 == words.Count)
            {
                return (null, $"{words[i]} needs a value.");
            }

            var value = words[i + 1];
            switch (words[i])
            {
                case "--study":
                    arguments = arguments with { Study = value };
                    break;
                case "--out":
                    arguments = arguments with { File = value };
                    break;
                case "--page-size" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0:
                    arguments = arguments with { PageSize = size };
                    break;
                case "--page-size":
                    return (null, $"'{value}' is not a page size; take a number from 1.");
                case "--base-url" when Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https"):
                    arguments = arguments with { BaseUrl = url };
                    break;
                case "--base-url":
                    return (null, $"'{value}' is not an absolute URL.");
                default:
                    return (null, $"'{words[i]}' is not an option.");
            }
        }

        return (arguments, null);
    }
}
