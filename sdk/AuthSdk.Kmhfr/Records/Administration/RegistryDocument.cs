namespace AuthSdk.Kmhfr;

/// <summary>A document. Where its file is, is not documented: look into <see cref="RegistryRecord.AdditionalData"/>.</summary>
public sealed record RegistryDocument : RegistryRecord
{
    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>The kind of document.</summary>
    public string? DocumentType { get; init; }
}
