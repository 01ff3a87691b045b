using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The documented OperationOutcomes.</summary>
internal static class MskBlazeErrors
{
    public static EmulatedResponse MissingParameter() => Error(HttpStatusCode.BadRequest, "Missing required query parameter");

    public static EmulatedResponse InvalidParameter(string name) => Error(HttpStatusCode.BadRequest, $"Invalid query parameter {name}");

    public static EmulatedResponse MissingPartner() => Error(HttpStatusCode.Unauthorized, "Incorrect Partnerid name");

    public static EmulatedResponse EmptyPartner() => Error(HttpStatusCode.Unauthorized, "Api Key was not provided");

    public static EmulatedResponse UnknownPartner() => Error(HttpStatusCode.NotFound, "Unable to find sponsor with partner id");

    public static EmulatedResponse SponsorDenied() => Answer(HttpStatusCode.Forbidden, "error", "security", "Access to sponsor denied");

    public static EmulatedResponse SponsorAndStudyDenied() =>
        Answer(HttpStatusCode.Forbidden, "error", "security", "Access to sponsor and protocol denied");

    public static EmulatedResponse StudyDenied() => Answer(HttpStatusCode.Forbidden, "error", "security", "Access to protocol denied");

    /// <summary>An empty result is a 404 here.</summary>
    public static EmulatedResponse NothingFound() => Answer(HttpStatusCode.NotFound, "information", "not-found", "No records found");

    private static EmulatedResponse Error(HttpStatusCode status, string text) => Answer(status, "error", "value", text);

    private static EmulatedResponse Answer(HttpStatusCode status, string severity, string code, string text) =>
        EmulatedResponse.Json(status, new JsonObject
        {
            ["resourceType"] = "OperationOutcome",
            ["issue"] = new JsonArray(new JsonObject
            {
                ["severity"] = severity,
                ["code"] = code,
                ["details"] = new JsonObject { ["text"] = text },
            }),
        });
}
