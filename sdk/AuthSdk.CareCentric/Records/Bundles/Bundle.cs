using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>One page of a search.</summary>
/// <typeparam name="T">The type of the resources searched for.</typeparam>
public sealed record Bundle<T> : Resource
    where T : Resource
{
    /// <summary><c>searchset</c>.</summary>
    public string? Type { get; init; }

    /// <summary>How many resources match, on all pages; may be absent.</summary>
    public int? Total { get; init; }

    /// <summary>Links to other pages. <c>self</c> shows which parameters the server used.</summary>
    public IReadOnlyList<BundleLink>? Link { get; init; }

    /// <summary>What was found; absent when nothing was, and with <c>_summary=count</c>.</summary>
    public IReadOnlyList<BundleEntry<T>>? Entry { get; init; }

    /// <summary>The resources that match, without included ones and without remarks of the server.</summary>
    /// <exception cref="JsonException">One has a field of a wrong type; <see cref="BundleEntry{T}.Json"/> has what the server sent.</exception>
    [JsonIgnore]
    public IEnumerable<T> Matches =>
        (Entry ?? []).Where(entry => entry.Search?.Mode is null or "match").Select(entry => entry.Resource).OfType<T>();

    /// <summary>What the server has to say about the search, such as a parameter that it does not know and left aside.</summary>
    [JsonIgnore]
    public IEnumerable<OperationOutcome> Remarks => (Entry ?? [])
        .Where(entry => entry.Search?.Mode == "outcome")
        .Select(entry => entry.Json is { } json ? ResourceJson.Read<OperationOutcome>(json) : null)
        .OfType<OperationOutcome>();

    /// <summary>
    /// The address of the next page, or <see langword="null"/> on the last one. It is opaque, and may lead nowhere but to the API's own
    /// origin.
    /// </summary>
    [JsonIgnore]
    public string? Next => LinkTo("next");

    /// <summary>The address of the page before, or <see langword="null"/> on the first one. Some servers call it <c>prev</c>.</summary>
    [JsonIgnore]
    public string? Previous => LinkTo("previous") ?? LinkTo("prev");

    private string? LinkTo(string relation) => Link?.FirstOrDefault(link => link.Relation == relation)?.Url;
}
