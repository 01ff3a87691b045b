using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>/v1/users</c>.</summary>
internal sealed class MoodhoodUserOperations(MoodhoodUsers users, MoodhoodAuthorization authorization)
{
    private static readonly string[] RequiredMembers = ["email", "username", "password"];
    private static readonly string[] MeetingMembers = ["roomId", "spaceId"];

    private readonly ConcurrentDictionary<string, JsonObject> _meetings = new();

    public void AddTo(RouteTable routes) => routes
        .Map("GET", "/v1/users/me", authorization.User((_, _, email) => Me(users.Find(email)!)))
        .Map("GET", "/v1/users/me/settings/meetings", authorization.User((_, _, email) => Meetings(users.Find(email)!)))
        .Map("PUT", "/v1/users/me/settings/meetings", authorization.User((request, _, email) => SetMeetings(request, users.Find(email)!)))
        // One documentation says a user token, the other a client token: both are let in.
        .Map("POST", "/v1/users", authorization.Anyone((request, _) => Create(request)));

    private static EmulatedResponse Me(MoodhoodUser user) => MoodhoodAnswers.Json(
        new JsonObject { ["id"] = user.Id, ["email"] = user.Email, ["username"] = user.DisplayName });

    /// <summary>The seeded user meets in the seeded room, others nowhere yet.</summary>
    private EmulatedResponse Meetings(MoodhoodUser user) => MoodhoodAnswers.Json(
        _meetings.TryGetValue(user.Id, out var settings) ? (JsonObject)settings.DeepClone()
        : user.Id == MoodhoodSeed.UserId ? new JsonObject { ["roomId"] = MoodhoodSeed.RoomId, ["spaceId"] = MoodhoodSeed.SpaceId }
        : []);

    private EmulatedResponse SetMeetings(RecordedRequest request, MoodhoodUser user) => MoodhoodInputs.WithBody(request, body =>
    {
        if (Array.Find(MeetingMembers, member => body[member] is not null && JsonBody.Text(body, member) is null) is { } mistyped)
        {
            return MoodhoodErrors.Invalid($"{mistyped} is not valid");
        }

        _meetings[user.Id] = new JsonObject(MeetingMembers.Where(body.ContainsKey).Select(member => KeyValuePair.Create(member, body[member]?.DeepClone())));
        return Meetings(user);
    });

    private EmulatedResponse Create(RecordedRequest request) => MoodhoodInputs.WithBody(request, body =>
    {
        if (Array.Find(RequiredMembers, member => string.IsNullOrEmpty(JsonBody.Text(body, member))) is { } missing)
        {
            return MoodhoodErrors.Invalid($"{missing} is required");
        }

        return users.Add(JsonBody.Text(body, "email")!, JsonBody.Text(body, "username")!, JsonBody.Text(body, "password")!) is { } user
            ? MoodhoodAnswers.Json(new JsonObject { ["id"] = user.Id })
            : MoodhoodErrors.Invalid("email is already in use");
    });
}
