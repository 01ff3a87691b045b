using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The three steps into a call; a client token is enough for them.</summary>
internal sealed class MoodhoodCallOperations(MoodhoodSpaces spaces, MoodhoodAuthorization authorization)
{
    private const int SignalingTokenLength = 40;
    private static readonly string[] RequiredMembers = ["name", "role", "roomId", "clientUniqueId"];

    private readonly object _lock = new();
    private readonly Dictionary<string, (string SpaceId, string RoomId)> _participants = [];

    public void AddTo(RouteTable routes) => routes
        .Map("POST", "/v1/spaces/{space}/participants", authorization.Anyone((request, values) => Announce(request, values["space"])))
        .Map("POST", "/v1/spaces/{space}/participants/{participant}/signaling-token", authorization.Anyone((_, values) =>
            Find(values["participant"])?.SpaceId == values["space"]
                ? MoodhoodAnswers.Json(new JsonObject { ["signalingToken"] = OpaqueToken.Create(SignalingTokenLength) })
                : MoodhoodErrors.NotFound()))
        .Map("POST", "/v1/spaces/{space}/rooms/{room}/join", authorization.Anyone((request, values) => Join(request, values)));

    private EmulatedResponse Announce(RecordedRequest request, string spaceId) => MoodhoodInputs.WithBody(request, body =>
    {
        if (Array.Find(RequiredMembers, member => string.IsNullOrEmpty(JsonBody.Text(body, member))) is { } missing)
        {
            return MoodhoodErrors.Invalid($"{missing} is required");
        }

        if (JsonBody.Text(body, "role") != "host")
        {
            return MoodhoodErrors.Invalid("role is not valid");
        }

        var roomId = JsonBody.Text(body, "roomId")!;
        if (spaces.Room(spaceId, roomId) is null)
        {
            return MoodhoodErrors.NotFound();
        }

        var id = OpaqueToken.CreateHex(24);
        lock (_lock)
        {
            _participants[id] = (spaceId, roomId);
        }

        return MoodhoodAnswers.Json(new JsonObject { ["id"] = id });
    });

    private EmulatedResponse Join(RecordedRequest request, PathValues values) => MoodhoodInputs.WithBody(request, body =>
        JsonBody.Text(body, "participantId") is not { } participantId ? MoodhoodErrors.Invalid("participantId is required")
        : Find(participantId) == (values["space"], values["room"]) ? MoodhoodAnswers.Done()
        : MoodhoodErrors.NotFound());

    private (string SpaceId, string RoomId)? Find(string participantId)
    {
        lock (_lock)
        {
            return _participants.TryGetValue(participantId, out var participant) ? participant : null;
        }
    }
}
