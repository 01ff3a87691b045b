using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.OpenCrvs;

/// <summary>
/// A birth or death to notify in version 1.x. It turns into the FHIR document that <see cref="IOpenCrvsNotifications.SendNotificationAsync"/>
/// sends, with what the server checks: its entries and their order, the sections, the Task with the office, the Encounter with the facility.
/// </summary>
public sealed record FhirNotification
{
    private const string Extensions = "http://opencrvs.org/specs/extension/";

    /// <summary>One of <see cref="NotificationEvents"/>.</summary>
    public required string Event { get; init; }

    /// <summary>The id of the registration office that is to register the event: a location of type <see cref="LocationTypes.Office"/>.</summary>
    public required string OfficeId { get; init; }

    /// <summary>The id of the health facility where it happened.</summary>
    public required string FacilityId { get; init; }

    /// <summary>When the notification was written.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>The child who was born, or the person who died.</summary>
    public required FhirPatient Subject { get; init; }

    /// <summary>The mother.</summary>
    public FhirPatient? Mother { get; init; }

    /// <summary>The father.</summary>
    public FhirPatient? Father { get; init; }

    /// <summary>The husband or wife of the person who died.</summary>
    public FhirPatient? Spouse { get; init; }

    /// <summary>Whom to ask, such as <c>MOTHER</c>.</summary>
    public string? ContactPerson { get; init; }

    /// <summary>The telephone number of whom to ask.</summary>
    public string? ContactPhoneNumber { get; init; }

    /// <summary>The e-mail address of whom to ask.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>The id of the area of the office. Older documentation lists it; the server does not ask for it.</summary>
    public string? AreaId { get; init; }

    /// <summary>How long the notification took to write; sent in milliseconds.</summary>
    public TimeSpan? TimeSpent { get; init; }

    /// <summary>Further resources.</summary>
    public IReadOnlyList<NotificationPart> Parts { get; init; } = [];

    /// <summary>The id of the document. Its entries have ids made of it, so that the same notification is the same document when sent again.</summary>
    public Guid DocumentId { get; init; } = Guid.NewGuid();

    /// <summary>The document.</summary>
    /// <returns>A new object; change it where a country wants more.</returns>
    public JsonObject ToBundle()
    {
        var isDeath = Event == NotificationEvents.Death;
        var (kind, subject, encounter) = isDeath
            ? ("Death", NotificationSections.Deceased, NotificationSections.DeathEncounter)
            : ("Birth", NotificationSections.Child, NotificationSections.BirthEncounter);
        var facility = new JsonObject
        {
            ["resourceType"] = "Encounter",
            ["status"] = "finished",
            ["location"] = new JsonArray(new JsonObject { ["location"] = Reference($"Location/{FacilityId}") }),
        };
        (JsonObject? Resource, string? Section)[] parts =
        [
            (Write(Subject), subject), (Write(Mother), NotificationSections.Mother), (Write(Father), NotificationSections.Father),
            (Write(Spouse), NotificationSections.Spouse), (facility, encounter),
            .. Parts.Select(static part => ((JsonObject?)part.Resource.DeepClone(), part.Section)),
        ];

        // The order counts: the Composition is the first entry, the Task the second. The casts choose the Add that needs no reflection.
        var entries = new JsonArray(new JsonObject(), new JsonObject());
        var sections = new JsonArray();
        foreach (var (resource, section) in parts)
        {
            if (resource is null)
            {
                continue;
            }

            var url = Url(entries.Count);
            entries.Add((JsonNode)Entry(url, resource));
            if (section is not null)
            {
                sections.Add((JsonNode)Section(section, url));
            }
        }

        entries[0] = Entry(Url(0), Composition(kind, sections));
        entries[1] = Entry(Url(1), Task());
        return new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "document",
            ["meta"] = new JsonObject { ["lastUpdated"] = Instant() },
            ["entry"] = entries,
        };
    }

    private static JsonObject? Write(FhirPatient? person) =>
        person is null ? null : (JsonObject?)JsonSerializer.SerializeToNode(person, OpenCrvsJsonContext.Default.FhirPatient);

    private static JsonObject Entry(string url, JsonObject resource) => new() { ["fullUrl"] = url, ["resource"] = resource };

    private static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    private static JsonObject Concept(string system, string code, string text) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }),
        ["text"] = text,
    };

    private static JsonObject Section(string code, string url)
    {
        var title = $"{char.ToUpperInvariant(code[0])}{code[1..].Replace('-', ' ')}";
        return new JsonObject
        {
            ["title"] = title,
            ["code"] = Concept("http://opencrvs.org/specs/sections", code, title),
            ["entry"] = new JsonArray(Reference(url)),
        };
    }

    private JsonObject Composition(string kind, JsonArray sections) => new()
    {
        ["resourceType"] = "Composition",
        ["identifier"] = new JsonObject { ["system"] = "urn:ietf:rfc:3986", ["value"] = DocumentId.ToString() },
        ["status"] = "final",
        ["date"] = Instant(),
        ["title"] = $"{kind} Notification",
        ["type"] = Concept("http://opencrvs.org/doc-types", kind == "Death" ? "death-notification" : "birth-notification", $"{kind} Notification"),
        ["class"] = Concept("http://opencrvs.org/specs/classes", "crvs-document", "CRVS Document"),
        ["subject"] = Reference(Url(2)),
        ["section"] = sections,
    };

    private JsonObject Task()
    {
        var extensions = new JsonArray();
        Add("contact-person", "valueString", ContactPerson);
        Add("contact-person-phone-number", "valueString", ContactPhoneNumber);
        Add("contact-person-email", "valueString", ContactEmail);
        Add("timeLoggedMS", "valueInteger", TimeSpent is { } spent ? (long)spent.TotalMilliseconds : null);
        Add("regLastLocation", "valueReference", AreaId is null ? null : Reference($"Location/{AreaId}"));
        Add("regLastOffice", "valueReference", Reference($"Location/{OfficeId}"));
        return new JsonObject
        {
            ["resourceType"] = "Task",
            ["status"] = "draft",
            ["intent"] = "unknown",
            ["identifier"] = new JsonArray(),
            ["code"] = new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://opencrvs.org/specs/types", ["code"] = Event }),
            },
            ["focus"] = Reference(Url(0)),
            ["extension"] = extensions,
        };

        void Add(string name, string member, JsonNode? value)
        {
            if (value is not null)
            {
                extensions.Add((JsonNode)new JsonObject { ["url"] = Extensions + name, [member] = value });
            }
        }
    }

    private string Instant() => LastUpdated.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private string Url(int entry)
    {
        var id = DocumentId.ToByteArray();
        id[^1] ^= (byte)entry;
        return $"urn:uuid:{new Guid(id)}";
    }
}
