namespace AuthSdk.Samples.Gallery;

/// <summary>One provider: what is unusual about it, and a call of its API against answers as its documentation has them.</summary>
internal sealed record Exhibit
{
    /// <summary>What the command line calls it.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The page of the provider that says so.</summary>
    public required string Documentation { get; init; }

    public required IReadOnlyList<string> Unusual { get; init; }

    /// <summary>The path of the device authorization endpoint; <see langword="null"/> where there is none.</summary>
    public string? DevicePath { get; init; }

    /// <summary>What the device authorization endpoint answers.</summary>
    public string DeviceAnswer { get; init; } = "";

    /// <summary>The path of the token endpoint; <see langword="null"/> where there is none.</summary>
    public string? TokenPath { get; init; }

    /// <summary>What the token endpoint answers.</summary>
    public string TokenAnswer { get; init; } = "";

    /// <summary>What the token endpoint may answer as well.</summary>
    public IReadOnlyList<string> OtherTokenAnswers { get; init; } = [];

    /// <summary>How the token endpoint says no.</summary>
    public IReadOnlyList<TokenRefusal> Refusals { get; init; } = [];

    /// <summary>What the API answers.</summary>
    public string ApiAnswer { get; init; } = "{}";

    /// <summary>Calls one operation.</summary>
    public required Func<ExhibitRuntime, CancellationToken, Task> CallAsync { get; init; }
}
