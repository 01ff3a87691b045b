using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>A record of the older workflow of 1.x, as its search and its webhooks show it.</summary>
internal sealed record OpenCrvsRecord
{
    public required string Id { get; init; }

    /// <summary><c>birth</c> or <c>death</c>.</summary>
    public required string Event { get; init; }

    public required string Status { get; init; }

    public required string TrackingId { get; init; }

    public string? RegistrationNumber { get; init; }

    public string? NationalId { get; init; }

    public required string FirstNames { get; init; }

    public required string FamilyName { get; init; }

    public string? Gender { get; init; }

    /// <summary>The day of the birth or death.</summary>
    public string? Date { get; init; }

    public required string LocationId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public bool IsBirth => Event == "birth";

    /// <summary>As a result of a search; a GraphQL server gives what is asked for, this one gives what the documented query asks for.</summary>
    public JsonObject Summary()
    {
        var names = new JsonArray(
            new JsonObject { ["firstNames"] = FirstNames, ["familyName"] = FamilyName, ["use"] = "en" },
            new JsonObject { ["firstNames"] = "", ["familyName"] = null, ["use"] = "fr" });
        return new JsonObject
        {
            ["id"] = Id,
            ["type"] = IsBirth ? "Birth" : "Death",
            ["registration"] = new JsonObject
            {
                ["status"] = Status,
                ["contactNumber"] = "+260760001907",
                ["trackingId"] = TrackingId,
                ["registrationNumber"] = RegistrationNumber,
                ["registeredLocationId"] = LocationId,
                ["duplicates"] = null,
                ["createdAt"] = CreatedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
                ["modifiedAt"] = null,
            },
            [IsBirth ? "dateOfBirth" : "dateOfDeath"] = Date,
            [IsBirth ? "childName" : "deceasedName"] = names,
        };
    }

    /// <summary>As a FHIR document.</summary>
    public JsonObject Bundle()
    {
        var identifiers = new JsonArray(Identifier("tracking-id", TrackingId));
        if (RegistrationNumber is not null)
        {
            identifiers.Add(Identifier("registration-number", RegistrationNumber));
        }

        return new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "document",
            ["entry"] = new JsonArray(
                Entry(Id, new JsonObject { ["resourceType"] = "Composition", ["id"] = Id, ["status"] = "final" }),
                Entry("task-" + Id, new JsonObject
                {
                    ["resourceType"] = "Task",
                    ["status"] = "ready",
                    ["code"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject
                    {
                        ["system"] = "http://opencrvs.org/specs/types",
                        ["code"] = Event.ToUpperInvariant(),
                    }) },
                    ["focus"] = new JsonObject { ["reference"] = "Composition/" + Id },
                    ["identifier"] = identifiers,
                }),
                Entry("patient-" + Id, new JsonObject
                {
                    ["resourceType"] = "Patient",
                    ["active"] = true,
                    ["name"] = new JsonArray(new JsonObject { ["use"] = "en", ["family"] = FamilyName, ["given"] = new JsonArray(FirstNames) }),
                    ["gender"] = Gender,
                    [IsBirth ? "birthDate" : "deceasedDateTime"] = Date,
                })),
        };
    }

    private JsonObject Identifier(string kind, string value) =>
        new() { ["system"] = $"http://opencrvs.org/specs/id/{Event}-{kind}", ["value"] = value };

    private static JsonObject Entry(string id, JsonObject resource) => new() { ["fullUrl"] = "urn:uuid:" + id, ["resource"] = resource };
}
