using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The envelope of every list.</summary>
internal static class KmhfrPage
{
    private const int DefaultSize = 30;
    private const int Neighbours = 5;

    public static EmulatedResponse Answer(RecordedRequest request, IReadOnlyList<JsonObject> rows)
    {
        var size = Number(request, "page_size") is > 0 and var requested ? requested : DefaultSize;
        var total = Math.Max(1, (rows.Count + size - 1) / size);
        var current = request.QueryParameters["page"] switch
        {
            null => 1,
            "last" => total,
            _ => Number(request, "page"),
        };

        if (current < 1 || current > total)
        {
            return EmulatedResponse.Json(HttpStatusCode.NotFound, new JsonObject { ["detail"] = "Invalid page." });
        }

        var offset = (current - 1) * size;
        var results = rows.Skip(offset).Take(size).ToList();
        var end = offset + results.Count;

        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
        {
            ["count"] = rows.Count,
            ["next"] = current < total ? Link(request, current + 1) : null,
            ["previous"] = current > 1 ? Link(request, current - 1) : null,
            ["page_size"] = size,
            ["current_page"] = current,
            ["total_pages"] = total,
            ["start_index"] = results.Count == 0 ? 0 : offset + 1,
            ["end_index"] = end,
            ["near_pages"] = Range(current + 1),
            // The server counts back from the last row's number instead of the last page's; clients have to live with it.
            ["far_pages"] = Range(end - Neighbours),
            ["results"] = new JsonArray([.. results]),
        });
    }

    private static JsonArray Range(int first) =>
        new([.. Enumerable.Range(first, Neighbours).Select(static page => JsonValue.Create(page))]);

    /// <summary>The same request for another page: parameters sorted by name, and page 1 written as no page at all.</summary>
    private static string Link(RecordedRequest request, int page)
    {
        var query = request.Query
            .Where(static pair => pair.Key != "page")
            .Append(new("page", page.ToString(CultureInfo.InvariantCulture)))
            .Where(pair => pair.Key != "page" || page > 1)
            .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        var target = $"http://{request.Header("Host")}{request.Path}?{string.Join('&', query)}";

        return target.TrimEnd('?');
    }

    private static int Number(RecordedRequest request, string name) =>
        int.TryParse(request.QueryParameters[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
