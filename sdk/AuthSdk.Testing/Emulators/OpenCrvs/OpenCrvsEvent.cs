using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>One event with its actions; guarded by the lock of its store.</summary>
internal sealed class OpenCrvsEvent(string id, string type, string trackingId, string createdBy, DateTimeOffset createdAt)
{
    private const string Role = "HEALTH";
    private readonly List<JsonObject> _actions = [];
    private readonly JsonObject _declaration = [];
    private DateTimeOffset? _updatedAt;

    public string Id => id;

    public string Type => type;

    public string TrackingId => trackingId;

    public string CreatedBy => createdBy;

    public string Status { get; set; } = "CREATED";

    public string? RegistrationNumber { get; init; }

    public string? CreatedAtLocation { get; private set; }

    public string CreatedAt => Iso(createdAt);

    public string UpdatedAt => Iso(_updatedAt ?? createdAt);

    public bool HasFlag(string flag) => Flags().Any(present => present?.ToString() == flag);

    public JsonNode? Field(string fieldId) => _declaration[fieldId];

    public bool HasTransaction(string actionType, string transactionId) =>
        _actions.Exists(action => action["type"]!.ToString() == actionType && action["transactionId"]!.ToString() == transactionId);

    public string Act(
        string actionType, string status, string transactionId, DateTimeOffset at, string? location = null, JsonObject? declaration = null,
        JsonObject? annotation = null, string? originalActionId = null, JsonObject? more = null)
    {
        var action = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["type"] = actionType,
            ["status"] = status,
            ["transactionId"] = transactionId,
            ["createdAt"] = Iso(at),
            ["createdBy"] = createdBy,
            ["createdByUserType"] = "system",
            ["createdByRole"] = Role,
            ["createdBySignature"] = null,
            ["createdAtLocation"] = location,
            ["declaration"] = declaration?.DeepClone() ?? new JsonObject(),
        };

        if (annotation is not null)
        {
            action["annotation"] = annotation.DeepClone();
        }

        if (originalActionId is not null)
        {
            action["originalActionId"] = originalActionId;
        }

        foreach (var (name, value) in more ?? [])
        {
            action[name] = value?.DeepClone();
        }

        // What a correction asks for holds when it is approved.
        if (actionType != "REQUEST_CORRECTION")
        {
            Declare(declaration);
        }

        CreatedAtLocation ??= location;
        _updatedAt = at;
        _actions.Add(action);
        return action["id"]!.ToString();
    }

    public void Declare(JsonObject? declaration)
    {
        foreach (var (fieldId, value) in declaration ?? [])
        {
            _declaration[fieldId] = value?.DeepClone();
        }
    }

    /// <summary>The request for a correction that an id names and nobody has decided; null when there is none.</summary>
    /// <param name="requestId">The id of the request, or of the action that accepted it.</param>
    public JsonObject? FindOpenCorrection(string requestId)
    {
        var named = _actions.Find(action => Text(action, "id") == requestId && Text(action, "type") == "REQUEST_CORRECTION");
        var request = named is null ? null : _actions.Find(action => Text(action, "id") == (Text(named, "originalActionId") ?? requestId));
        return request is not null && !IsDecided(request) ? request : null;
    }

    public JsonObject Document() => new()
    {
        ["id"] = id,
        ["type"] = type,
        ["createdAt"] = CreatedAt,
        ["updatedAt"] = UpdatedAt,
        ["trackingId"] = trackingId,
        ["actions"] = new JsonArray([.. _actions.Select(static action => action.DeepClone())]),
    };

    public JsonObject Index()
    {
        var legalStatuses = new JsonObject();

        if (RegistrationNumber is not null)
        {
            legalStatuses["REGISTERED"] = new JsonObject
            {
                ["createdAt"] = CreatedAt,
                ["createdBy"] = createdBy,
                ["createdAtLocation"] = CreatedAtLocation,
                ["acceptedAt"] = UpdatedAt,
                ["createdByRole"] = Role,
                ["registrationNumber"] = RegistrationNumber,
            };
        }

        return new JsonObject
        {
            ["id"] = id,
            ["type"] = type,
            ["status"] = Status,
            ["legalStatuses"] = legalStatuses,
            ["createdAt"] = CreatedAt,
            ["dateOfEvent"] = Field("child.dob")?.DeepClone(),
            ["createdBy"] = createdBy,
            ["createdByUserType"] = "system",
            ["updatedByUserRole"] = Role,
            ["createdAtLocation"] = CreatedAtLocation,
            ["updatedAtLocation"] = CreatedAtLocation,
            ["updatedAt"] = UpdatedAt,
            ["assignedTo"] = null,
            ["updatedBy"] = createdBy,
            ["trackingId"] = trackingId,
            ["potentialDuplicates"] = new JsonArray(),
            ["flags"] = Flags(),
            ["declaration"] = _declaration.DeepClone(),
        };
    }

    private bool IsDecided(JsonObject request) => _actions.Exists(action => Text(action, "requestId") == Text(request, "id"));

    private bool HasOpenCorrection() => _actions.Exists(action =>
        Text(action, "type") == "REQUEST_CORRECTION" && Text(action, "originalActionId") is null && !IsDecided(action));

    private JsonArray Flags() =>
        Status == "NOTIFIED" ? new JsonArray("incomplete")
        : HasOpenCorrection() ? new JsonArray("correction-requested")
        : [];

    private static string? Text(JsonObject action, string member) => JsonBody.Text(action, member);

    private static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
