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
    /// Where the next page is; <see langword="null"/> if there is none, however the server says so: without the link, with <c>null</c>, or with
    /// the text <c>null</c>. The page may still turn out not to exist.
    /// </summary>
    [JsonIgnore]
    public string? NextLink => FindLink("next");

    /// <summary>Where the page before is; <see langword="null"/> if there is none.</summary>
    [JsonIgnore]
    public string? PreviousLink => FindLink("previous");

    /// <summary>Whether the server names a next page.</summary>
    [JsonIgnore]
    public bool HasNext => NextLink is not null;

    /// <summary>Finds a link.</summary>
    /// <param name="relation"><c>self</c>, <c>first</c>, <c>previous</c>, <c>next</c> or <c>last</c>.</param>
    /// <returns>Its address, or <see langword="null"/> if it leads nowhere.</returns>
    public string? FindLink(string relation) =>
        Link?.FirstOrDefault(link => link.Relation == relation)?.Url is { Length: > 0 } url and not "null" ? url : null;
}
