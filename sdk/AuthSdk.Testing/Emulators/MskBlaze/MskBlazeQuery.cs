using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The search parameters: codes as <c>system|code</c> lists, dates as an operator and <c>MM/DD/YYYY</c>.</summary>
internal static class MskBlazeQuery
{
    private const int OperatorLength = 2;
    private static readonly string[] DateParameters = ["date", "issued"];

    /// <summary>The name of a parameter that cannot be read; null when all can.</summary>
    public static string? Invalid(Parameters query) =>
        Array.Find(DateParameters, name => query.All(name).Any(static value => DateCondition(value) is null));

    public static IReadOnlyList<JsonObject> Select(IEnumerable<JsonObject> rows, Parameters query)
    {
        if (query["category"] is { } category)
        {
            rows = rows.Where(row => Category(row) == category);
        }

        if (query["code"] is { } codes)
        {
            var wanted = codes.Split(',').Select(Code).ToList();
            rows = rows.Where(row => Category(row) != "imaging" && wanted.Contains(row["code"]?["coding"]?[0]?["code"]?.ToString() ?? ""));
        }

        if (query["component-code"] is not null)
        {
            // No seeded observation has components.
            rows = [];
        }

        if (query["_id"] is { } id)
        {
            rows = rows.Where(row => row["id"]?.ToString() == id);
        }

        foreach (var value in query.All("date"))
        {
            rows = rows.Where(row => Matches(row["effectiveDateTime"] ?? row["date"], value));
        }

        foreach (var value in query.All("issued"))
        {
            rows = rows.Where(row => Matches(row["issued"], value));
        }

        return [.. rows];
    }

    private static string? Category(JsonObject row) => row["category"]?[0]?["coding"]?[0]?["code"]?.ToString();

    /// <summary>Queries write <c>http://loinc.org</c> and answers <c>https://loinc.org</c>, so only the code can be compared.</summary>
    private static string Code(string token) => token[(token.IndexOf('|', StringComparison.Ordinal) + 1)..];

    private static bool Matches(JsonNode? at, string condition) =>
        at is not null
        && DateOnly.TryParseExact(at.ToString()[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && DateCondition(condition)!(date);

    private static Predicate<DateOnly>? DateCondition(string value)
    {
        if (value.Length <= OperatorLength
            || !DateOnly.TryParseExact(
                value.AsSpan(OperatorLength), "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var limit))
        {
            return null;
        }

        return value[..OperatorLength] switch
        {
            "eq" => date => date == limit,
            "ne" => date => date != limit,
            "lt" => date => date < limit,
            "le" => date => date <= limit,
            "gt" => date => date > limit,
            "ge" => date => date >= limit,
            _ => null,
        };
    }
}
