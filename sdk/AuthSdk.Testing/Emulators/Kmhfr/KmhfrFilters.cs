using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The query parameters of a list: filters, search, ordering and partial records.</summary>
internal static class KmhfrFilters
{
    private static readonly string[] TrueWords = ["True", "TRUE", "true", "t", "T", "Y", "y", "yes", "Yes", "YES", "1"];
    private static readonly string[] Contains = ["name", "description"];
    private static readonly string[] Booleans =
    [
        "is_published", "is_classified", "approved", "rejected", "closed", "has_edits", "regulated", "is_closed", "is_rejected",
        "open_whole_day",
    ];

    /// <summary>
    /// Filter name to record member; on a facility the areas are filtered by id while the members of that name hold names.
    /// </summary>
    private static readonly Dictionary<string, string> Exact = new(StringComparer.Ordinal)
    {
        ["code"] = "code",
        ["county"] = "county_id",
        ["constituency"] = "constituency_id",
        ["sub_county"] = "sub_county_id",
        ["ward"] = "ward",
        ["facility"] = "facility",
        ["facility_type"] = "facility_type",
        ["operation_status"] = "operation_status",
        ["keph_level"] = "keph_level",
        ["owner"] = "owner",
    };

    public static IReadOnlyList<JsonObject> Select(IEnumerable<JsonObject> rows, Parameters query, IReadOnlyList<string> orderings)
    {
        foreach (var (name, value) in query.Pairs)
        {
            if (Contains.Contains(name))
            {
                rows = rows.Where(row => Text(row, name).Contains(value, StringComparison.OrdinalIgnoreCase));
            }
            else if (Booleans.Contains(name))
            {
                rows = rows.Where(row => (Text(row, name) == "true") == TrueWords.Contains(value));
            }
            else if (Exact.TryGetValue(name, out var member))
            {
                var values = value.Split(',');
                rows = rows.Where(row => values.Contains(Text(row, member)));
            }
        }

        return Order(rows, query["ordering"], orderings);
    }

    /// <summary>Text made of digits is a code; other text is looked for in the name.</summary>
    public static IEnumerable<JsonObject> Search(IEnumerable<JsonObject> rows, string? text) =>
        string.IsNullOrEmpty(text) ? rows
        : text.All(char.IsAsciiDigit) ? rows.Where(row => Text(row, "code") == text)
        : rows.Where(row => Text(row, "name").Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Keeps the named members; names the record does not have are ignored.</summary>
    public static JsonObject Partial(JsonObject record, string? fields)
    {
        if (string.IsNullOrEmpty(fields))
        {
            return (JsonObject)record.DeepClone();
        }

        var names = fields.Split(',');
        return new JsonObject(record.Where(member => names.Contains(member.Key)).Select(static member =>
            KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
    }

    private static IReadOnlyList<JsonObject> Order(IEnumerable<JsonObject> rows, string? ordering, IReadOnlyList<string> orderings)
    {
        var name = ordering?.TrimStart('-') ?? "";

        if (!orderings.Contains(name))
        {
            return [.. rows];
        }

        var ordered = rows.OrderBy(row => Sortable(row, name), StringComparer.OrdinalIgnoreCase);
        return ordering!.StartsWith('-') ? [.. ordered.Reverse()] : [.. ordered];
    }

    private static string Sortable(JsonObject row, string name) =>
        int.TryParse(Text(row, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("D12", CultureInfo.InvariantCulture)
            : Text(row, name);

    private static string Text(JsonObject row, string name) => row[name]?.ToString() ?? "";
}
