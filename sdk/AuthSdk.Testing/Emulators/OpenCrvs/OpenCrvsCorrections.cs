using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Corrections of registered events: asked for, then approved or rejected.</summary>
internal sealed class OpenCrvsCorrections(bool isV2, OpenCrvsGateway gateway, OpenCrvsEventStore store, OpenCrvsEventInputs inputs)
{
    private const string RequestScopeOfV1 = "record.registered.request-correction";
    private const string DecideScopeOfV1 = "record.registered.correct";
    private const string RequestScopeOfV2 = "record.request-correction";
    private const string DecideScopeOfV2 = "record.correct";

    public void AddTo(RouteTable routes)
    {
        var path = isV2 ? "/events/events/{id}/correction" : "/events/events/correction";
        string[] deciding = [isV2 ? DecideScopeOfV2 : DecideScopeOfV1];
        string[] requesting = isV2 ? [RequestScopeOfV2] : [RequestScopeOfV1, DecideScopeOfV1];

        routes.Map("POST", path + "/request", gateway.WithBody(requesting, (body, values, token) =>
                Answer(body, values, token, requesting, "REQUEST_CORRECTION", Request)))
            .Map("POST", path + "/approve", gateway.WithBody(deciding, (body, values, token) =>
                Answer(body, values, token, deciding, "APPROVE_CORRECTION", Decide)))
            .Map("POST", path + "/reject", gateway.WithBody(deciding, (body, values, token) =>
                Answer(body, values, token, deciding, "REJECT_CORRECTION", Decide)));
    }

    private EmulatedResponse Answer(
        JsonObject body,
        PathValues values,
        IssuedToken token,
        string[] scopes,
        string type,
        Func<JsonObject, string, (JsonObject? Document, string? ConflictingState)> act)
    {
        if (isV2)
        {
            body["eventId"] ??= values["id"];
        }

        if ((type == "REQUEST_CORRECTION" ? inputs.RefuseAction(body, type) : inputs.RefuseDecision(body, type, type == "REJECT_CORRECTION")) is { } refusal)
        {
            return refusal;
        }

        var id = JsonBody.Text(body, "eventId")!;
        if (store.TypeOf(id) is not { } eventType)
        {
            return OpenCrvsErrors.EventNotFound(id);
        }

        if (!scopes.Any(scope => OpenCrvsScopes.Allow(token, scope, eventType)))
        {
            return OpenCrvsErrors.Forbidden();
        }

        if ((inputs.RefuseLocation(body) ?? OpenCrvsEventInputs.RefuseDeclaration(body)) is { } laterRefusal)
        {
            return laterRefusal;
        }

        var (document, state) = act(body, id);
        return document is null ? OpenCrvsErrors.Conflict(type, state!) : EmulatedResponse.Json(HttpStatusCode.OK, document);
    }

    private (JsonObject? Document, string? ConflictingState) Request(JsonObject body, string id) => store.RequestCorrection(
        id,
        JsonBody.Text(body, "transactionId")!,
        JsonBody.Text(body, "createdAtLocation")!,
        body["declaration"] as JsonObject ?? [],
        body["annotation"] as JsonObject);

    private (JsonObject? Document, string? ConflictingState) Decide(JsonObject body, string id) => store.Decide(
        id,
        JsonBody.Text(body, "transactionId")!,
        JsonBody.Text(body, "createdAtLocation")!,
        JsonBody.Text(body, "requestId")!,
        body["content"]);
}
