using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The records under one path, and what may be done to them.</summary>
internal sealed class KmhfrCollection(string path, IEnumerable<JsonObject> rows)
{
    private static readonly string[] ReadOnly = ["id", "created", "updated", "created_by", "updated_by", "code", "has_edits", "latest_update"];

    private readonly object _lock = new();
    private readonly List<JsonObject> _rows = [.. rows.Select(static row => (JsonObject)row.DeepClone())];
    private readonly Dictionary<string, JsonArray> _revisions = new(StringComparer.Ordinal);
    private int _made;

    public string Path => path;

    public IReadOnlyList<string> Orderings { get; init; } = ["name", "code"];

    /// <summary>Whether the list looks at the user, which the second generation trips over when there is none.</summary>
    public bool ReadsTheUser { get; init; }

    /// <summary>What cannot be created without.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    public bool HasNumbersForIds { get; init; }

    /// <summary>Whether a change is answered with 204 instead of the record.</summary>
    public bool ChangesAreAnsweredEmpty { get; init; }

    /// <summary>What is wrong with a body, by field; null when nothing is.</summary>
    public Func<JsonObject, JsonObject?> Validate { get; init; } = static _ => null;

    /// <summary>Refuses a creation with more than a list of fields; null lets it pass.</summary>
    public Func<JsonObject, EmulatedResponse?> Refuse { get; init; } = static _ => null;

    /// <summary>Puts a change aside instead of making it; false when it is to be made.</summary>
    public Func<JsonObject, JsonObject, bool> PutAside { get; init; } = static (_, _) => false;

    /// <summary>Called after a record was made or changed.</summary>
    public Action<JsonObject> Changed { get; init; } = static _ => { };

    /// <summary>What a new record looks like before the body fills it.</summary>
    public Func<string, JsonObject> Blank { get; init; } = KmhfrRecords.Common;

    /// <summary>What a call by id shows.</summary>
    public Func<JsonObject, JsonObject> Detail { get; init; } = static row => row;

    public IReadOnlyList<JsonObject> Snapshot()
    {
        lock (_lock)
        {
            return [.. _rows.Select(static row => (JsonObject)row.DeepClone())];
        }
    }

    public JsonObject? Find(string id)
    {
        lock (_lock)
        {
            return (JsonObject?)Row(id)?.DeepClone();
        }
    }

    public JsonArray Revisions(string id)
    {
        lock (_lock)
        {
            return _revisions.TryGetValue(id, out var revisions) ? (JsonArray)revisions.DeepClone() : [];
        }
    }

    public JsonObject Create(JsonObject body)
    {
        lock (_lock)
        {
            _made++;
            var row = Blank(string.Create(CultureInfo.InvariantCulture, $"99999999-0000-4000-8000-{_made:D12}"));
            if (HasNumbersForIds)
            {
                row["id"] = 1000 + _made;
            }

            Fill(row, body);
            _rows.Add(row);
            Changed(row);
            return (JsonObject)row.DeepClone();
        }
    }

    /// <returns>The record after the change, or as it was if the change was put aside; null if there is none.</returns>
    public JsonObject? Update(string id, JsonObject body, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (Row(id) is not { } row)
            {
                return null;
            }

            if (!PutAside(row, body))
            {
                Remember(id, row, body, now);
                Fill(row, body);
                row["updated"] = KmhfrRecords.Instant(now);
                Changed(row);
            }

            return (JsonObject)row.DeepClone();
        }
    }

    /// <summary>Changes members that the API itself does not let anybody write.</summary>
    public void Set(string id, params (string Name, JsonNode? Value)[] members)
    {
        lock (_lock)
        {
            foreach (var (name, value) in members)
            {
                Row(id)![name] = value;
            }
        }
    }

    public bool Delete(string id)
    {
        lock (_lock)
        {
            return Row(id) is { } row && _rows.Remove(row);
        }
    }

    private JsonObject? Row(string id) =>
        _rows.Find(row => row["id"]!.ToString().Equals(id, StringComparison.OrdinalIgnoreCase));

    private static void Fill(JsonObject row, JsonObject body)
    {
        foreach (var (name, value) in body.Where(static member => !ReadOnly.Contains(member.Key)))
        {
            row[name] = value?.DeepClone();
        }
    }

    private void Remember(string id, JsonObject row, JsonObject body, DateTimeOffset now)
    {
        var updates = body
            .Where(member => !ReadOnly.Contains(member.Key) && !JsonNode.DeepEquals(row[member.Key], member.Value))
            .Select(member => new JsonObject
            {
                ["name"] = member.Key,
                ["old"] = row[member.Key]?.DeepClone(),
                ["new"] = member.Value?.DeepClone(),
            });

        if (!_revisions.TryGetValue(id, out var revisions))
        {
            _revisions[id] = revisions = [];
        }

        revisions.Add((JsonNode)new JsonObject
        {
            ["updates"] = new JsonArray([.. updates]),
            ["updated_by"] = KmhfrRecords.UserNumber,
            ["updated_on"] = KmhfrRecords.Instant(now),
        });
    }
}
