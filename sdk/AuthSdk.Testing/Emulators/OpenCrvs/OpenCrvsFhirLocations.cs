using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>/location</c> of 1.x: FHIR, open to anyone.</summary>
internal static class OpenCrvsFhirLocations
{
    private static readonly string[] Types =
        [OpenCrvsLocation.AdministrativeArea, OpenCrvsLocation.Office, OpenCrvsLocation.HealthFacility];

    public static void AddTo(RouteTable routes, OpenCrvsGateway gateway)
    {
        var administratorsOnly = gateway.Protected(static (_, _, _) => OpenCrvsErrors.Hapi(HttpStatusCode.Forbidden, "Forbidden", "Insufficient scope"));
        routes.Map("POST", "/location", administratorsOnly).Map("PUT", "/location/{id}", administratorsOnly);

        foreach (var path in new[] { "/location", "/locations" })
        {
            routes.Map("GET", path, Search).Map("GET", path + "/{id}", Read);
        }
    }

    private static EmulatedResponse Search(RecordedRequest request)
    {
        var query = request.QueryParameters;

        if (query["type"] is null && query["identifier"] is null)
        {
            return BadRequest("\"value\" must contain at least one of [type, identifier]");
        }

        if (query["type"] is { } type && !Types.Contains(type))
        {
            return BadRequest($"\"type\" must be one of [{string.Join(", ", Types)}]");
        }

        var found = OpenCrvsLocation.All
            .Where(location => query["type"] is null || location.Type == query["type"])
            .Where(location => query["identifier"] is null || location.Identifier == query["identifier"])
            .Where(location => query["name"] is null || location.Name == query["name"])
            .Where(location => query["status"] is null || Status(location) == query["status"])
            .ToList();
        var page = int.TryParse(query["_count"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? found.Take(count)
            : found;
        var self = $"http://{request.Header("Host")}{request.RawTarget}";

        return Fhir(new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "searchset",
            ["total"] = found.Count,
            ["link"] = new JsonArray(new JsonObject { ["relation"] = "self", ["url"] = self }),
            ["entry"] = new JsonArray([.. page.Select(location => new JsonObject
            {
                ["fullUrl"] = $"http://{request.Header("Host")}/location/{location.Id}/_history/1",
                ["resource"] = Resource(location),
            })]),
        });
    }

    private static EmulatedResponse Read(RecordedRequest request, PathValues values) =>
        OpenCrvsLocation.Find(values["id"]) is { } location
            ? Fhir(Resource(location))
            : OpenCrvsErrors.Hapi(HttpStatusCode.NotFound, "Not Found", "Not Found");

    private static JsonObject Resource(OpenCrvsLocation location) => new()
    {
        ["resourceType"] = "Location",
        ["id"] = location.Id,
        ["identifier"] = location.IsLeaf
            ? new JsonArray(Coded("http://opencrvs.org/specs/id/internal-id", location.Identifier))
            : new JsonArray(
                Coded("http://opencrvs.org/specs/id/statistical-code", location.Identifier),
                Coded("http://opencrvs.org/specs/id/jurisdiction-type", "STATE")),
        ["name"] = location.Name,
        ["alias"] = new JsonArray(location.Name),
        ["status"] = Status(location),
        ["mode"] = "instance",
        ["partOf"] = new JsonObject { ["reference"] = $"Location/{location.ParentId ?? "0"}" },
        ["type"] = new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject
            {
                ["system"] = "http://opencrvs.org/specs/location-type",
                ["code"] = location.Type,
            }),
        },
        ["physicalType"] = new JsonObject
        {
            ["coding"] = new JsonArray(location.IsLeaf
                ? new JsonObject { ["code"] = "bu", ["display"] = "Building" }
                : new JsonObject { ["code"] = "jdn", ["display"] = "Jurisdiction" }),
        },
    };

    private static JsonObject Coded(string system, string value) => new() { ["system"] = system, ["value"] = value };

    private static string Status(OpenCrvsLocation location) => location.IsActive ? "active" : "inactive";

    private static EmulatedResponse Fhir(JsonObject body) =>
        EmulatedResponse.Json(HttpStatusCode.OK, body, "application/json; charset=utf-8");

    private static EmulatedResponse BadRequest(string message) =>
        OpenCrvsErrors.Hapi(HttpStatusCode.BadRequest, "Bad Request", message);
}
