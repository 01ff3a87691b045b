using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The searchset: pages by <c>_skip</c>, and what was ignored as a last entry.</summary>
internal static class CareCentricBundle
{
    private const int DefaultSize = 10;
    private const int MaximalSize = 50;

    public static EmulatedResponse Answer(
        RecordedRequest request,
        string resourceType,
        IReadOnlyList<KeyValuePair<string, string>> used,
        IReadOnlyList<string> ignored,
        IReadOnlyList<JsonObject> found)
    {
        if (Number(used, "_count", DefaultSize) is not { } count || Number(used, "_skip", 0) is not { } skip)
        {
            return CareCentricOutcome.BadValue("\"_count\" and \"_skip\" are whole numbers");
        }

        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "searchset",
            ["total"] = found.Count,
            ["id"] = Guid.NewGuid().ToString(),
        };

        // FHIR STU3: _count=0 means the same as _summary=count, the total without entries.
        if (count == 0 || used.Any(static pair => pair is { Key: "_summary", Value: "count" }))
        {
            return CareCentricOutcome.Ok(bundle);
        }

        var size = Math.Min(count, MaximalSize);
        var root = CareCentricFhirServer.Base(request);
        var entries = new JsonArray([
            .. found.Skip(skip).Take(size).Select(resource => Entry(resource, resourceType, root)),
            .. ignored.Select(static name => new JsonObject
            {
                ["resource"] = CareCentricOutcome.Ignored(name),
                ["search"] = new JsonObject { ["mode"] = "outcome" },
            })]);
        bundle["link"] = Links($"{root}/{resourceType}", used, found.Count, size, skip);

        // An empty array is not FHIR JSON: no entries, no member.
        if (entries.Count > 0)
        {
            bundle["entry"] = entries;
        }

        return CareCentricOutcome.Ok(bundle);
    }

    private static JsonObject Entry(JsonObject resource, string resourceType, string root)
    {
        var entry = new JsonObject();
        if (resource["id"] is { } id)
        {
            entry["fullUrl"] = $"{root}/{resourceType}/{id}";
        }

        entry["resource"] = CareCentricRecords.Render(resource, root);
        entry["search"] = new JsonObject { ["mode"] = "match" };
        return entry;
    }

    private static JsonArray Links(string path, IReadOnlyList<KeyValuePair<string, string>> used, int total, int size, int skip)
    {
        var last = total == 0 ? 0 : (total - 1) / size * size;
        var links = new JsonArray(Link("self", Address(path, used)), Link("first", Page(0)));

        if (skip > 0)
        {
            links.Add(Link("previous", Page(Math.Max(0, skip - size))));
        }

        if (skip + size < total)
        {
            links.Add(Link("next", Page(skip + size)));
        }

        links.Add(Link("last", Page(last)));
        return links;

        string Page(int offset) => Address(path, [
            .. used.Where(static pair => pair.Key is not ("_count" or "_skip")), Pair("_count", size), Pair("_skip", offset)]);
    }

    private static KeyValuePair<string, string> Pair(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    private static JsonObject Link(string relation, string url) => new() { ["relation"] = relation, ["url"] = url };

    private static string Address(string path, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = string.Join(
            '&', parameters.Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static int? Number(IReadOnlyList<KeyValuePair<string, string>> used, string name, int otherwise) =>
        used.LastOrDefault(pair => pair.Key == name).Value is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
