using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The query parameters of a list: filters, search, ordering and partial records.</summary>
internal static class KmhfrFilters
{
    private static readonly string[] TrueWords = ["True", "TRUE", "true", "t", "T", "Y", "y", "yes", "Yes", "YES", "1"];
    private static readonly string[] FalseWords = ["False", "FALSE", "false", "f", "F", "N", "n", "no", "No", "NO"];
    private static readonly string[] Contains = ["name", "description"];
    private static readonly string[] NotFilters =
        ["page", "page_size", "ordering", "fields", "search", "q", "format", "access_token", "include_audit"];

    /// <summary>
    /// Filter name to record member. On a facility the areas are filtered by id while the members of that name hold names.
    /// </summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["county"] = "county_id",
        ["constituency"] = "constituency_id",
        ["sub_county"] = "sub_county_id",
        ["is_active"] = "active",
        ["is_deleted"] = "deleted",
    };

    public static IReadOnlyList<JsonObject> Select(IEnumerable<JsonObject> rows, Parameters query, IReadOnlyList<string> orderings)
    {
        foreach (var (name, value) in query.Pairs.Where(static pair => !NotFilters.Contains(pair.Key)))
        {
            rows = rows.Where(row => Matches(row, name, value)).ToList();
        }

        return Order(rows, query["ordering"], orderings);
    }

    /// <summary>A filter that a record has no member for is ignored, as parameters that the server does not know are.</summary>
    private static bool Matches(JsonObject row, string name, string value)
    {
        if (name is "pending_approval")
        {
            return IsTrue(value) == (row["is_approved"] is null);
        }

        if (name is "number_of_beds" or "number_of_cots")
        {
            // Whatever the value is, it means at least one.
            return row[name]?.GetValue<int>() > 0;
        }

        if (name.Split('_') is ["created" or "updated", "before" or "after" or "on"])
        {
            return IsInTime(row, name, value);
        }

        if (Contains.Contains(name))
        {
            return Text(row, name).Contains(value, StringComparison.OrdinalIgnoreCase);
        }

        var source = IsArea(name) && !row.ContainsKey("county_id") && row["facility"] is not null ? Linked(row) : row;
        var member = Members.TryGetValue(name, out var other) && source.ContainsKey(other) ? other : name;
        if (!source.ContainsKey(member))
        {
            return true;
        }

        return source[member]?.GetValueKind() is JsonValueKind.True or JsonValueKind.False || IsBooleanWord(value)
            ? (Text(source, member) == "true") == IsTrue(value)
            : value.Split(',').Contains(Text(source, member));
    }

    private static bool IsInTime(JsonObject row, string name, string value)
    {
        var bounds = name.Split('_');
        if (!DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var bound) ||
            !DateTimeOffset.TryParse(Text(row, bounds[0]), CultureInfo.InvariantCulture, out var instant))
        {
            return false;
        }

        return bounds[1] switch { "before" => instant <= bound, "after" => instant >= bound, _ => instant == bound };
    }

    private static bool IsArea(string name) => name is "county" or "constituency" or "sub_county" or "ward";

    /// <summary>Units lie where their facility does.</summary>
    private static JsonObject Linked(JsonObject row) =>
        KmhfrRecords.Facilities.FirstOrDefault(facility => facility["id"]!.ToString() == Text(row, "facility")) ?? row;

    /// <summary>Words that are no values of anything else, as 0 and 1 are.</summary>
    private static bool IsBooleanWord(string value) => value != "1" && (IsTrue(value) || FalseWords.Contains(value));

    private static bool IsTrue(string value) => TrueWords.Contains(value);

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
