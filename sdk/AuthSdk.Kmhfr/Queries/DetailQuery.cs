namespace AuthSdk.Kmhfr;

/// <summary>What every record that is read by its id understands.</summary>
public sealed record DetailQuery
{
    /// <summary>The wire names of the fields to return; all without any. Names that do not exist are ignored.</summary>
    [AliasAs("fields")]
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>Asks for the history, <see cref="RegistryRecord.Revisions"/>.</summary>
    [AliasAs("include_audit")]
    public AuditTrail? AuditTrail { get; init; }
}
