namespace AuthSdk.Kmhfr;

/// <summary>How to reach the person of an account.</summary>
public sealed record UserContact : RegistryRecord
{
    /// <summary>The number of the account.</summary>
    public int? User { get; init; }

    /// <summary>The id of the contact.</summary>
    public string? Contact { get; init; }
}
