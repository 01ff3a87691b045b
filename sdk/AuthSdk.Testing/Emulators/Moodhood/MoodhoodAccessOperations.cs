using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Invitations, roles and access links.</summary>
internal sealed class MoodhoodAccessOperations(
    MoodhoodSpaces spaces,
    MoodhoodUsers users,
    MoodhoodPermissions permissions,
    MoodhoodAccessLinks links,
    MoodhoodAuthorization authorization)
{
    private const int LongestTimeToLive = 432_000;
    private static readonly string[] SpaceRoles = ["role_space_moderator", "role_space_user"];
    private static readonly string[] RoomRoles = ["role_room_moderator", "role_room_user"];
    private static readonly string[] LinkRoles = ["moderator", "user"];
    private static readonly string[] LinkTexts = ["username", "role", "externalUserId", "externalMeetingId", "email", "phone"];

    private readonly object _lock = new();
    private readonly HashSet<(string SpaceId, string InviteId)> _invites = [];

    public void AddTo(RouteTable routes) => routes
        .Map("POST", "/v1/spaces/{space}/invites", authorization.User((request, values, _) => Invite(request, values["space"])))
        .Map("POST", "/v1/spaces/{space}/invites/{invite}/activate", authorization.User((_, values, _) => Activate(values["space"], values["invite"])))
        .Map("POST", "/v1/spaces/{space}/rooms/{room}/roles", authorization.User((request, values, _) => InRoom(values, _ => Grant(request, values["room"]))))
        .Map("POST", "/v1/spaces/{space}/rooms/{room}/generate-access", authorization.User((request, values, email) => InRoom(
            values,
            room => permissions.Moderates(values["room"], users.Find(email)!.Id) ? Link(request, room["alias"]!.ToString()) : MoodhoodErrors.Forbidden())))
        .Map("GET", "/room/{alias}", (request, values) => links.Open(values["alias"], request.QueryParameters["accessToken"]));

    private EmulatedResponse Invite(RecordedRequest request, string spaceId)
    {
        if (!spaces.HasSpace(spaceId))
        {
            return MoodhoodErrors.NotFound();
        }

        return MoodhoodInputs.WithBody(request, body =>
        {
            if (!SpaceRoles.Contains(JsonBody.Text(body, "role")))
            {
                return MoodhoodErrors.Invalid("role is not valid");
            }

            var id = OpaqueToken.CreateHex(24);
            lock (_lock)
            {
                _invites.Add((spaceId, id));
            }

            return MoodhoodAnswers.Json(new JsonObject { ["id"] = id });
        });
    }

    private EmulatedResponse Activate(string spaceId, string inviteId)
    {
        lock (_lock)
        {
            return _invites.Remove((spaceId, inviteId)) ? MoodhoodAnswers.Done() : MoodhoodErrors.NotFound();
        }
    }

    private EmulatedResponse Grant(RecordedRequest request, string roomId) => MoodhoodInputs.WithBody(request, body =>
    {
        var role = JsonBody.Text(body, "role");
        if (!RoomRoles.Contains(role) || JsonBody.Text(body, "targetUserId") is not { } userId)
        {
            return MoodhoodErrors.Invalid("targetUserId and role are required");
        }

        if (!users.Has(userId))
        {
            return MoodhoodErrors.NotFound();
        }

        if (role == RoomRoles[0])
        {
            permissions.Moderate(roomId, userId);
        }
        else
        {
            permissions.TakePart(roomId, userId);
        }

        return MoodhoodAnswers.Done();
    });

    private EmulatedResponse Link(RecordedRequest request, string alias) => MoodhoodInputs.WithBody(request, body =>
    {
        if (Fault(body) is { } fault)
        {
            return MoodhoodErrors.Invalid(fault);
        }

        var link = links.Create(
            alias,
            JsonBody.Text(body, "username"),
            body["ttl"] is { } ttl ? TimeSpan.FromSeconds(ttl.GetValue<int>()) : TimeSpan.FromDays(1),
            body["isPermanent"]?.GetValue<bool>() ?? false);
        return MoodhoodAnswers.Json(new JsonObject { ["url"] = link });
    });

    private static string? Fault(JsonObject body) =>
        Array.Find(LinkTexts, member => body[member] is not null && JsonBody.Text(body, member) is null) is { } mistyped ? $"{mistyped} must be text"
        : body["role"] is { } role && !LinkRoles.Contains(role.ToString()) ? "role is not valid"
        : JsonBody.Text(body, "externalUserId")?.All(char.IsAsciiLetterOrDigit) == false ? "externalUserId is not valid"
        : body["isPermanent"] is { } permanent && permanent.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False) ? "isPermanent is not valid"
        : body["ttl"] is { } ttl && !(ttl is JsonValue value && value.TryGetValue<int>(out var seconds) && seconds is > 0 and <= LongestTimeToLive)
            ? $"ttl must be a number of seconds up to {LongestTimeToLive}"
        : null;

    private EmulatedResponse InRoom(PathValues values, Func<JsonObject, EmulatedResponse> answer) =>
        spaces.Room(values["space"], values["room"]) is { } room ? answer(room) : MoodhoodErrors.NotFound();
}
