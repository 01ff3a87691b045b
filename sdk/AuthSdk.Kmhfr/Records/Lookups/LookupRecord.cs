namespace AuthSdk.Kmhfr;

/// <summary>An entry of a lookup list whose fields the published documentation does not list.</summary>
/// <remarks>
/// What else the server sends is in <see cref="RegistryRecord.AdditionalData"/>, and what is put there is sent when an entry is
/// made or changed.
/// </remarks>
public sealed record LookupRecord : RegistryRecord
{
    /// <summary>The name, which entries of the lists have as a rule.</summary>
    public string? Name { get; init; }

    /// <summary>A description, where the list has one.</summary>
    public string? Description { get; init; }
}
