using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>/v1/spaces</c> and the rooms in them.</summary>
internal sealed class MoodhoodSpaceOperations(
    MoodhoodSpaces spaces, MoodhoodUsers users, MoodhoodPermissions permissions, MoodhoodAuthorization authorization)
{
    public void AddTo(RouteTable routes) => routes
        .Map("GET", "/v1/spaces/", authorization.User((_, _, _) => MoodhoodAnswers.Items(spaces.Spaces())))
        .Map("POST", "/v1/spaces", authorization.User((request, _, email) => MoodhoodInputs.WithSpace(
            request, isUpdate: false, input => CreateSpace(input, users.Find(email)!.Id))))
        .Map("PUT", "/v1/spaces/{space}", authorization.User((request, values, _) => MoodhoodInputs.WithSpace(
            request, isUpdate: true, input => Done(spaces.UpdateSpace(values["space"], input)))))
        .Map("GET", "/v1/spaces/room-by-alias/{alias}", authorization.Anyone((_, values) => One(spaces.RoomByAlias(values["alias"]))))
        .Map("GET", "/v1/spaces/{space}/rooms", authorization.User((_, values, _) =>
            InSpace(values, () => MoodhoodAnswers.Items(spaces.Rooms(values["space"])))))
        .Map("POST", "/v1/spaces/{space}/rooms", authorization.User((request, values, email) =>
            InSpace(values, () => MoodhoodInputs.WithRoom(request, input => CreateRoom(values["space"], input, users.Find(email)!.Id)))))
        .Map("GET", "/v1/spaces/{space}/rooms/{room}", authorization.Anyone((_, values) =>
            One(spaces.Room(values["space"], values["room"]))))
        .Map("PUT", "/v1/spaces/{space}/rooms/{room}", authorization.User((request, values, _) => MoodhoodInputs.WithRoom(
            request, input => Done(spaces.UpdateRoom(values["space"], values["room"], input)))))
        .Map("DELETE", "/v1/spaces/{space}/rooms/{room}", authorization.User((_, values, _) =>
            Done(spaces.RemoveRoom(values["space"], values["room"]))));

    private EmulatedResponse CreateSpace(JsonObject input, string userId)
    {
        var id = spaces.AddSpace(input)["id"]!.ToString();
        permissions.Own(id, userId);
        return MoodhoodAnswers.Json(new JsonObject { ["id"] = id });
    }

    private EmulatedResponse CreateRoom(string spaceId, JsonObject input, string userId)
    {
        var room = spaces.AddRoom(spaceId, input);
        permissions.Moderate(room["id"]!.ToString(), userId);
        return MoodhoodAnswers.Json(room);
    }

    private EmulatedResponse InSpace(PathValues values, Func<EmulatedResponse> answer) =>
        spaces.HasSpace(values["space"]) ? answer() : MoodhoodErrors.NotFound();

    private static EmulatedResponse One(JsonObject? found) => found is null ? MoodhoodErrors.NotFound() : MoodhoodAnswers.Json(found);

    private static EmulatedResponse Done(bool found) => found ? MoodhoodAnswers.Done() : MoodhoodErrors.NotFound();
}
