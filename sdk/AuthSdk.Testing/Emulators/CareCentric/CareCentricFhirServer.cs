using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The FHIR STU3 server: read and search, nothing else.</summary>
internal sealed class CareCentricFhirServer(CareCentricAccess access, CareCentricSearch search, IReadOnlyList<string> types)
{
    public const string BasePath = "/Vonk_IIS/R3";
    private static readonly string[] JsonFormats = ["json", "text/json", "application/json", "application/fhir+json"];

    public void AddTo(RouteTable routes)
    {
        routes.Map("GET", BasePath + "/metadata", request => access.RefuseKey(request) ?? Metadata());

        foreach (var type in types)
        {
            var path = $"{BasePath}/{type}";
            routes
                .Map("GET", path, request => Guarded(request, type, () =>
                    search.Answer(request, type, request.QueryParameters)))
                .Map("POST", path + "/_search", request => Guarded(request, type, () =>
                    search.Answer(request, type, request.QueryParameters.Concat(request.FormParameters))))
                .Map("GET", path + "/{id}", (request, values) => Guarded(request, type, () => Read(request, type, values["id"])));
        }
    }

    public static string Base(RecordedRequest request) => $"http://{request.Header("Host")}{BasePath}";

    private EmulatedResponse Guarded(RecordedRequest request, string type, Func<EmulatedResponse> answer) =>
        access.RefuseReading(request, type)
        ?? (WantsJson(request)
            ? answer()
            : CareCentricOutcome.Answer(HttpStatusCode.NotAcceptable, "not-supported", "Only JSON is emulated"));

    private static EmulatedResponse Read(RecordedRequest request, string type, string id) =>
        CareCentricRecords.Find(type, id) is { } record ? CareCentricOutcome.Ok(CareCentricRecords.Render(record, Base(request)))
        : id == CareCentricSeed.DeletedObservationId && type == "Observation"
            ? CareCentricOutcome.Answer(HttpStatusCode.Gone, "not-found", $"{type}/{id} has been deleted")
            : CareCentricOutcome.NotFound($"{type}/{id} is not known");

    /// <summary><c>_format</c> wins over <c>Accept</c>.</summary>
    private static bool WantsJson(RecordedRequest request) =>
        request.QueryParameters["_format"] is { } format ? JsonFormats.Contains(format)
        : request.Header("Accept") is not { } accept
            || accept.Contains("json", StringComparison.OrdinalIgnoreCase)
            || accept.Contains("*/*", StringComparison.Ordinal);

    private EmulatedResponse Metadata() => CareCentricOutcome.Ok(new JsonObject
    {
        ["resourceType"] = "CapabilityStatement",
        ["status"] = "active",
        ["kind"] = "instance",
        ["fhirVersion"] = "3.0.2",
        ["acceptUnknown"] = "extensions",
        ["format"] = new JsonArray("json"),
        ["rest"] = new JsonArray(new JsonObject
        {
            ["mode"] = "server",
            ["resource"] = new JsonArray([.. types.Select(static type => new JsonObject { ["type"] = type })]),
        }),
    });
}
