using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using AuthSdk.OpenCrvs;
using Json = AuthSdk.OpenCrvs.OpenCrvsJsonContext;

namespace AuthSdk.Apis.Tests.Records;

/// <summary>What the examples of OpenCRVS say; <see cref="ExampleTests"/> reads and writes all of them.</summary>
public sealed class OpenCrvsRoundTripTests
{
    [Fact]
    public void An_action_points_to_the_one_that_it_answers()
    {
        var document = Read("event-document.json", Json.Default.EventDocument);

        Assert.Contains(document.Actions!, action => action.OriginalActionId == "uuid-2" && action.Status == ActionStatuses.Accepted);
    }

    [Fact]
    public void A_condition_is_a_value_that_can_be_compared() =>
        Assert.Equal(SearchTerm.Exact(EventStatuses.Registered), Read("search.json", Json.Default.EventSearch).Query.Clauses[0].Status);

    [Fact]
    public void Refused_fields_are_read_out_of_the_message()
    {
        var error = Read("error-declaration.json", Json.Default.OpenCrvsError);

        Assert.Equal("foo.bar", Assert.Single(error.ReadDeclarationErrors()).Id);
        Assert.Empty(new OpenCrvsError { Message = "FORBIDDEN" }.ReadDeclarationErrors());
        Assert.Empty(new OpenCrvsError { Message = "[not JSON" }.ReadDeclarationErrors());
    }

    [Fact]
    public void Scopes_of_a_token_are_a_list() =>
        Assert.Equal("record.create[event=birth|death]", Read("claims.json", Json.Default.TokenClaims).Scope![1]);

    [Fact]
    public void Credentials_do_not_print_themselves() =>
        Assert.DoesNotContain("made-up", Read("integration-credentials.json", Json.Default.IntegrationCredentials).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_tracking_id_is_found_wherever_the_answer_to_a_notification_has_it()
    {
        Assert.Equal("BABC123", Read("answer-record.json", Json.Default.NotificationOutcome).ReadTrackingId());
        Assert.Equal("BABC123", Read("answer-duplicate.json", Json.Default.NotificationOutcome).ReadTrackingId());
        Assert.Null(Read("answer-transaction.json", Json.Default.NotificationOutcome).ReadTrackingId());
    }

    [Fact]
    public void A_search_for_records_asks_for_the_fields_that_the_record_has()
    {
        var request = new RecordSearchRequest
        {
            Variables = new RecordSearchVariables { AdvancedSearchParameters = new RecordSearchCriteria { Event = "birth", ChildDoB = "2022-10-26" }, Count = 10 },
        };

        var written = JsonNode.Parse(JsonSerializer.Serialize(request, Json.Default.RecordSearchRequest))!;

        Assert.Equal("searchEvents", (string?)written["operationName"]);
        Assert.StartsWith("query searchEvents(", (string?)written["query"], StringComparison.Ordinal);
        Assert.Equal("2022-10-26", (string?)written["variables"]!["advancedSearchParameters"]!["childDoB"]);
    }

    [Fact]
    public void Every_kind_of_value_of_a_declaration_is_written_as_documented()
    {
        var declaration = new JsonObject
        {
            ["child.name"] = DeclarationValues.Name("Jane", "Doe", "M"),
            ["child.dob"] = DeclarationValues.Date(new DateOnly(2025, 6, 2)),
            ["child.time"] = DeclarationValues.Time(new TimeOnly(7, 5, 59)),
            ["mother.name"] = DeclarationValues.Name("Ann", "Doe"),
            ["child.home"] = DeclarationValues.DomesticAddress("FAR", "area", new JsonObject { ["town"] = "T" }),
            ["father.home"] = DeclarationValues.InternationalAddress("KEN"),
            ["mother.age"] = DeclarationValues.Age(30, "child.dob"),
            ["proof"] = DeclarationValues.File("/a.png", "a.png", "image/png"),
        };

        Assert.Equal(
            """
            {"child.name":{"firstname":"Jane","surname":"Doe","middlename":"M"},"child.dob":"2025-06-02","child.time":"07:05","mother.name":{"firstname":"Ann","surname":"Doe"},"child.home":{"addressType":"DOMESTIC","country":"FAR","administrativeArea":"area","streetLevelDetails":{"town":"T"}},"father.home":{"addressType":"INTERNATIONAL","country":"KEN"},"mother.age":{"age":30,"asOfDateRef":"child.dob"},"proof":{"path":"/a.png","originalFilename":"a.png","type":"image/png"}}
            """,
            declaration.ToJsonString());
    }

    [Fact]
    public void Every_criterion_of_a_search_for_records_has_the_name_that_the_schema_has()
    {
        var criteria = new RecordSearchCriteria
        {
            EventLocationLevel6 = "l6",
            DeceasedDoBStart = "2022-01-01",
            InformantIdentifier = "i",
            CompositionType = ["birth-declaration"],
        };

        Assert.Equal(
            """{"eventLocationLevel6":"l6","compositionType":["birth-declaration"],"deceasedDoBStart":"2022-01-01","informantIdentifier":"i"}""",
            JsonSerializer.Serialize(criteria, Json.Default.RecordSearchCriteria));
    }

    [Fact]
    public void A_delivery_round_trips_with_whatever_is_in_the_record()
    {
        var delivery = RoundTrip.Lossless(
            """
            {"timestamp":"2025-01-02T03:04:05.000Z","id":"531e9275-40e4-4ab5-a12c-6fa74d7b5b61","event":{"hub":{"topic":"BIRTH_REGISTERED"},
             "context":[{"resourceType":"Bundle","note":"O'Neill (äö) * ! ~","entry":[
              {"fullUrl":"urn:uuid:C","resource":{"resourceType":"Composition","id":"r1"}},
              {"fullUrl":"urn:uuid:T","resource":{"resourceType":"Task","status":"ready","identifier":[
               {"system":"http://opencrvs.org/specs/id/birth-tracking-id","value":"BHKTHM7"},
               {"system":"http://opencrvs.org/specs/id/birth-registration-number","value":"2023BHKTHM7"}]}}]}]}}
            """,
            Json.Default.WebhookNotification,
            "WebhookNotification.Event.Context.note");

        var record = Assert.Single(delivery.Event!.Context!);
        Assert.Equal(("r1", "BHKTHM7", "2023BHKTHM7"), (record.RecordId, record.TrackingId, record.ReadTaskIdentifier("-registration-number")));
        Assert.Equal("ready", (string?)Assert.Single(record.ListResources("Task"))["status"]);
    }

    private static T Read<T>(string file, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Example.Read("OpenCrvs", file), type)!;
}
