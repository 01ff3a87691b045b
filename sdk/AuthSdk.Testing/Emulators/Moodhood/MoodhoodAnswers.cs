using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The shapes of success.</summary>
internal static class MoodhoodAnswers
{
    public static EmulatedResponse Json(JsonObject body) => EmulatedResponse.Json(HttpStatusCode.OK, body, "application/json; charset=utf-8");

    /// <summary>Where the documentation says nothing of a body.</summary>
    public static EmulatedResponse Done() => EmulatedResponse.Empty(HttpStatusCode.OK);

    /// <summary>All items at once: no way of paging is published.</summary>
    public static EmulatedResponse Items(IReadOnlyList<JsonObject> items) =>
        Json(new JsonObject { ["items"] = new JsonArray([.. items]), ["total"] = items.Count });
}
