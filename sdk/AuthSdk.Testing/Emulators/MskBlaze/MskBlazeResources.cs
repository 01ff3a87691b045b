using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The resources; answers are text/plain unless <c>_format=json</c> asks otherwise.</summary>
internal sealed class MskBlazeResources(MskBlazeEmulatorOptions options, MskBlazeAccess access)
{
    public const string BasePath = "/msk-apim/external/v2/crit/blaze/api";

    public void AddTo(RouteTable routes) => routes
        .Map("GET", BasePath + "/metadata", request => Rendered(request, access.RefuseBearer(request) ?? Metadata()))
        .Map("GET", BasePath + "/Patient", request => Search(request, "Patient", MskBlazeRecords.Patients))
        .Map("GET", BasePath + "/Patient/{id}", (request, values) =>
            Rendered(request, access.RefusePartner(request) ?? Patient(request, values["id"])))
        .Map("GET", BasePath + "/observation", Observations)
        .Map("GET", BasePath + "/DiagnosticReport", request => Search(request, "DiagnosticReport", MskBlazeRecords.DiagnosticReports))
        .Map("GET", BasePath + "/AdverseEvent", request => Search(request, "AdverseEvent", MskBlazeRecords.AdverseEvents))
        .Map("GET", BasePath + "/MedicationStatement", request =>
            Search(request, "MedicationStatement", MskBlazeRecords.MedicationStatements))
        // The service counts the members of the one group it answers.
        .Map("GET", BasePath + "/Group", request =>
            Search(request, "Group", [MskBlazeRecords.Group], total: MskBlazeRecords.Patients.Count));

    private EmulatedResponse Observations(RecordedRequest request) => Rendered(
        request,
        access.RefuseStudy(request)
        ?? (request.QueryParameters["category"] is null && request.QueryParameters["code"] is null ? MskBlazeErrors.MissingParameter() : null)
        ?? Found(request, "Observation", MskBlazeRecords.Observations));

    private EmulatedResponse Search(RecordedRequest request, string resourceType, IReadOnlyList<JsonObject> rows, int? total = null) =>
        Rendered(request, access.RefuseStudy(request) ?? Found(request, resourceType, rows, total));

    private EmulatedResponse Found(RecordedRequest request, string resourceType, IReadOnlyList<JsonObject> rows, int? total = null) =>
        MskBlazeQuery.Invalid(request.QueryParameters) is { } invalid
            ? MskBlazeErrors.InvalidParameter(invalid)
            : MskBlazePage.Answer(options, request, resourceType, MskBlazeQuery.Select(rows, request.QueryParameters), total);

    private EmulatedResponse Patient(RecordedRequest request, string id)
    {
        if (MskBlazeRecords.Patients.FirstOrDefault(patient => patient["id"]!.ToString() == id) is not { } patient)
        {
            return MskBlazeErrors.NothingFound();
        }

        return EmulatedResponse.Json(HttpStatusCode.OK, !options.PatientByIdAsBundle ? patient : new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "searchset",
            ["total"] = 1,
            ["entry"] = new JsonArray(MskBlazePage.Entry(request, "Patient", options.Study, patient)),
        });
    }

    private static EmulatedResponse Metadata() => EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
    {
        ["resourceType"] = "CapabilityStatement",
        ["status"] = "active",
        ["kind"] = "instance",
        ["fhirVersion"] = "4.1.0",
        ["format"] = new JsonArray("json"),
    });

    /// <summary>The body is the same JSON either way; only its label changes. The gateway's own errors stay as they are.</summary>
    private static EmulatedResponse Rendered(RecordedRequest request, EmulatedResponse response) =>
        response.Body.StartsWith("{\"httpCode\"", StringComparison.Ordinal) ? response : response with
        {
            ContentType = request.QueryParameters["_format"] == "json" ? "application/json; charset=utf-8" : "text/plain; charset=utf-8",
        };
}
