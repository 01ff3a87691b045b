using System.Runtime.Serialization;

namespace AuthSdk.Kmhfr;

/// <summary>Whether a record comes with its history.</summary>
public enum AuditTrail
{
    /// <summary>It does.</summary>
    [EnumMember(Value = "true")]
    Included,
}
