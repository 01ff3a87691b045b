using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The webhooks service of 1.x: subscriptions, the challenge before them, and deliveries.</summary>
internal sealed class OpenCrvsWebhookService(OpenCrvsEmulatorOptions options, OpenCrvsGateway gateway, OpenCrvsRecordStore records)
{
    private const long DaysOf400Years = 146_097;
    private static readonly string[] Topics =
        ["BIRTH_REGISTERED", "DEATH_REGISTERED", "BIRTH_CERTIFIED", "DEATH_CERTIFIED", "BIRTH_CORRECTED", "DEATH_CORRECTED"];

    private readonly object _lock = new();
    private readonly List<Subscription> _subscriptions = [];

    public void AddTo(RouteTable routes) => routes
        .Map("GET", "/webhooks", gateway.Protected((_, _, _) => List()))
        .Map("DELETE", "/webhooks/{id}", gateway.Protected((_, values, _) => Delete(values["id"])));

    /// <summary><c>POST /webhooks</c>; asks the callback before it answers.</summary>
    public async Task<EmulatedResponse> SubscribeAsync(RecordedRequest request, CancellationToken cancellationToken)
    {
        if (gateway.Refuse(request, out var token) is { } unauthorized)
        {
            return unauthorized;
        }

        if (JsonBody.Object(request)?["hub"] is not JsonObject hub || JsonBody.Text(hub, "callback") is not { } callback)
        {
            return EmulatedResponse.Empty(HttpStatusCode.BadRequest);
        }

        var topic = JsonBody.Text(hub, "topic") ?? "";
        if (Refuse(hub, topic) is { } reason)
        {
            return EmulatedResponse.Json(HttpStatusCode.BadRequest, new JsonObject
            {
                ["hub"] = new JsonObject { ["mode"] = "denied", ["topic"] = topic, ["reason"] = reason },
            });
        }

        if (!OpenCrvsScopes.Allow(token!, "demo") && !await OpenCrvsWebhookSender.ChallengeAsync(callback, topic, cancellationToken).ConfigureAwait(false))
        {
            return EmulatedResponse.Text(HttpStatusCode.BadRequest, "Subscription callback check failed", "text/html; charset=utf-8");
        }

        lock (_lock)
        {
            _subscriptions.Add(new Subscription(Guid.NewGuid().ToString(), callback, topic, options.TimeProvider.GetUtcNow()));
        }

        return EmulatedResponse.Empty(HttpStatusCode.Accepted);
    }

    /// <summary>Tells every subscriber of a topic about a record.</summary>
    public async Task<IReadOnlyList<OpenCrvsDelivery>> DeliverAsync(string topic, string recordId, CancellationToken cancellationToken)
    {
        var record = records.Find(recordId) ?? throw new ArgumentException($"There is no record {recordId}.", nameof(recordId));
        var deliveries = new List<OpenCrvsDelivery>();
        foreach (var subscription in Subscriptions().Where(subscription => subscription.Topic == topic))
        {
            var body = new JsonObject
            {
                ["timestamp"] = Iso(options.TimeProvider.GetUtcNow()),
                ["id"] = subscription.Id,
                ["event"] = new JsonObject { ["hub"] = new JsonObject { ["topic"] = topic }, ["context"] = new JsonArray(record.Bundle()) },
            };
            deliveries.Add(await OpenCrvsWebhookSender.DeliverAsync(
                new Uri(subscription.Callback), subscription.Id, body, options.WebhookSecret, cancellationToken).ConfigureAwait(false));
        }

        return deliveries;
    }

    private string? Refuse(JsonObject hub, string topic) =>
        !Topics.Contains(topic) ? $"Unsupported topic: {topic}"
        : JsonBody.Text(hub, "secret") != options.WebhookSecret ? "hub.secret is incorrect"
        : JsonBody.Text(hub, "mode") != "subscribe" ? "hub.mode must be set to subscribe"
        : null;

    private EmulatedResponse List() => EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
    {
        ["entries"] = new JsonArray([.. Subscriptions().Select(subscription => new JsonObject
        {
            ["id"] = subscription.Id,
            ["callback"] = subscription.Callback,
            ["createdAt"] = TooFar(subscription.CreatedAt),
            ["createdBy"] = new JsonObject
            {
                ["client_id"] = options.ClientId,
                ["type"] = "webhook",
                ["username"] = "emulated.client",
                ["name"] = "Emulated client",
            },
            ["topic"] = subscription.Topic,
        })]),
    });

    private EmulatedResponse Delete(string id)
    {
        lock (_lock)
        {
            _subscriptions.RemoveAll(subscription => subscription.Id == id);
        }

        return EmulatedResponse.Empty(HttpStatusCode.NoContent);
    }

    private IReadOnlyList<Subscription> Subscriptions()
    {
        lock (_lock)
        {
            return [.. _subscriptions];
        }
    }

    /// <summary>The service multiplies milliseconds by 1000 before it makes a date of them.</summary>
    private static string TooFar(DateTimeOffset at)
    {
        var from2000 = (at.ToUnixTimeMilliseconds() * 1000) - DateTimeOffset.UnixEpoch.AddYears(30).ToUnixTimeMilliseconds();
        var cycles = Math.DivRem(from2000, DaysOf400Years * (long)TimeSpan.FromDays(1).TotalMilliseconds, out var rest);
        var near = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMilliseconds(rest);
        return string.Create(CultureInfo.InvariantCulture, $"+{near.Year + (400 * cycles):000000}{near:-MM-dd'T'HH:mm:ss.fff'Z'}");
    }

    private static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private sealed record Subscription(string Id, string Callback, string Topic, DateTimeOffset CreatedAt);
}
