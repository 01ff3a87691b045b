using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The events of one emulator, with the idempotency of the API: one transaction id, one effect.</summary>
internal sealed class OpenCrvsEventStore
{
    private const string TrackingAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private readonly object _lock = new();
    private readonly List<OpenCrvsEvent> _events;
    private readonly TimeProvider _timeProvider;
    private readonly string _clientSubject;

    public OpenCrvsEventStore(TimeProvider timeProvider, string clientSubject)
    {
        _timeProvider = timeProvider;
        _clientSubject = clientSubject;
        _events = [Registered()];
    }

    public JsonObject Create(string type, string transactionId, string? location)
    {
        lock (_lock)
        {
            return FindOrCreate(type, transactionId, location).Document();
        }
    }

    public JsonObject CreateAndNotify(string type, string transactionId, string location, JsonObject declaration, JsonObject? annotation)
    {
        lock (_lock)
        {
            var created = FindOrCreate(type, transactionId, location);
            Notify(created, transactionId, location, declaration, annotation);
            return created.Document();
        }
    }

    /// <summary>The event's document after the notification; or the state that does not allow one.</summary>
    public (JsonObject? Document, string? ConflictingState) Notify(
        string id, string transactionId, string location, JsonObject declaration, JsonObject? annotation)
    {
        lock (_lock)
        {
            var notified = _events.Find(candidate => candidate.Id == id)!;

            if (notified.Status == "REGISTERED")
            {
                return (null, notified.Status);
            }

            Notify(notified, transactionId, location, declaration, annotation);
            return (notified.Document(), null);
        }
    }

    /// <summary>The event's document after the request; or the state that does not allow one.</summary>
    public (JsonObject? Document, string? ConflictingState) RequestCorrection(
        string id, string transactionId, string location, JsonObject declaration, JsonObject? annotation)
    {
        lock (_lock)
        {
            var target = _events.Find(candidate => candidate.Id == id)!;

            if (target.Status != "REGISTERED")
            {
                return (null, target.Status);
            }

            if (!target.HasTransaction("REQUEST_CORRECTION", transactionId))
            {
                var now = _timeProvider.GetUtcNow();
                var requested = target.Act("REQUEST_CORRECTION", "Requested", transactionId, now, location, declaration, annotation);
                target.Act("REQUEST_CORRECTION", "Accepted", transactionId, now, location, originalActionId: requested);
            }

            return (target.Document(), null);
        }
    }

    /// <summary>The event's document after the decision, which is an approval without a reason; or the state that has no such request.</summary>
    public (JsonObject? Document, string? ConflictingState) Decide(
        string id, string transactionId, string location, string requestId, JsonNode? reason)
    {
        lock (_lock)
        {
            var target = _events.Find(candidate => candidate.Id == id)!;
            var type = reason is null ? "APPROVE_CORRECTION" : "REJECT_CORRECTION";

            if (target.HasTransaction(type, transactionId))
            {
                return (target.Document(), null);
            }

            if (target.FindOpenCorrection(requestId) is not { } request)
            {
                return (null, target.Status);
            }

            var now = _timeProvider.GetUtcNow();
            var decision = new JsonObject { ["requestId"] = request["id"]!.DeepClone(), ["content"] = reason?.DeepClone() };
            var decided = target.Act(type, "Requested", transactionId, now, location, more: decision);
            target.Act(type, "Accepted", transactionId, now, location, originalActionId: decided, more: decision);
            if (reason is null)
            {
                target.Declare(request["declaration"] as JsonObject);
            }

            return (target.Document(), null);
        }
    }

    public string? TypeOf(string id)
    {
        lock (_lock)
        {
            return _events.Find(candidate => candidate.Id == id)?.Type;
        }
    }

    /// <summary>The document, with the reading itself recorded in it.</summary>
    public JsonObject Read(string id)
    {
        lock (_lock)
        {
            var read = _events.Find(candidate => candidate.Id == id)!;
            read.Act("READ", "Accepted", Guid.NewGuid().ToString(), _timeProvider.GetUtcNow());
            return read.Document();
        }
    }

    public IReadOnlyList<JsonObject> Search(Predicate<OpenCrvsEvent> matches)
    {
        lock (_lock)
        {
            return [.. _events.FindAll(matches).OrderByDescending(static found => found.UpdatedAt).Select(static found => found.Index())];
        }
    }

    private OpenCrvsEvent FindOrCreate(string type, string transactionId, string? location)
    {
        if (_events.Find(known => known.Type == type && known.HasTransaction("CREATE", transactionId)) is { } existing)
        {
            return existing;
        }

        var now = _timeProvider.GetUtcNow();
        var trackingId = RandomNumberGenerator.GetString(TrackingAlphabet, 6);
        var created = new OpenCrvsEvent(Guid.NewGuid().ToString(), type, trackingId, _clientSubject, now);
        created.Act("CREATE", "Accepted", transactionId, now, location);
        _events.Add(created);
        return created;
    }

    private void Notify(OpenCrvsEvent target, string transactionId, string location, JsonObject declaration, JsonObject? annotation)
    {
        if (target.HasTransaction("NOTIFY", transactionId))
        {
            return;
        }

        var now = _timeProvider.GetUtcNow();
        var requested = target.Act("NOTIFY", "Requested", transactionId, now, location, declaration, annotation);
        target.Act("NOTIFY", "Accepted", transactionId, now, location, originalActionId: requested);
        target.Status = "NOTIFIED";
    }

    private static OpenCrvsEvent Registered()
    {
        var at = new DateTimeOffset(2025, 6, 3, 8, 0, 0, TimeSpan.Zero);
        var registered = new OpenCrvsEvent(
            OpenCrvsSeed.RegisteredEventId, "birth", OpenCrvsSeed.RegisteredTrackingId, OpenCrvsSeed.ClientDatabaseId, at)
        {
            Status = "REGISTERED",
            RegistrationNumber = "2025BHKTHM7",
        };
        var declaration = new JsonObject
        {
            ["child.name"] = new JsonObject { ["firstname"] = "Jane", ["surname"] = "Doe" },
            ["child.dob"] = "2025-06-02",
            ["child.gender"] = "female",
            ["child.nid"] = "1234567890",
        };

        registered.Act("CREATE", "Accepted", "seed-create", at, OpenCrvsSeed.HealthFacilityId);
        registered.Act("DECLARE", "Accepted", "seed-declare", at, OpenCrvsSeed.HealthFacilityId, declaration);
        registered.Act("REGISTER", "Accepted", "seed-register", at, OpenCrvsSeed.OfficeId);
        return registered;
    }
}
