using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the resources.</typeparam>
public sealed record Bundle<T> : Resource
    where T : Resource
{
    /// <summary>The study, spelt as the caller did.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary><c>searchset</c>.</summary>
    public string? Type { get; init; }

    /// <summary>How many resources there are; some lists count wrong.</summary>
    public int? Total { get; init; }

    /// <summary>Links to other pages.</summary>
    public IReadOnlyList<BundleLink>? Link { get; init; }

    /// <summary>The page.</summary>
    public IReadOnlyList<BundleEntry<T>>? Entry { get; init; }

    /// <summary>The resources on the page, without remarks of the server. Duplicates happen.</summary>
    [JsonIgnore]
    public IEnumerable<T> Resources =>
        (Entry ?? []).Select(entry => entry.Resource).OfType<T>().Where(resource => resource.ResourceType != "OperationOutcome");

    /// <summary>
    /// Whether the server names a next page. It may still turn out not to exist: see <see cref="OperationOutcome.IsNoRecordsFound"/>.
    /// </summary>
    [JsonIgnore]
    public bool HasNext => Link?.FirstOrDefault(link => link.Relation == "next")?.Url is { Length: > 0 } and not "null";
}
