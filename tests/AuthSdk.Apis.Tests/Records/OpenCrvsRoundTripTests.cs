using System.Text.Json;
using System.Text.Json.Nodes;
using AuthSdk.OpenCrvs;
using Json = AuthSdk.OpenCrvs.OpenCrvsJsonContext;

namespace AuthSdk.Apis.Tests.Records;

public sealed class OpenCrvsRoundTripTests
{
    [Fact]
    public void A_notification_is_written_as_documented() => RoundTrip.Lossless(
        """
        {"eventId":"<id>","transactionId":"<uuid>","type":"NOTIFY","createdAtLocation":"<facility uuid>",
         "declaration":{"child.name":{"firstname":"Jane","surname":"Doe"},"child.dob":"2025-06-02"},"annotation":{}}
        """,
        Json.Default.ActionRequest);

    [Fact]
    public void An_event_with_its_actions_round_trips()
    {
        var document = RoundTrip.Lossless(
            """
            {"id":"7e1c2f0e-3c1e-4e6a-9a51-6f7d2a3b4c5d","type":"birth","createdAt":"2025-06-03T08:00:00.000Z","updatedAt":"2025-06-03T08:00:01.000Z",
             "trackingId":"A1B2C3",
             "actions":[
              {"id":"uuid","type":"CREATE","status":"Accepted","transactionId":"…","createdAt":"2025-06-03T08:00:00.000Z","createdBy":"<client sub>",
               "createdByUserType":"system","createdByRole":"HEALTH","createdBySignature":null,"createdAtLocation":null,"declaration":{}},
              {"id":"uuid-2","type":"NOTIFY","status":"Requested","transactionId":"…","createdAtLocation":"<facility uuid>",
               "declaration":{"child.dob":"2025-06-02"},"annotation":{},"createdAt":"2025-06-03T08:00:01.000Z","createdBy":"…",
               "createdByUserType":"system","createdByRole":"HEALTH"},
              {"id":"uuid-3","type":"NOTIFY","status":"Accepted","originalActionId":"uuid-2","transactionId":"…","declaration":{},
               "createdAt":"2025-06-03T08:00:01.000Z","createdBy":"…","createdByUserType":"system","createdByRole":"HEALTH",
               "createdAtLocation":"<facility uuid>"}]}
            """,
            Json.Default.EventDocument);

        Assert.Contains(document.Actions!, action => action.OriginalActionId == "uuid-2" && action.Status == ActionStatuses.Accepted);
    }

    [Fact]
    public void A_search_is_written_as_documented()
    {
        var search = RoundTrip.Lossless(
            """
            {"query":{"type":"and","clauses":[{"eventType":"birth","status":{"type":"exact","term":"REGISTERED"},
             "data":{"child.nid":{"type":"exact","term":"1234567890"}}}]},"limit":10,"offset":0}
            """,
            Json.Default.EventSearch);

        Assert.Equal(SearchTerm.Exact(EventStatuses.Registered), search.Query.Clauses[0].Status);
    }

    [Fact]
    public void Dotted_conditions_keep_their_literal_names() => RoundTrip.Lossless(
        """
        {"query":{"type":"or","clauses":[{"legalStatuses.REGISTERED.acceptedAt":{"type":"range","gte":"2025-01-01","lte":"2025-12-31"}},
         {"legalStatuses.DECLARED.createdAtLocation":{"type":"within","location":"uuid"}},
         {"type":"and","clauses":[{"flags":{"anyOf":["incomplete"],"noneOf":["rejected"]}}]}]},
         "sort":[{"field":"createdAt","direction":"desc"}]}
        """,
        Json.Default.EventSearch);

