using System.Runtime.Serialization;
using AuthSdk.Http;

namespace AuthSdk.Properties.Tests.Samples;

/// <summary>An object that drawn operations take apart: a property of every kind.</summary>
public sealed record PetFilter
{
    public string? PetName { get; init; } = "a b";

    [AliasAs("min-age")]
    public int MinAge { get; init; } = 3;

    public bool? Tame { get; init; } = true;

    public PetOrder? Order { get; init; } = PetOrder.NewestFirst;

    [Query(CollectionFormat.Multi)]
    public IReadOnlyList<string>? Tags { get; init; } = ["x", "y&z"];

    [Query(Format = "yyyy-MM-dd")]
    public DateTimeOffset? Since { get; init; }

    [Query(SerializeNull = true)]
    public string? Note { get; init; }

    [IgnoreDataMember]
    public string? Ignored { get; init; } = "ignored";

    public Dictionary<string, string>? More { get; init; } = new() { ["k"] = "v" };
}
