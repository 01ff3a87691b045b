using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Search answers: pages by number, and the study in the letter case the caller used.</summary>
internal static class MskBlazePage
{
    private const int DefaultSize = 50;

    public static EmulatedResponse Answer(
        MskBlazeList list, RecordedRequest request, IReadOnlyList<JsonObject> found, int? total = null)
    {
        if (Number(request, "_count", DefaultSize) is not { } size)
        {
            return MskBlazeErrors.InvalidParameter("_count");
        }

        if (Number(request, "page", 1) is not { } page)
        {
            return MskBlazeErrors.InvalidParameter("page");
        }

        var entries = found.Skip((page - 1) * size).Take(size).ToList();

        if (entries.Count == 0)
        {
            return MskBlazeErrors.NothingFound();
        }

        var last = (found.Count + size - 1) / size;
        var study = request.QueryParameters["researchstudy"]!;

        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["identifier"] = new JsonObject
            {
                ["system"] = "https://fhir.mskcc.org/structure-definitions/#IDB.Protocol",
                ["value"] = study,
            },
            ["type"] = "searchset",
            ["total"] = total ?? found.Count,
            ["link"] = Links(list, request, page, last),
            ["entry"] = new JsonArray([.. entries.Select(entry => Entry(list, request, study, entry))]),
        });
    }

    public static JsonObject Entry(MskBlazeList list, RecordedRequest request, string study, JsonObject resource)
    {
        var id = (resource["id"] ?? resource["identifier"]?[0]?["value"])?.ToString();
        var category = resource["category"]?[0]?["coding"]?[0]?["code"]?.ToString();
        var target = list.Name switch
        {
            "Patient" => $"patient/{id}",
            "Group" => $"Group?researchstudy={study}",
            "Observation" => $"Observation?category={category}&researchstudy={study}&_Id={id}",
            "observations" => $"observations/{id}",
            _ => $"{list.Name}?researchstudy={study}&_Id={id}",
        };

        var entry = new JsonObject { ["fullUrl"] = Base(list, request) + target, ["resource"] = resource.DeepClone() };
        if (list.IsV1)
        {
            entry["id"] = MskBlazeV1Records.Number(id!);
        }

        return entry;
    }

    private static JsonArray Links(MskBlazeList list, RecordedRequest request, int page, int last)
    {
        var links = new JsonArray(Link("self", To(page)), Link("first", To(1)), Link("last", To(last)));
        Add("previous", page > 1 ? To(page - 1) : null);
        Add("next", page < last ? To(page + 1) : null);
        return links;

        void Add(string relation, string? url)
        {
            if (url is not null || list.MissingLinks != MskBlazeMissingLinks.LeftOut)
            {
                links.Add(Link(relation, url ?? (list.MissingLinks == MskBlazeMissingLinks.NullText ? "null" : null)));
            }
        }

        string To(int target)
        {
            var query = request.Query
                .Where(pair => pair.Key != "page" && (list.IsV1 || pair.Key != "x-partnerid"))
                .Append(new("page", target.ToString(CultureInfo.InvariantCulture)))
                .Concat(Partner(list, request))
                .Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
            return $"{Base(list, request)}{list.Name}?{string.Join('&', query)}";
        }
    }

    private static JsonObject Link(string relation, string? url) => new() { ["relation"] = relation, ["url"] = url };

    private static IEnumerable<KeyValuePair<string, string>> Partner(MskBlazeList list, RecordedRequest request) =>
        list.PartnerInLinks && request.Header("x-partnerid") is { } partner ? [new("x-partnerid", partner)] : [];

    private static string Base(MskBlazeList list, RecordedRequest request) => $"http://{request.Header("Host")}{list.BasePath}/";

    private static int? Number(RecordedRequest request, string name, int otherwise) =>
        request.QueryParameters[name] is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : null;
}
