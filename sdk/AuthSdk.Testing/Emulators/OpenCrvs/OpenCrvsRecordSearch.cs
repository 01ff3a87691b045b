using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The search for records through GraphQL: failures mostly come with HTTP 200, and a token without the scope finds nothing.</summary>
internal sealed class OpenCrvsRecordSearch(OpenCrvsEmulatorOptions options, IssuedTokens accessTokens, OpenCrvsRecordStore records)
{
    private const int DefaultCount = 10;
    private static readonly string[] People = ["deceased", "groom", "bride", "mother", "father", "informant"];
    private static readonly string[] FieldsOfPeople = ["FirstNames", "FamilyName", "DoB", "DoBStart", "DoBEnd", "Identifier"];
    private static readonly HashSet<string> Criteria = CriteriaOfTheSchema();
    private int _searches;

    public EmulatedResponse Answer(RecordedRequest request)
    {
        if (accessTokens.Find(BearerToken.Of(request), out var token) != TokenStatus.Active)
        {
            return Failed(HttpStatusCode.OK, "Unauthorized", "UNAUTHENTICATED", withData: true);
        }

        if (JsonBody.Object(request) is not { } body || JsonBody.Text(body, "query")?.Contains("searchEvents(", StringComparison.Ordinal) != true)
        {
            return Failed(HttpStatusCode.BadRequest, "Cannot query anything but \"searchEvents\"", "GRAPHQL_VALIDATION_FAILED");
        }

        if (body["variables"]?["advancedSearchParameters"] is not JsonObject criteria
            || criteria.FirstOrDefault(static criterion => !Criteria.Contains(criterion.Key)) is { Key: not null })
        {
            return Failed(HttpStatusCode.BadRequest, "Variable \"$advancedSearchParameters\" got invalid value", "BAD_USER_INPUT");
        }

        if (Interlocked.Increment(ref _searches) > options.DailyRecordSearches)
        {
            return Failed(HttpStatusCode.TooManyRequests, "Daily search quota exceeded", "RATE_LIMIT_EXCEEDED");
        }

        return OpenCrvsScopes.Allow(token!, "recordsearch") ? Found(criteria, body["variables"]!) : Page([], 0);
    }

    private EmulatedResponse Found(JsonObject criteria, JsonNode variables)
    {
        var found = records.Search(record => criteria.All(criterion => Matches(record, criterion.Key, criterion.Value)));
        var ordered = variables["sort"]?.ToString() == "asc" ? found.Reverse() : found;
        return Page(ordered.Skip(Number(variables["skip"], 0)).Take(Number(variables["count"], DefaultCount)), found.Count);
    }

    private static bool Matches(OpenCrvsRecord record, string criterion, JsonNode? value) => value is null || criterion switch
    {
        "event" => record.Event == value.ToString(),
        "registrationStatuses" => value is JsonArray statuses && statuses.Any(status => status?.ToString() == record.Status),
        "trackingId" => record.TrackingId == value.ToString(),
        "registrationNumber" => record.RegistrationNumber == value.ToString(),
        "recordId" => record.Id == value.ToString(),
        "nationalId" => record.NationalId == value.ToString(),
        "declarationLocationId" => record.LocationId == value.ToString(),
        "dateOfEvent" => record.Date == value.ToString(),
        "dateOfEventStart" => string.CompareOrdinal(record.Date, value.ToString()) >= 0,
        "dateOfEventEnd" => string.CompareOrdinal(record.Date, value.ToString()) <= 0,
        "childDoB" => record.IsBirth && record.Date == value.ToString(),
        "childFirstNames" => record.IsBirth && record.FirstNames == value.ToString(),
        "childLastName" => record.IsBirth && record.FamilyName == value.ToString(),
        "deceasedFirstNames" => !record.IsBirth && record.FirstNames == value.ToString(),
        "deceasedFamilyName" => !record.IsBirth && record.FamilyName == value.ToString(),
        "name" => $"{record.FirstNames} {record.FamilyName}".Contains(value.ToString(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static EmulatedResponse Page(IEnumerable<OpenCrvsRecord> page, int total) => EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
    {
        ["data"] = new JsonObject
        {
            ["searchEvents"] = new JsonObject
            {
                ["totalItems"] = total,
                ["results"] = new JsonArray([.. page.Select(static record => record.Summary())]),
            },
        },
    });

    private static EmulatedResponse Failed(HttpStatusCode status, string message, string code, bool withData = false)
    {
        var error = new JsonObject
        {
            ["message"] = message,
            ["path"] = new JsonArray("searchEvents"),
            ["extensions"] = new JsonObject { ["code"] = code },
        };
        var body = new JsonObject { ["errors"] = new JsonArray(error) };
        if (withData)
        {
            body["data"] = new JsonObject { ["searchEvents"] = null };
        }

        return EmulatedResponse.Json(status, body);
    }

    private static int Number(JsonNode? value, int otherwise) =>
        int.TryParse(value?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static HashSet<string> CriteriaOfTheSchema()
    {
        HashSet<string> names =
        [
            "event", "registrationStatuses", "name", "dateOfEvent", "dateOfEventStart", "dateOfEventEnd", "timePeriodFrom", "contactNumber",
            "contactEmail", "nationalId", "registrationNumber", "trackingId", "recordId", "dateOfRegistration", "dateOfRegistrationStart",
            "dateOfRegistrationEnd", "declarationLocationId", "declarationJurisdictionId", "eventLocationId", "eventCountry", "childFirstNames",
            "childLastName", "childDoB", "childDoBStart", "childDoBEnd", "childGender", "childIdentifier", "dateOfMarriage", "compositionType",
            "deceasedGender",
        ];
        names.UnionWith(Enumerable.Range(1, 6).Select(static level => $"eventLocationLevel{level}"));
        names.UnionWith(People.SelectMany(static person => FieldsOfPeople.Select(field => person + field)));
        return names;
    }
}
