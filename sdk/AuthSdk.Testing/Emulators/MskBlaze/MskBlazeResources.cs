using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The resources behind the gateway.</summary>
internal sealed class MskBlazeResources(MskBlazeEmulatorOptions options, MskBlazeAccess access)
{
    public const string BasePath = "/msk-apim/external/v2/crit/blaze/api";

    public void AddTo(RouteTable routes)
    {
        routes
            .Map("GET", BasePath + "/metadata", request => Guarded(request, static _ => null, Metadata))
            .Map("GET", BasePath + "/Patient/{id}", (request, values) =>
                Guarded(request, access.RefusePartner, () => Patient(request, values["id"])));

        MapSearch(routes, "Observation", MskBlazeRecords.Observations, refuse: RefuseObservations);
        MapSearch(routes, "Patient", MskBlazeRecords.Patients);
        MapSearch(routes, "DiagnosticReport", MskBlazeAssessmentRecords.All);
        MapSearch(routes, "AdverseEvent", MskBlazeAdverseEventRecords.All);
        MapSearch(routes, "MedicationStatement", MskBlazeMedicationRecords.All);

        // The service counts the members of the one group it answers.
        MapSearch(routes, "Group", [MskBlazeRecords.Group], total: MskBlazeRecords.Patients.Count);
    }

    private void MapSearch(
        RouteTable routes,
        string resourceType,
        IReadOnlyList<JsonObject> rows,
        int? total = null,
        Func<RecordedRequest, EmulatedResponse?>? refuse = null)
    {
        routes.Map("GET", $"{BasePath}/{resourceType}", Answer);
        if (options.ServesPostedSearches)
        {
            // What is in the form is a query that came another way; what is in the query of such a request is not looked at.
            routes.Map("POST", $"{BasePath}/{resourceType}/_search", request =>
                Answer(new RecordedRequest("GET", $"{BasePath}/{resourceType}?{request.Body}", request.Headers, body: "")));
        }

        EmulatedResponse Answer(RecordedRequest request) =>
            Guarded(request, refuse ?? access.RefuseStudy, () => Found(request, resourceType, rows, total));
    }

    /// <summary>
    /// The gateway refuses a bearer in its own words; everything behind it is labelled text/plain unless <c>_format=json</c> asks
    /// otherwise.
    /// </summary>
    private EmulatedResponse Guarded(
        RecordedRequest request, Func<RecordedRequest, EmulatedResponse?> refuse, Func<EmulatedResponse> answer) =>
        access.RefuseBearer(request) ?? Labelled(request, refuse(request) ?? answer());

    public static EmulatedResponse Labelled(RecordedRequest request, EmulatedResponse answer) => answer with
    {
        ContentType = request.QueryParameters["_format"] == "json" ? "application/json; charset=utf-8" : "text/plain; charset=utf-8",
    };

    private EmulatedResponse? RefuseObservations(RecordedRequest request) =>
        access.RefuseStudy(request)
        ?? (request.QueryParameters["category"] is null && request.QueryParameters["code"] is null
            ? MskBlazeErrors.MissingParameter()
            : null);

    private EmulatedResponse Found(RecordedRequest request, string resourceType, IReadOnlyList<JsonObject> rows, int? total = null) =>
        MskBlazeQuery.Invalid(request.QueryParameters) is { } invalid
            ? MskBlazeErrors.InvalidParameter(invalid)
            : MskBlazePage.Answer(List(resourceType), request, MskBlazeQuery.Select(rows, request.QueryParameters), total);

    private MskBlazeList List(string resourceType) => new(BasePath, resourceType, options.MissingLinks, options.PartnerInLinks);

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
            ["entry"] = new JsonArray(MskBlazePage.Entry(List("Patient"), request, options.Study, patient)),
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
}