    [Fact]
    public void A_found_event_round_trips() => RoundTrip.Lossless(
        """
        {"results":[{"id":"uuid","type":"birth","status":"REGISTERED","legalStatuses":{"DECLARED":{"createdAt":"2025-06-03T08:00:00.000Z",
         "createdBy":"…","acceptedAt":"2025-06-03T08:00:00.000Z","createdByRole":"HEALTH"},"REGISTERED":{"registrationNumber":"2025A1B2C3"}},
         "createdAt":"2025-06-03T08:00:00.000Z","dateOfEvent":"2025-06-02","createdBy":"…","updatedByUserRole":"REGISTRAR",
         "updatedAt":"2025-06-03T08:00:01.000Z","trackingId":"A1B2C3","potentialDuplicates":[{"id":"uuid","trackingId":"D4E5F6"}],
         "flags":["pending-certification"],"declaration":{"child.dob":"2025-06-02"}}],"total":1}
        """,
        Json.Default.EventSearchResult);

    [Fact]
    public void Refused_fields_are_read_out_of_the_message()
    {
        var error = RoundTrip.Lossless(
            """
            {"message":"[{\"message\":\"Unexpected field\",\"id\":\"foo.bar\",\"value\":\"x\"}]","code":"BAD_REQUEST",
             "data":{"code":"BAD_REQUEST","httpStatus":400}}
            """,
            Json.Default.OpenCrvsError);

        Assert.Equal("foo.bar", Assert.Single(error.ReadDeclarationErrors()).Id);
        Assert.Empty(new OpenCrvsError { Message = "FORBIDDEN" }.ReadDeclarationErrors());
        Assert.Empty(new OpenCrvsError { Message = "[not JSON" }.ReadDeclarationErrors());
    }

