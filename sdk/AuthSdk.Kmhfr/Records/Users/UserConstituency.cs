namespace AuthSdk.Kmhfr;

/// <summary>Limits an account to a constituency. The names beside the ids are in <see cref="RegistryRecord.AdditionalData"/>.</summary>
public sealed record UserConstituency : RegistryRecord
{
    /// <summary>The number of the account.</summary>
    public int? User { get; init; }

    /// <summary>The id of the constituency.</summary>
    public string? Constituency { get; init; }
}
