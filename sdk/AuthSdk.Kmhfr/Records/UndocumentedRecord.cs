namespace AuthSdk.Kmhfr;

/// <summary>A record of which only the common fields are documented.</summary>
/// <remarks>
/// All other fields are in <see cref="RegistryRecord.AdditionalData"/>, and what is put there is sent when a record is made or
/// changed.
/// </remarks>
public sealed record UndocumentedRecord : RegistryRecord;
