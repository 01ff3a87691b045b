namespace AuthSdk.Kmhfr;

/// <summary>A town.</summary>
public sealed record Town : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }
}
