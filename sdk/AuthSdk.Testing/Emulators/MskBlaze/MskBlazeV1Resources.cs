using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The three lists of version 1. The partner is in the query, and in the links.</summary>
internal sealed class MskBlazeV1Resources(MskBlazeAccess access)
{
    private const string BasePath = "/msk-apim/external/v1/crit/blaze/api";

    public void AddTo(RouteTable routes)
    {
        Map(routes, "Patient", MskBlazeV1Records.Patients);
        Map(routes, "observations", MskBlazeV1Records.Observations);
        Map(routes, "AdverseEvent", MskBlazeV1Records.AdverseEvents);
    }

    private void Map(RouteTable routes, string name, IReadOnlyList<JsonObject> rows) =>
        routes.Map("GET", $"{BasePath}/{name}", request => access.RefuseBearer(request)
            ?? MskBlazeResources.Labelled(request, access.RefuseV1Study(request) ?? Found(request, name, rows)));

    private static EmulatedResponse Found(RecordedRequest request, string name, IReadOnlyList<JsonObject> rows) =>
        MskBlazeQuery.Invalid(request.QueryParameters) is { } invalid
            ? MskBlazeErrors.InvalidParameter(invalid)
            : MskBlazePage.Answer(
                new MskBlazeList(BasePath, name, MskBlazeMissingLinks.JsonNull, PartnerInLinks: true),
                request,
                MskBlazeQuery.Select(rows, request.QueryParameters));
}
