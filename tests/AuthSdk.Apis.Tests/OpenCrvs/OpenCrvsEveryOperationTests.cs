using System.Text.Json.Nodes;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Each operation at least once, over sockets, against the emulator.</summary>
public sealed class OpenCrvsEveryOperationTests
{
    private const string Registered = OpenCrvsSeed.RegisteredEventId;

    private static readonly EventSearch Births = new() { Query = SearchExpression.All(new SearchClause { EventType = "birth" }) };

    [Fact]
    public async Task Every_operation_of_1x_is_served()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        await using var administration = await OpenCrvsEmulator.StartAsync(new() { Scopes = ["record.reindex", "record.import"] });
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        using var otherConnection = OpenCrvsCase.Connect(administration, out var administrator);
        var api = RecordedApi.Of<IOpenCrvsApi>(client, out var calls);
        var few = RecordedApi.Of<IOpenCrvs1Events>(administrator, out var otherCalls);

        Assert.Equal("success", await api.TestTokenAsync());
        var created = await api.CreateEventAsync(New("t1"));
        Assert.Equal(created.Id, (await api.NotifyEventAsync(Action(created.Id, "n1"))).Id);
        Assert.NotEmpty((await api.SearchEventsAsync(Births)).Results);
        var asked = await api.RequestCorrectionAsync(Correction("c1"));
        await api.ApproveCorrectionAsync(Approval(asked));
        asked = await api.RequestCorrectionAsync(Correction("c2"));
        await api.RejectCorrectionAsync(Rejection(asked));
        Assert.NotNull((await api.SendNotificationAsync(OpenCrvsFhirNotificationTests.Birth.ToBundle())).ReadTrackingId());
        Assert.Equal(5, (await api.SearchRecordsAsync(new() { Variables = new() { AdvancedSearchParameters = new() { Event = "birth", RegistrationStatuses = ["REGISTERED"] } } }))
            .EnsureSuccess().TotalItems);
        Assert.NotEmpty((await api.ListLocationsAsync(LocationTypes.Office)).Entry!);
        Assert.Equal(OpenCrvsSeed.OfficeId, (await api.GetLocationAsync(OpenCrvsSeed.OfficeId)).Id);
        await few.ReindexEventsAsync([]);
        await few.GetReindexingAsync();
        await few.ImportEventsAsync(new JsonArray());

        calls.AssertEveryOperationOf<IOpenCrvsApi>(otherCalls);
    }

    [Fact]
    public async Task Every_operation_of_2x_is_served()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        await using var administration = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2, Scopes = ["integration.create"] });
        using var connection = OpenCrvs2Case.Connect(emulator, out var client);
        using var otherConnection = OpenCrvs2Case.Connect(administration, out var administrator);
        var api = RecordedApi.Of<IOpenCrvs2Api>(client, out var calls);
        var few = RecordedApi.Of<IOpenCrvs2Integrations>(administrator, out var otherCalls);

        var created = await api.CreateEventAsync(New("t1"));
        Assert.Equal(created.Id, (await api.NotifyEventAsync(created.Id, Action(created.Id, "n1"))).Id);
        var both = await api.CreateAndNotifyEventAsync(new EventNotification
        {
            EventType = "birth", TransactionId = "b1", CreatedAtLocation = OpenCrvsSeed.HealthFacilityId,
        });
        Assert.Equal(both.Id, (await api.GetEventAsync(both.Id)).Id);
        Assert.NotEmpty((await api.SearchEventsAsync(Births)).Results);
        var asked = await api.RequestCorrectionAsync(Registered, Correction("c1"));
        await api.ApproveCorrectionAsync(Registered, Approval(asked));
        asked = await api.RequestCorrectionAsync(Registered, Correction("c2"));
        await api.RejectCorrectionAsync(Registered, Rejection(asked));
        await using var configuration = await api.GetConfigurationAsync();
        Assert.Equal('[', configuration.ReadByte());
        Assert.NotEmpty(await api.ListLocationsAsync(LocationTypes.Office));
        var integration = await few.CreateIntegrationAsync(new NewIntegration { Name = "Hospital", Scopes = ["type=record.create"] });
        Assert.Equal(integration.ClientId, Assert.Single(await few.ListIntegrationsAsync()).Id);

        calls.AssertEveryOperationOf<IOpenCrvs2Api>(otherCalls);
    }

    [Fact]
    public async Task Every_operation_of_the_webhooks_service_is_served()
    {
        var secret = new SecretString(new OpenCrvsEmulatorOptions().WebhookSecret);
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        await using var receiver = await WebhookReceiver.StartAsync(secret);
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);
        var api = RecordedApi.Of<IOpenCrvsWebhooksApi>(client, out var calls);

        await api.SubscribeAsync(receiver.Callback, WebhookTopics.BirthRegistered, secret);
        await api.DeleteWebhookAsync(Assert.Single((await api.ListWebhooksAsync()).Entries!).Id);
        Assert.Empty((await api.ListWebhooksAsync()).Entries!);

        calls.AssertEveryOperationOf<IOpenCrvsWebhooksApi>();
    }

    private static NewEvent New(string transactionId) => new() { Type = "birth", TransactionId = transactionId, CreatedAtLocation = OpenCrvsSeed.HealthFacilityId };

    private static ActionRequest Correction(string transactionId) => Action(Registered, transactionId) with
    {
        Type = ActionTypes.RequestCorrection,
        CreatedAtLocation = OpenCrvsSeed.OfficeId,
        Declaration = new JsonObject { ["child.name"] = DeclarationValues.Name("Joan", "Doe") },
    };

    private static ActionRequest Action(string eventId, string transactionId) =>
        new() { EventId = eventId, TransactionId = transactionId, CreatedAtLocation = OpenCrvsSeed.HealthFacilityId };

    private static CorrectionApproval Approval(EventDocument asked) => new()
    {
        EventId = Registered,
        TransactionId = "a1",
        CreatedAtLocation = OpenCrvsSeed.OfficeId,
        RequestId = Assert.Single(asked.ListOpenCorrections()).Id,
    };

    private static CorrectionRejection Rejection(EventDocument asked) => new()
    {
        EventId = Registered,
        TransactionId = "r1",
        CreatedAtLocation = OpenCrvsSeed.OfficeId,
        RequestId = Assert.Single(asked.ListOpenCorrections()).Id,
        Content = new ActionReason { Reason = "no proof" },
    };
}
