using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>/v1/users</c>.</summary>
internal sealed class MoodhoodUserOperations(MoodhoodUsers users, MoodhoodAuthorization authorization)
{
    private static readonly string[] RequiredMembers = ["email", "username", "password"];

    public void AddTo(RouteTable routes) => routes
        .Map("GET", "/v1/users/me", authorization.User((_, _, email) => Me(users.Find(email)!)))
        // One documentation says a user token, the other a client token: both are let in.
        .Map("POST", "/v1/users", authorization.Anyone((request, _) => Create(request)));

    private static EmulatedResponse Me(MoodhoodUser user) => EmulatedResponse.Json(
        HttpStatusCode.OK,
        new JsonObject { ["id"] = user.Id, ["email"] = user.Email, ["username"] = user.DisplayName },
        "application/json; charset=utf-8");

    private EmulatedResponse Create(RecordedRequest request)
    {
        if (JsonBody.Object(request) is not { } body)
        {
            return MoodhoodErrors.Invalid("body must be a JSON object");
        }

        if (Array.Find(RequiredMembers, member => string.IsNullOrEmpty(JsonBody.Text(body, member))) is { } missing)
        {
            return MoodhoodErrors.Invalid($"{missing} is required");
        }

        return users.Add(JsonBody.Text(body, "email")!, JsonBody.Text(body, "username")!, JsonBody.Text(body, "password")!) is { } user
            ? EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject { ["id"] = user.Id }, "application/json; charset=utf-8")
            : MoodhoodErrors.Invalid("email is already in use");
    }
}
