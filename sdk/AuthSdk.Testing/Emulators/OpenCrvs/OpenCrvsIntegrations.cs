using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The clients of 2.x, for administrators.</summary>
internal sealed class OpenCrvsIntegrations(OpenCrvsEmulatorOptions options, OpenCrvsGateway gateway)
{
    private const string Scope = "integration.create";
    private readonly object _lock = new();
    private readonly List<JsonObject> _integrations = [];

    public void AddTo(RouteTable routes) => routes
        .Map("POST", "/events/integrations", gateway.WithBody([Scope], Create))
        .Map("GET", "/events/integrations", gateway.Protected((_, _, token) => OpenCrvsScopes.Allow(token, Scope) ? List() : OpenCrvsErrors.Forbidden()));

    private EmulatedResponse Create(JsonObject body, PathValues values, IssuedToken token)
    {
        if (JsonBody.Text(body, "name") is not { Length: > 0 } name)
        {
            return OpenCrvsEventInputs.Invalid("name", "Required");
        }

        if (body["scopes"] is not JsonArray scopes)
        {
            return OpenCrvsEventInputs.Invalid("scopes", "Required");
        }

        var id = Guid.NewGuid().ToString();
        lock (_lock)
        {
            _integrations.Add(new JsonObject
            {
                ["id"] = id,
                ["name"] = name,
                ["scopes"] = scopes.DeepClone(),
                ["status"] = "active",
                ["createdAt"] = options.TimeProvider.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                ["createdBy"] = options.ClientId,
            });
        }

        return EmulatedResponse.Json(
            HttpStatusCode.OK,
            new JsonObject { ["clientId"] = id, ["shaSecret"] = Guid.NewGuid().ToString(), ["clientSecret"] = Guid.NewGuid().ToString() });
    }

    private EmulatedResponse List()
    {
        lock (_lock)
        {
            return EmulatedResponse.Json(HttpStatusCode.OK, new JsonArray([.. _integrations.Select(static integration => integration.DeepClone())]));
        }
    }
}
