using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Search answers: pages by number, and the study in the letter case the caller used.</summary>
internal static class MskBlazePage
{
    private const int DefaultSize = 50;

    public static EmulatedResponse Answer(
        MskBlazeEmulatorOptions options, RecordedRequest request, string resourceType, IReadOnlyList<JsonObject> found, int? total = null)
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
            ["link"] = Links(options, request, resourceType, page, last),
            ["entry"] = new JsonArray([.. entries.Select(entry => Entry(request, resourceType, study, entry))]),
        });
    }

    public static JsonObject Entry(RecordedRequest request, string resourceType, string study, JsonObject resource)
    {
        var id = (resource["id"] ?? resource["identifier"]?[0]?["value"])?.ToString();
        var category = resource["category"]?[0]?["coding"]?[0]?["code"]?.ToString();
        var target = resourceType switch
        {
            "Patient" => $"patient/{id}",
            "Group" => $"Group?researchstudy={study}",
            "Observation" => $"Observation?category={category}&researchstudy={study}&_Id={id}",
            _ => $"{resourceType}?researchstudy={study}&_Id={id}",
        };

        return new JsonObject { ["fullUrl"] = Base(request) + target, ["resource"] = resource.DeepClone() };
    }

    private static JsonArray Links(MskBlazeEmulatorOptions options, RecordedRequest request, string resourceType, int page, int last)
    {
        var links = new JsonArray(Link("self", To(page)), Link("first", To(1)), Link("last", To(last)));
        Add("previous", page > 1 ? To(page - 1) : null);
        Add("next", page < last ? To(page + 1) : null);
        return links;

        void Add(string relation, string? url)
        {
            if (url is not null || options.MissingLinks != MskBlazeMissingLinks.LeftOut)
            {
                links.Add(Link(relation, url ?? (options.MissingLinks == MskBlazeMissingLinks.NullText ? "null" : null)));
            }
        }

        string To(int target)
        {
            var query = request.Query
                .Where(static pair => pair.Key != "page")
                .Append(new("page", target.ToString(CultureInfo.InvariantCulture)))
                .Select(static pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
            return $"{Base(request)}{resourceType}?{string.Join('&', query)}";
        }
    }

    private static JsonObject Link(string relation, string? url) => new() { ["relation"] = relation, ["url"] = url };

    private static string Base(RecordedRequest request) => $"http://{request.Header("Host")}{MskBlazeResources.BasePath}/";

    private static int? Number(RecordedRequest request, string name, int otherwise) =>
        request.QueryParameters[name] is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : null;
}
