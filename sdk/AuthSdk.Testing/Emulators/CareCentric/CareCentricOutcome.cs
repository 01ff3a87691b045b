using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>FHIR answers, and the OperationOutcome among them.</summary>
internal static class CareCentricOutcome
{
    private const string MediaType = "application/fhir+json; charset=utf-8";

    public static EmulatedResponse Ok(JsonObject resource) => EmulatedResponse.Json(HttpStatusCode.OK, resource, MediaType);

    public static EmulatedResponse Required(string text) => Answer(HttpStatusCode.BadRequest, "required", text);

    public static EmulatedResponse BadValue(string text) => Answer(HttpStatusCode.BadRequest, "value", text);

    public static EmulatedResponse NotFound(string text) => Answer(HttpStatusCode.NotFound, "not-found", text);

    public static EmulatedResponse Answer(HttpStatusCode status, string code, string text) =>
        EmulatedResponse.Json(status, Outcome(new JsonObject
        {
            ["severity"] = "error",
            ["code"] = code,
            ["details"] = new JsonObject { ["text"] = text },
        }), MediaType);

    /// <summary>What a search reports of a parameter it left aside, as its last entry.</summary>
    public static JsonObject Ignored(string parameter) => Outcome(new JsonObject
    {
        ["severity"] = "warning",
        ["code"] = "not-supported",
        ["details"] = new JsonObject
        {
            ["coding"] = new JsonArray(new JsonObject
            {
                ["system"] = "http://hl7.org/fhir/dotnet-api-operation-outcome",
                ["code"] = "5003",
            }),
            ["text"] = $"The parameter \"{parameter}\" is not supported and was ignored",
        },
    });

    private static JsonObject Outcome(JsonObject issue) =>
        new() { ["resourceType"] = "OperationOutcome", ["issue"] = new JsonArray(issue) };
}