    [Fact]
    public void A_search_through_GraphQL_round_trips()
    {
        RoundTrip.Lossless(
            """
            {"data":{"searchEvents":{"totalItems":3,"results":[{"id":"cb813494-9339-48dd-85a1-156278436f30","type":"Birth","registration":{
             "status":"CERTIFIED","contactNumber":"+260760001907","trackingId":"BHKTHM7","registrationNumber":"2023BHKTHM7",
             "registeredLocationId":"712502d2-5ea2-49d9-86df-a7d61f3f351f","duplicates":null,"createdAt":"1673047650433","modifiedAt":null},
             "dateOfBirth":"2022-10-26","childName":[{"firstNames":"Santiago","familyName":"Schmeler","use":"en"},
             {"firstNames":"","familyName":null,"use":"fr"}]}]}}}
            """,
            Json.Default.RecordSearchResponse);
        RoundTrip.Lossless(
            """
            {"data":{"searchEvents":null},"errors":[{"message":"Unauthorized","path":["searchEvents"],"extensions":{"code":"UNAUTHENTICATED"}}]}
            """,
            Json.Default.RecordSearchResponse);
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
    public void A_bundle_of_locations_round_trips() => RoundTrip.Lossless(
        """
        {"resourceType":"Bundle","type":"searchset","total":1,"link":[{"relation":"self","url":"…/location?type=HEALTH_FACILITY"}],
         "entry":[{"fullUrl":"…/location/d89c1114-eddc-4dca-8352-4d2105c876f8/_history/1","resource":{"resourceType":"Location",
          "id":"d89c1114-eddc-4dca-8352-4d2105c876f8",
          "identifier":[{"system":"http://opencrvs.org/specs/id/internal-id","value":"HEALTH_FACILITY_ABC123"}],"name":"My hospital",
          "alias":["My hospital alias"],"status":"active","mode":"instance","partOf":{"reference":"Location/<parent id>"},
          "type":{"coding":[{"system":"http://opencrvs.org/specs/location-type","code":"HEALTH_FACILITY"}]},
          "physicalType":{"coding":[{"code":"bu","display":"Building"}]}}}]}
        """,
        Json.Default.FhirLocationBundle);

    [Fact]
    public void Each_answer_to_a_notification_round_trips()
    {
        RoundTrip.Lossless(
            """
            {"resourceType":"Bundle","type":"transaction-response",
             "entry":[{"response":{"status":"201","location":"/fhir/Composition/<id>/_history/<vid>"}}]}
            """,
            Json.Default.NotificationOutcome);
        RoundTrip.Lossless("""{"compositionId":"uuid","trackingId":"B1","isPotentiallyDuplicate":true}""", Json.Default.NotificationOutcome);
    }

    [Fact]
    public void The_claims_of_a_token_round_trip_with_scopes_as_a_list()
    {
        var claims = RoundTrip.Lossless(
            """
            {"scope":["notification-api","record.create[event=birth|death]"],"userType":"system","iat":1700000000,"exp":1700000600,
             "aud":["opencrvs:auth-user","opencrvs:gateway-user"],"iss":"opencrvs:auth-service","sub":"2fd153ab-86c8-45fb-990d-721140e46061"}
            """,
            Json.Default.TokenClaims);

        Assert.Equal("record.create[event=birth|death]", claims.Scope![1]);
    }

    [Fact]
    public void Each_refusal_round_trips()
    {
        RoundTrip.Lossless(
            """
            {"statusCode":400,"error":"Bad Request","message":"\"meta\" is required","validation":{"source":"payload","keys":["meta"]}}
            """,
            Json.Default.OpenCrvsError);
        RoundTrip.Lossless("""{"statusCode":401,"error":"Unauthorized","message":"Expired token"}""", Json.Default.OpenCrvsError);
        RoundTrip.Lossless(
            """
            {"message":"Input validation failed","code":"BAD_REQUEST","data":{"code":"BAD_REQUEST","httpStatus":400,"path":"event.create"},
             "issues":[{"code":"invalid_type","path":["declaration",0],"message":"Required","expected":"string"}]}
            """,
            Json.Default.OpenCrvsError,
            "OpenCrvsError.Issues.expected");
        RoundTrip.Lossless("""{"hub":{"mode":"denied","topic":"X","reason":"Unsupported topic: X"}}""", Json.Default.WebhookError);
        RoundTrip.Lossless("""{"statusCode":401,"error":"Unauthorized","message":"Invalid token"}""", Json.Default.WebhookError);
    }

    [Fact]
    public void A_subscription_and_the_list_of_them_round_trip()
    {
        RoundTrip.Lossless(
            """{"hub":{"callback":"https://example.org/crvs","mode":"subscribe","topic":"BIRTH_REGISTERED","secret":"<sha_secret>"}}""",
            Json.Default.NewWebhook);
        RoundTrip.Lossless(
            """
            {"entries":[{"id":"w1","callback":"https://example.org/crvs","createdAt":"+055840-11-08T22:13:20.000Z",
             "createdBy":{"client_id":"c1","type":"webhook","username":"u1","name":"n1"},"topic":"BIRTH_REGISTERED"}]}
            """,
            Json.Default.WebhookList);
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

    [Fact]
    public void A_client_and_its_credentials_round_trip()
    {
        RoundTrip.Lossless("""{"name":"Hospital","scopes":["type=record.create","type=record.notify&event=birth"]}""", Json.Default.NewIntegration);
        var credentials = RoundTrip.Lossless(
            """{"clientId":"c1","shaSecret":"made-up-sha-secret","clientSecret":"made-up-client-secret"}""", Json.Default.IntegrationCredentials);
        RoundTrip.Lossless(
            """[{"id":"c1","name":"Hospital","scopes":["type=record.read"],"status":"active","createdAt":"2026-01-02T03:04:05.000Z","createdBy":"u1"}]""",
            Json.Default.IReadOnlyListIntegration);

        Assert.DoesNotContain("made-up", credentials.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_of_a_notification_round_trips()
    {
        var saved = RoundTrip.Lossless(
            """
            {"resourceType":"Bundle","type":"document","meta":{"lastUpdated":"2022-08-14T14:43:47.000Z"},"entry":[
             {"fullUrl":"urn:uuid:C","resource":{"resourceType":"Composition","id":"C","status":"final","title":"Birth Notification"}},
             {"fullUrl":"urn:uuid:T","resource":{"resourceType":"Task","identifier":[
              {"system":"http://opencrvs.org/specs/id/birth-tracking-id","value":"BABC123"}]}}]}
            """,
            Json.Default.NotificationOutcome,
            "NotificationOutcome.meta");

        Assert.Equal("BABC123", saved.ReadTrackingId());
        Assert.Equal("D1", new NotificationOutcome { TrackingId = "D1" }.ReadTrackingId());
        Assert.Null(new NotificationOutcome().ReadTrackingId());
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
}
