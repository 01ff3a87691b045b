namespace AuthSdk.Samples.CareCentricSummary;

/// <summary>The command line.</summary>
internal sealed record Arguments
{
    public const string Usage =
        """
        dotnet run --project samples/CareCentricSummary -- [--output FILE] [--nhs-number NUMBER | --patient ID]
                                                           [--base-url URL [--token-url URL]]

        Without --base-url it reads from the emulator in its own process. With it, from the service there; the credentials are user secrets
        (CareCentric:ClientSecret) or variables: CareCentric__ClientId, CareCentric__ClientSecret, CareCentric__Username,
        CareCentric__Password and, where a portal wants it, CareCentric__SubscriptionKey.
        """;

    /// <summary>Where the summary goes.</summary>
    public string Output { get; private init; } = "summary.txt";

    public string? NhsNumber { get; private init; }

    /// <summary>The patient's id.</summary>
    public string? Patient { get; private init; }

    public Uri? BaseUrl { get; private init; }

    public Uri? TokenUrl { get; private init; }

    public bool Help { get; private init; }

    /// <summary>What is wrong with the command line, or <see langword="null"/>.</summary>
    public string? Fault { get; private init; }

    public static Arguments Parse(IReadOnlyList<string> words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i += 2)
        {
            if (words[i] is "--help" or "-h")
            {
                return new Arguments { Help = true };
            }

            if (words[i] is not ("--output" or "--nhs-number" or "--patient" or "--base-url" or "--token-url"))
            {
                return new Arguments { Fault = $"'{words[i]}' is not an option." };
            }

            if (i + 1 == words.Count || string.IsNullOrWhiteSpace(words[i + 1]))
            {
                return new Arguments { Fault = $"{words[i]} needs a value." };
            }

            arguments = arguments.With(words[i], words[i + 1]);
        }

        return arguments switch
        {
            { Fault: not null } => arguments,
            { NhsNumber: not null, Patient: not null } => new Arguments { Fault = "Take one of --nhs-number and --patient." },
            { BaseUrl: not null, NhsNumber: null, Patient: null } => new Arguments { Fault = "Say which patient: --nhs-number or --patient." },
            { BaseUrl: null, TokenUrl: not null } => new Arguments { Fault = "--token-url needs --base-url." },
            _ => arguments,
        };
    }

    private Arguments With(string option, string value) => option switch
    {
        "--output" => this with { Output = value },
        "--nhs-number" => this with { NhsNumber = value },
        "--patient" => this with { Patient = value },
        _ when !Uri.TryCreate(value, UriKind.Absolute, out _) => this with { Fault = $"'{value}' is not an absolute URL." },
        "--base-url" => this with { BaseUrl = new Uri(value) },
        _ => this with { TokenUrl = new Uri(value) },
    };
}
