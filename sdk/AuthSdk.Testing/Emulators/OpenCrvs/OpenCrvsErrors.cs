using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The three error shapes: the token endpoint's, the gateway's (its web framework's own) and the Events API's.</summary>
internal static class OpenCrvsErrors
{
    private const string ErrorUri =
        "Refer to https://documentation.opencrvs.org/technology/interoperability/authenticate-a-client";

    public static EmulatedResponse OAuth(HttpStatusCode status, string error, string description, bool withUri = true)
    {
        var body = new JsonObject { ["error"] = error, ["error_description"] = description };

        if (withUri)
        {
            body["error_uri"] = ErrorUri;
        }

        return EmulatedResponse.Json(status, body).With("Cache-Control", "no-store");
    }

    public static EmulatedResponse Hapi(HttpStatusCode status, string error, string message) =>
        EmulatedResponse.Json(
            status,
            new JsonObject { ["statusCode"] = (int)status, ["error"] = error, ["message"] = message },
            "application/json; charset=utf-8");

    public static EmulatedResponse Events(HttpStatusCode status, string code, string message, params JsonObject[] issues)
    {
        var body = new JsonObject
        {
            ["message"] = message,
            ["code"] = code,
            ["data"] = new JsonObject { ["code"] = code, ["httpStatus"] = (int)status },
        };

        if (issues.Length > 0)
        {
            body["issues"] = new JsonArray([.. issues]);
        }

        return EmulatedResponse.Json(status, body);
    }

    public static EmulatedResponse BadRequest(string message) => Events(HttpStatusCode.BadRequest, "BAD_REQUEST", message);

    public static EmulatedResponse EventNotFound(string id) => Events(HttpStatusCode.NotFound, "NOT_FOUND", $"Event not found with ID: {id}");

    public static EmulatedResponse Conflict(string action, string state) => Events(
        HttpStatusCode.Conflict,
        "CONFLICT",
        $"Action '{action}' cannot be performed on an event in '{state}' state with [] flags. Available actions: READ,PRINT_CERTIFICATE");

    public static EmulatedResponse Forbidden() => Events(HttpStatusCode.Forbidden, "FORBIDDEN", "FORBIDDEN");

    public static JsonObject Issue(string code, string member, string message) => new()
    {
        ["code"] = code,
        ["path"] = new JsonArray(member),
        ["message"] = message,
    };
}
