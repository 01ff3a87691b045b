using System.Net;
using System.Text.Json.Nodes;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>From the subscription to the delivery, over sockets both ways.</summary>
public sealed class OpenCrvsWebhookTests
{
    private static readonly SecretString Secret = new(new OpenCrvsEmulatorOptions().WebhookSecret);

    [Fact]
    public async Task A_subscriber_gets_the_record_that_was_registered_until_it_unsubscribes()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        await using var receiver = await WebhookReceiver.StartAsync(Secret);
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);

        await client.SubscribeAsync(receiver.Callback, WebhookTopics.BirthRegistered, Secret);
        var subscription = Assert.Single((await client.ListWebhooksAsync()).Entries!);
        var delivery = Assert.Single(await emulator.DeliverWebhooksAsync(WebhookTopics.BirthRegistered));
        var received = Assert.Single(receiver.Received);
        await client.DeleteWebhookAsync(subscription.Id);

        Assert.Equal((receiver.Callback.AbsoluteUri, WebhookTopics.BirthRegistered, "webhook"), (subscription.Callback, subscription.Topic, subscription.CreatedBy!.Type));
        Assert.Equal(HttpStatusCode.OK, delivery.Status);
        Assert.Equal((subscription.Id, WebhookTopics.BirthRegistered), (received.Id, received.Event!.Hub!.Topic));
        var record = Assert.Single(received.Event.Context!);
        Assert.Equal((OpenCrvsSeed.RegisteredEventId, OpenCrvsSeed.RegisteredRecordTrackingId), (record.RecordId, record.TrackingId));
        Assert.Empty(await emulator.DeliverWebhooksAsync(WebhookTopics.BirthRegistered));
        Assert.Empty((await client.ListWebhooksAsync()).Entries!);
        await client.DeleteWebhookAsync("no-such-subscription");
    }

    [Fact]
    public async Task The_date_of_a_subscription_is_a_thousand_times_too_far_and_read_all_the_same()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { TimeProvider = clock });
        await using var receiver = await WebhookReceiver.StartAsync(Secret);
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);

        await client.SubscribeAsync(receiver.Callback, WebhookTopics.BirthRegistered, Secret);
        var subscription = Assert.Single((await client.ListWebhooksAsync()).Entries!);

        Assert.StartsWith("+06", subscription.CreatedAt, StringComparison.Ordinal);
        Assert.Equal(clock.GetUtcNow().ToUnixTimeMilliseconds(), subscription.ReadCreatedAt()!.Value.ToUnixTimeMilliseconds());
    }

    [Theory]
    [InlineData("NO_SUCH_TOPIC", "subscribe", true, "Unsupported topic: NO_SUCH_TOPIC")]
    [InlineData("BIRTH_REGISTERED", "subscribe", false, "hub.secret is incorrect")]
    [InlineData("BIRTH_REGISTERED", "unsubscribe", true, "hub.mode must be set to subscribe")]
    public async Task A_refused_subscription_says_why(string topic, string mode, bool rightSecret, string reason)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);
        var hub = new NewWebhookHub { Callback = "http://127.0.0.1:9/crvs", Topic = topic, Mode = mode, Secret = rightSecret ? Secret : "an0ther-sha-secret" };

        var refused = await Engine.RefusedAsync<WebhookError>(() => client.SubscribeAsync(new NewWebhook { Hub = hub }));

        Assert.Equal((HttpStatusCode.BadRequest, "denied", topic, reason), (refused.StatusCode, refused.Error!.Hub!.Mode, refused.Error.Hub.Topic, refused.Error.Hub.Reason));
    }

    [Fact]
    public async Task A_callback_that_does_not_echo_the_challenge_is_not_subscribed()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        await using var mute = await WebhookReceiver.StartAsync(Secret, echoes: false);
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);

        var refused = await Engine.RefusedAsync<WebhookError>(() => client.SubscribeAsync(mute.Callback, WebhookTopics.BirthRegistered, Secret));

        Assert.Equal((HttpStatusCode.BadRequest, "Subscription callback check failed", null), (refused.StatusCode, refused.Content, refused.Error));
        Assert.Empty((await client.ListWebhooksAsync()).Entries!);
    }

    [Fact]
    public async Task A_client_for_demonstrations_is_not_challenged()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync(new() { Scopes = ["webhook", "demo"] });
        await using var mute = await WebhookReceiver.StartAsync(Secret, echoes: false);
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);

        await client.SubscribeAsync(mute.Callback, WebhookTopics.DeathRegistered, Secret);
        await emulator.DeliverWebhooksAsync(WebhookTopics.DeathRegistered, OpenCrvsSeed.RegisteredDeathRecordId);

        Assert.Equal("DABLA05", Assert.Single(mute.Received).Event!.Context![0].TrackingId);
    }

    [Fact]
    public async Task A_callback_with_a_query_is_refused_before_anything_is_sent()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);

        await Assert.ThrowsAsync<ArgumentException>(() => client.SubscribeAsync(new Uri("https://example.org/crvs?tenant=1"), WebhookTopics.BirthRegistered, Secret));
        await Assert.ThrowsAsync<ArgumentException>(() => client.SubscribeAsync(new Uri("/crvs", UriKind.Relative), WebhookTopics.BirthRegistered, Secret));

        Assert.Empty(emulator.Requests);
    }

    [Fact]
    public async Task Deliveries_with_another_secret_are_turned_away_and_not_repeated()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        await using var stranger = await WebhookReceiver.StartAsync("an0ther-sha-secret");
        await using var broken = await WebhookReceiver.StartAsync(Secret, status: 503);
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);
        await client.SubscribeAsync(stranger.Callback, WebhookTopics.BirthRegistered, Secret);
        await client.SubscribeAsync(broken.Callback, WebhookTopics.BirthRegistered, Secret);

        var deliveries = await emulator.DeliverWebhooksAsync(WebhookTopics.BirthRegistered);

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.ServiceUnavailable], deliveries.Select(delivery => delivery.Status));
        Assert.Empty(stranger.Received);
        Assert.Single(broken.Received);
    }

    [Fact]
    public async Task The_signature_of_the_emulator_covers_the_whole_body()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        var receiver = await WebhookReceiver.StartAsync(Secret);
        using var connection = OpenCrvsWebhooksCase.Connect(emulator, out var client);
        await client.SubscribeAsync(receiver.Callback, WebhookTopics.BirthRegistered, Secret);
        await receiver.DisposeAsync();

        var delivery = Assert.Single(await emulator.DeliverWebhooksAsync(WebhookTopics.BirthRegistered));

        Assert.Null(delivery.Status);
        Assert.True(OpenCrvsWebhooks.Verify(System.Text.Encoding.UTF8.GetBytes(delivery.Body), delivery.Signature, Secret));
        Assert.Equal(["timestamp", "id", "event"], ((JsonObject)JsonNode.Parse(delivery.Body)!).Select(member => member.Key));
        await Assert.ThrowsAsync<ArgumentException>(() => emulator.DeliverWebhooksAsync(WebhookTopics.BirthCertified));
    }

    [Fact]
    public async Task A_bad_token_is_refused_in_the_format_of_the_gateway_and_2x_has_no_webhooks()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        await using var second = await OpenCrvsEmulator.StartAsync(new() { Generation = OpenCrvsGeneration.V2 });
        using var wire = new Wire(emulator);
        using var secondWire = new Wire(second);

        var refused = await wire.PostJsonAsync("/webhooks", """{"hub":{}}""", "a.b.c");

        Assert.Equal((401, "Invalid token"), (refused.Status, refused.Text("message")));
        Assert.Equal(404, (await secondWire.GetAsync("/webhooks")).Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => second.DeliverWebhooksAsync(WebhookTopics.BirthRegistered));
    }
}
