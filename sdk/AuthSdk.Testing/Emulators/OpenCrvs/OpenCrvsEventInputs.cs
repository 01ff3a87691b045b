using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>What is wrong with a payload; null means nothing.</summary>
internal sealed class OpenCrvsEventInputs(bool isV2)
{
    private static readonly string[] ConfiguredTypes = ["birth", "death"];
    private static readonly string[] CreateMembers = ["type", "transactionId", "createdAtLocation"];
    private static readonly string[] NotifyMembers =
        ["eventId", "transactionId", "type", "declaration", "annotation", "createdAtLocation", "keepAssignment", "waitFor"];
    private static readonly string[] DecisionMembers = [.. NotifyMembers, "requestId", "content"];
    private static readonly string[] CreateAndNotifyMembers =
        ["eventType", "type", "transactionId", "createdAtLocation", "declaration", "annotation", "keepAssignment"];

    public static bool IsConfigured(string type) => ConfiguredTypes.Contains(type);

    public static EmulatedResponse Invalid(string member, string message, string code = "invalid_type") => OpenCrvsErrors.Events(
        HttpStatusCode.BadRequest, "BAD_REQUEST", "Input validation failed", OpenCrvsErrors.Issue(code, member, message));

    /// <summary>2.x reports a creation of the wrong shape without the message that every other operation has.</summary>
    public EmulatedResponse? RefuseCreate(JsonObject body) =>
        (RefuseUnknownMembers(body, CreateMembers) ?? RefuseMissing(body, "type") ?? RefuseMissing(body, "transactionId")) is { } refusal
            ? isV2 ? OpenCrvsErrors.BadRequest("BAD_REQUEST") : refusal
            : null;

    /// <summary>An unknown type is an error in 2.x; in 1.9 it is a type that no scope has.</summary>
    public EmulatedResponse? RefuseType(string type, string action, IssuedToken token) =>
        isV2 && !IsConfigured(type)
            ? OpenCrvsErrors.BadRequest($"No configuration found for event type: {type}")
            : OpenCrvsScopes.Allow(token, action, type) ? null : OpenCrvsErrors.Forbidden();

    public EmulatedResponse? RefuseAction(JsonObject body, string type) => RefuseAction(body, type, NotifyMembers);

    /// <summary>A decision names the request it is about, and a rejection its reason.</summary>
    public EmulatedResponse? RefuseDecision(JsonObject body, string type, bool withReason) =>
        RefuseAction(body, type, DecisionMembers)
        ?? RefuseMissing(body, "requestId")
        ?? (!withReason || body["content"] is JsonObject content && JsonBody.Text(content, "reason") is not null ? null : Invalid("content", "Required"));

    private EmulatedResponse? RefuseAction(JsonObject body, string type, string[] members) =>
        RefuseUnknownMembers(body, members)
        ?? RefuseMissing(body, "eventId")
        ?? RefuseMissing(body, "transactionId")
        ?? (Guid.TryParse(JsonBody.Text(body, "eventId"), out _) ? null : Invalid("eventId", "Invalid UUID", "invalid_format"))
        ?? (body["type"] is null || JsonBody.Text(body, "type") == type ? null : Invalid("type", "Invalid input", "invalid_value"));

    public EmulatedResponse? RefuseCreateAndNotify(JsonObject body) =>
        RefuseUnknownMembers(body, CreateAndNotifyMembers) ?? RefuseMissing(body, "eventType") ?? RefuseMissing(body, "transactionId");

    /// <summary>1.9 drops members it does not know, 2.x refuses them.</summary>
    public EmulatedResponse? RefuseUnknownMembers(JsonObject body, string[] known) =>
        isV2 && body.Select(static member => member.Key).Except(known).FirstOrDefault() is { } unknown
            ? Invalid(unknown, $"Unrecognized key: \"{unknown}\"", "unrecognized_keys")
            : null;

    /// <summary>1.9 wants an office or facility, 2.x any place it knows; clients have to name one, people must not.</summary>
    public EmulatedResponse? RefuseLocation(JsonObject body)
    {
        var kind = isV2 ? "location" : "office";

        if (body["createdAtLocation"] is null)
        {
            return OpenCrvsErrors.BadRequest($"createdAtLocation is required and must be a valid {kind} id");
        }

        if (JsonBody.Text(body, "createdAtLocation") is not { } id || !Guid.TryParse(id, out _))
        {
            return Invalid("createdAtLocation", "Invalid UUID", "invalid_format");
        }

        return OpenCrvsLocation.Find(id) is { } location && (isV2 || location.IsLeaf) ? null
            : OpenCrvsErrors.BadRequest(
                isV2 ? "createdAtLocation must be a valid location id" : "createdAtLocation must be an office location");
    }

    public static EmulatedResponse? RefuseDeclaration(JsonObject body) => body["declaration"] switch
    {
        null => null,
        JsonObject declaration when OpenCrvsDeclaration.Errors(declaration) is { } errors => OpenCrvsErrors.BadRequest(errors),
        JsonObject => null,
        _ => Invalid("declaration", "Invalid input"),
    };

    private static EmulatedResponse? RefuseMissing(JsonObject body, string member) =>
        string.IsNullOrEmpty(JsonBody.Text(body, member)) ? Invalid(member, "Required") : null;
}
