using System.Runtime.Serialization;

namespace AuthSdk.Properties.Tests.Samples;

/// <summary>An enum whose first member has a text of its own.</summary>
public enum PetOrder
{
    [EnumMember(Value = "newest-first")]
    NewestFirst,
    Name,
}
