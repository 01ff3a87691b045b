namespace AuthSdk.Kmhfr;

/// <summary>Limits an account to a county. The names beside the ids are in <see cref="RegistryRecord.AdditionalData"/>.</summary>
public sealed record UserCounty : RegistryRecord
{
    /// <summary>The number of the account.</summary>
    public int? User { get; init; }

    /// <summary>The id of the county.</summary>
    public string? County { get; init; }
}
