using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>POST /notification</c> of 1.x: a FHIR document. Its shape is refused with 400, its content with 500.</summary>
internal sealed class OpenCrvsNotifications(OpenCrvsEmulatorOptions options, OpenCrvsRecordStore records)
{
    private const string OfficeExtension = "http://opencrvs.org/specs/extension/regLastOffice";
    private const string HomeCountry = "FAR";
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly string[] Members = ["resourceType", "type", "meta", "entry"];

    public EmulatedResponse Answer(RecordedRequest request, PathValues values, IssuedToken token)
    {
        if (!OpenCrvsScopes.Allow(token, "notification-api"))
        {
            return OpenCrvsErrors.Hapi(HttpStatusCode.Forbidden, "Forbidden", "Insufficient scope");
        }

        var bundle = JsonBody.Object(request) ?? [];
        if ((RefuseShape(bundle) ?? RefuseContent(bundle)) is { } refusal)
        {
            return refusal;
        }

        var record = Read(bundle);
        var known = records.Search(other => other.FirstNames == record.FirstNames && other.FamilyName == record.FamilyName && other.Date == record.Date);
        records.Add(record);
        return EmulatedResponse.Json(HttpStatusCode.OK, known.Count == 0 ? record.Bundle() : new JsonObject
        {
            ["compositionId"] = record.Id,
            ["trackingId"] = record.TrackingId,
            ["isPotentiallyDuplicate"] = true,
        });
    }

    private static EmulatedResponse? RefuseShape(JsonObject bundle)
    {
        if (bundle["meta"]?["lastUpdated"] is null)
        {
            return Invalid("\"meta\" is required", "meta");
        }

        if (bundle.Select(static member => member.Key).Except(Members).FirstOrDefault() is { } unknown)
        {
            return Invalid($"\"{unknown}\" is not allowed", unknown);
        }

        if (JsonBody.Text(bundle, "resourceType") != "Bundle" || JsonBody.Text(bundle, "type") != "document")
        {
            return Invalid("\"type\" must be [document]", "type");
        }

        var (composition, task) = (Resource(bundle, "Composition"), Resource(bundle, "Task"));
        return composition is null ? BadRequest("Composition entry not found! in bundle")
            : task is null ? BadRequest("Task entry not found! in bundle")
            : task["focus"]?["reference"]?.ToString() != FullUrl(bundle, "Composition") ? BadRequest("Task must reference the composition entry")
            : JsonBody.Text(task, "status") != "draft" ? BadRequest("Task status should be draft")
            : task["extension"] is JsonArray ? null
            : BadRequest("Task extensions not found");
    }

    private static EmulatedResponse? RefuseContent(JsonObject bundle)
    {
        var encounter = Resource(bundle, "Encounter");
        var office = Office(bundle);
        var facility = First(encounter?["location"])?["location"]?["reference"]?.ToString();
        return office is null ? Failed("Could not process the Event Notification, as office id was not provided")
            : OpenCrvsLocation.Find(Id(office)) is null ? Failed($"Could not process the Event Notification, as the provided office with id {office} was not found")
            : Resource(bundle, "Patient") is null ? Failed("Could not process the Event Notification, as there were no Person found!")
            : encounter is null ? Failed("Encounter entry not found!!")
            : facility is null ? Failed("Encounter location not found! in bundle!")
            : OpenCrvsLocation.Find(Id(facility)) is null ? Failed($"Encounter location with id {Id(facility)} not found!")
            : RefuseAddresses(bundle);
    }

    private static EmulatedResponse? RefuseAddresses(JsonObject bundle)
    {
        var addresses = Entries(bundle).SelectMany(static entry => entry["resource"]?["address"] as JsonArray ?? []).OfType<JsonObject>();
        foreach (var address in addresses)
        {
            var country = JsonBody.Text(address, "country") ?? "";
            if (country.Length != 3 || !country.All(char.IsAsciiLetterUpper))
            {
                return Failed($"Could not process the Event Notification, as the supplied country code {country} was incorrect");
            }

            if (country == HomeCountry && !IsPlace(JsonBody.Text(address, "state"), parent: null, JsonBody.Text(address, "district")))
            {
                return Failed("Could not process the Event Notification, as the supplied location hierarchy was incorrect");
            }
        }

        return null;
    }

    /// <summary>In the country itself, a state is an area below none, and a district one below the state.</summary>
    private static bool IsPlace(string? id, string? parent, string? below) =>
        OpenCrvsLocation.Find(id) is { IsLeaf: false } area && area.ParentId == parent && (below is null || IsPlace(below, id, below: null));

    private OpenCrvsRecord Read(JsonObject bundle)
    {
        var patient = Resource(bundle, "Patient")!;
        var name = First(patient["name"]) ?? [];
        var isBirth = First(Resource(bundle, "Task")!["code"]?["coding"])?["code"]?.ToString() != "DEATH";
        return new OpenCrvsRecord
        {
            Id = Guid.NewGuid().ToString(),
            Event = isBirth ? "birth" : "death",
            Status = "IN_PROGRESS",
            TrackingId = (isBirth ? "B" : "D") + RandomNumberGenerator.GetString(Alphabet, 6),
            FirstNames = name["given"] is JsonArray given ? string.Join(' ', given.Select(static part => part?.ToString())) : "",
            FamilyName = JsonBody.Text(name, "family") ?? "",
            Gender = JsonBody.Text(patient, "gender"),
            Date = JsonBody.Text(patient, isBirth ? "birthDate" : "deceasedDateTime"),
            LocationId = Id(Office(bundle)!),
            CreatedAt = options.TimeProvider.GetUtcNow(),
        };
    }

    private static JsonObject? First(JsonNode? array) => (array as JsonArray)?.FirstOrDefault() as JsonObject;

    private static IEnumerable<JsonObject> Entries(JsonObject bundle) => (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>();

    private static JsonObject? Resource(JsonObject bundle, string type) =>
        Entries(bundle).Select(static entry => entry["resource"]).OfType<JsonObject>().FirstOrDefault(resource => JsonBody.Text(resource, "resourceType") == type);

    private static string? FullUrl(JsonObject bundle, string type) =>
        Entries(bundle).FirstOrDefault(entry => entry["resource"]?["resourceType"]?.ToString() == type)?["fullUrl"]?.ToString();

    private static string? Office(JsonObject bundle) => (Resource(bundle, "Task")?["extension"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .FirstOrDefault(static extension => JsonBody.Text(extension, "url") == OfficeExtension)?["valueReference"]?["reference"]?.ToString();

    private static string Id(string reference) => reference[(reference.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static EmulatedResponse BadRequest(string message) => OpenCrvsErrors.Hapi(HttpStatusCode.BadRequest, "Bad Request", message);

    private static EmulatedResponse Failed(string message) =>
        OpenCrvsErrors.Hapi(HttpStatusCode.InternalServerError, "An internal server error occurred", message);

    private static EmulatedResponse Invalid(string message, string key) => EmulatedResponse.Json(
        HttpStatusCode.BadRequest,
        new JsonObject
        {
            ["statusCode"] = 400,
            ["error"] = "Bad Request",
            ["message"] = message,
            ["validation"] = new JsonObject { ["source"] = "payload", ["keys"] = new JsonArray(key) },
        },
        "application/json; charset=utf-8");
}
