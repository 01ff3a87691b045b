namespace AuthSdk.Kmhfr;

/// <summary>Limits an account to a sub-county. The names beside the ids are in <see cref="RegistryRecord.AdditionalData"/>.</summary>
public sealed record UserSubCounty : RegistryRecord
{
    /// <summary>The number of the account.</summary>
    public int? User { get; init; }

    /// <summary>The id of the sub-county.</summary>
    public string? SubCounty { get; init; }
}
