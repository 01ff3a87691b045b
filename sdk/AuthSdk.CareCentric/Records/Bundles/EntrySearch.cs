using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>Why an entry is on a page.</summary>
public sealed record EntrySearch
{
    /// <summary><c>match</c>, <c>include</c> or <c>outcome</c>; absent means a match.</summary>
    public string? Mode { get; init; }

    /// <summary>How well it matches, from 0 to 1.</summary>
    public decimal? Score { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
