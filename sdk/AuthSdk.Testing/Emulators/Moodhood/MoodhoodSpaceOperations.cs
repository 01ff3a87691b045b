using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>/v1/spaces</c> and the rooms in them.</summary>
internal sealed class MoodhoodSpaceOperations(MoodhoodSpaces spaces, MoodhoodAuthorization authorization)
{
    private const string Json = "application/json; charset=utf-8";

    public void AddTo(RouteTable routes) => routes
        .Map("GET", "/v1/spaces/", authorization.User((_, _, _) => Items(spaces.Spaces())))
        .Map("POST", "/v1/spaces", authorization.User((request, _, _) => MoodhoodInputs.WithSpace(
            request, isUpdate: false, input => Ok(new JsonObject { ["id"] = spaces.AddSpace(input)["id"]!.ToString() }))))
        .Map("PUT", "/v1/spaces/{space}", authorization.User((request, values, _) => MoodhoodInputs.WithSpace(
            request, isUpdate: true, input => Done(spaces.UpdateSpace(values["space"], input)))))
        .Map("GET", "/v1/spaces/room-by-alias/{alias}", authorization.Anyone((_, values) => One(spaces.RoomByAlias(values["alias"]))))
        .Map("GET", "/v1/spaces/{space}/rooms", authorization.User((_, values, _) =>
            InSpace(values, () => Items(spaces.Rooms(values["space"])))))
        .Map("POST", "/v1/spaces/{space}/rooms", authorization.User((request, values, _) =>
            InSpace(values, () => MoodhoodInputs.WithRoom(request, input => Ok(spaces.AddRoom(values["space"], input))))))
        .Map("GET", "/v1/spaces/{space}/rooms/{room}", authorization.Anyone((_, values) =>
            One(spaces.Room(values["space"], values["room"]))))
        .Map("PUT", "/v1/spaces/{space}/rooms/{room}", authorization.User((request, values, _) => MoodhoodInputs.WithRoom(
            request, input => Done(spaces.UpdateRoom(values["space"], values["room"], input)))))
        .Map("DELETE", "/v1/spaces/{space}/rooms/{room}", authorization.User((_, values, _) =>
            Done(spaces.RemoveRoom(values["space"], values["room"]))));

    private EmulatedResponse InSpace(PathValues values, Func<EmulatedResponse> answer) =>
        spaces.HasSpace(values["space"]) ? answer() : MoodhoodErrors.NotFound();

    private static EmulatedResponse Items(IReadOnlyList<JsonObject> items) =>
        Ok(new JsonObject { ["items"] = new JsonArray([.. items]), ["total"] = items.Count });

    private static EmulatedResponse One(JsonObject? found) => found is null ? MoodhoodErrors.NotFound() : Ok(found);

    private static EmulatedResponse Done(bool found) => found ? EmulatedResponse.Empty(HttpStatusCode.OK) : MoodhoodErrors.NotFound();

    private static EmulatedResponse Ok(JsonObject body) => EmulatedResponse.Json(HttpStatusCode.OK, body, Json);
}
