using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>An answer as a value, so that the emulated rules are functions from request to answer.</summary>
internal sealed record EmulatedResponse(HttpStatusCode Status)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string? ContentType { get; init; }

    public string Body { get; init; } = "";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; private init; } = [];

    public static EmulatedResponse Empty(HttpStatusCode status) => new(status);

    public static EmulatedResponse Json(HttpStatusCode status, JsonNode body, string contentType = "application/json") =>
        Text(status, body.ToJsonString(Compact), contentType);

    public static EmulatedResponse Text(HttpStatusCode status, string body, string contentType) =>
        new(status) { Body = body, ContentType = contentType };

    public EmulatedResponse With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };

    /// <summary>RFC 6749 section 5.1: nobody may keep an answer that holds a token.</summary>
    public EmulatedResponse NeverStored() => With("Cache-Control", "no-store").With("Pragma", "no-cache");
}
