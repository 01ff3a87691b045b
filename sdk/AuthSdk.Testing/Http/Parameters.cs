using System.Net;
using System.Text.Json;

namespace AuthSdk.Testing;

/// <summary>Request parameters from a query, a form or a JSON object, in order of appearance and with repetitions kept.</summary>
internal sealed class Parameters
{
    public static readonly Parameters None = new([]);

    private Parameters(IReadOnlyList<KeyValuePair<string, string>> pairs) => Pairs = pairs;

    public IReadOnlyList<KeyValuePair<string, string>> Pairs { get; }

    /// <summary>The value of a parameter, the last one if it is repeated; null when absent.</summary>
    public string? this[string name]
    {
        get
        {
            var values = All(name);
            return values.Count == 0 ? null : values[^1];
        }
    }

    public static Parameters Parse(string text)
    {
        var pairs = new List<KeyValuePair<string, string>>();

        foreach (var part in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = part.IndexOf('=', StringComparison.Ordinal);
            var name = separator < 0 ? part : part[..separator];
            var value = separator < 0 ? "" : part[(separator + 1)..];
            pairs.Add(new(WebUtility.UrlDecode(name), WebUtility.UrlDecode(value)));
        }

        return new Parameters(pairs);
    }

    public static Parameters Of(IEnumerable<KeyValuePair<string, string>> pairs) => new([.. pairs]);

    /// <summary>The members of a JSON object whose values are text; a token request has no others.</summary>
    public static Parameters Of(JsonElement json) => new([.. json.EnumerateObject()
        .Where(static member => member.Value.ValueKind == JsonValueKind.String)
        .Select(static member => KeyValuePair.Create(member.Name, member.Value.GetString()!))]);

    public IReadOnlyList<string> All(string name) =>
        [.. Pairs.Where(pair => pair.Key == name).Select(static pair => pair.Value)];

    public bool Contains(string name) => Pairs.Any(pair => pair.Key == name);

    public bool IsRepeated(string name) => Pairs.Count(pair => pair.Key == name) > 1;

    /// <summary>All but the first pair that is equal; the same where none is.</summary>
    public Parameters Without(KeyValuePair<string, string> pair)
    {
        var rest = Pairs.ToList();
        return rest.Remove(pair) ? new Parameters(rest) : this;
    }

    public Parameters Concat(Parameters other) => new([.. Pairs, .. other.Pairs]);
}
