using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The error shape of the resources; the token endpoint has that of RFC 6749.</summary>
internal static class MoodhoodErrors
{
    public static EmulatedResponse Unauthorized() => Answer(HttpStatusCode.Unauthorized, "Unauthorized", "unauthorized");

    /// <summary>The documented answer to a client token on a user's operation: "this method is forbidden for the user".</summary>
    public static EmulatedResponse WrongKindOfToken() =>
        Answer(HttpStatusCode.Forbidden, "Данный метод запрещен для пользователя", "forbidden");

    /// <summary>The right kind of token, of somebody who may not.</summary>
    public static EmulatedResponse Forbidden() => Answer(HttpStatusCode.Forbidden, "Forbidden", "forbidden");

    public static EmulatedResponse NotFound() => Answer(HttpStatusCode.NotFound, "Not found", "not_found");

    public static EmulatedResponse Invalid(string message) => Answer(HttpStatusCode.UnprocessableEntity, message, "validation_error");

    private static EmulatedResponse Answer(HttpStatusCode status, string message, string code) =>
        EmulatedResponse.Json(
            status, new JsonObject { ["message"] = message, ["code"] = code }, "application/json; charset=utf-8");
}
