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

    public string Status { get; set; } = "CREATED";

    public string? RegistrationNumber { get; init; }

    public string? CreatedAtLocation { get; private set; }

    public string CreatedAt => Iso(createdAt);

    public string UpdatedAt => Iso(_updatedAt ?? createdAt);

    public JsonNode? Field(string fieldId) => _declaration[fieldId];

    public bool HasTransaction(string actionType, string transactionId) =>
        _actions.Exists(action => action["type"]!.ToString() == actionType && action["transactionId"]!.ToString() == transactionId);

    public string Act(
        string actionType, string status, string transactionId, DateTimeOffset at, string? location = null, JsonObject? declaration = null,
        JsonObject? annotation = null, string? originalActionId = null)
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

        foreach (var (fieldId, value) in declaration ?? [])
        {
            _declaration[fieldId] = value?.DeepClone();
        }

        CreatedAtLocation ??= location;
        _updatedAt = at;
        _actions.Add(action);
        return action["id"]!.ToString();
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
            ["flags"] = Status == "NOTIFIED" ? new JsonArray("incomplete") : new JsonArray(),
            ["declaration"] = _declaration.DeepClone(),
        };
    }

    private static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
