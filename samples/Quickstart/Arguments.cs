using AuthSdk.Samples.Quickstart.Apis;

namespace AuthSdk.Samples.Quickstart;

/// <summary>The command line.</summary>
internal sealed record Arguments
{
    public string? Api { get; private init; }

    public RealService? Service { get; private init; }

    public bool Help { get; private init; }

    /// <summary>What is wrong with the command line, or <see langword="null"/>.</summary>
    public string? Fault { get; private init; }

    public static Arguments Parse(IReadOnlyList<string> words, IEnumerable<ApiSample> apis)
    {
        string? api = null;
        Uri? baseUrl = null, tokenUrl = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "--help" or "-h")
            {
                return new Arguments { Help = true };
            }

            if (words[i] is not ("--api" or "--base-url" or "--token-url"))
            {
                return Faulty($"'{words[i]}' is not an option.");
            }

            if (i + 1 == words.Count)
            {
                return Faulty($"{words[i]} needs a value.");
            }

            var value = words[i + 1];
            switch (words[i++])
            {
                case "--api":
                    api = value;
                    break;
                case "--base-url" when Uri.TryCreate(value, UriKind.Absolute, out var url):
                    baseUrl = url;
                    break;
                case "--token-url" when Uri.TryCreate(value, UriKind.Absolute, out var url):
                    tokenUrl = url;
                    break;
                default:
                    return Faulty($"'{value}' is not an absolute URL.");
            }
        }

        if (api is not null && !apis.Any(known => known.Name == api))
        {
            return Faulty($"There is no API '{api}'. There are: {string.Join(", ", apis.Select(known => known.Name))}.");
        }

        if ((baseUrl ?? tokenUrl) is not null && (baseUrl is null || api is null))
        {
            return Faulty("The real service needs --api and --base-url.");
        }

        return new Arguments { Api = api, Service = baseUrl is null ? null : new RealService(baseUrl, tokenUrl) };
    }

    private static Arguments Faulty(string fault) => new() { Fault = fault };
}
