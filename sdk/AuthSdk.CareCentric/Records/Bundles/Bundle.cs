using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>One page of a search.</summary>
/// <typeparam name="T">The type of the resources searched for.</typeparam>
public sealed record Bundle<T> : Resource
    where T : Resource
{
    /// <summary><c>searchset</c>.</summary>
    public string? Type { get; init; }

    /// <summary>How many resources match; may be absent.</summary>
    public int? Total { get; init; }

    /// <summary>Links to other pages.</summary>
    public IReadOnlyList<BundleLink>? Link { get; init; }

    /// <summary>What was found; absent when nothing was, and with <c>_summary=count</c>.</summary>
    public IReadOnlyList<BundleEntry<T>>? Entry { get; init; }

    /// <summary>The resources that match, without included ones and without remarks of the server.</summary>
    [JsonIgnore]
    public IEnumerable<T> Matches =>
        (Entry ?? []).Where(entry => entry.Search?.Mode is null or "match").Select(entry => entry.Resource).OfType<T>();

    /// <summary>
    /// The address of the next page, or <see langword="null"/> on the last one. It is opaque, and may lead nowhere but to the API's own
    /// origin.
    /// </summary>
    [JsonIgnore]
    public string? Next => Link?.FirstOrDefault(link => link.Relation == "next")?.Url;
}
