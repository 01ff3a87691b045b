using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The REST Events API of both generations: which paths there are and which scope each needs.</summary>
internal sealed class OpenCrvsEvents
{
    private const string CreateAction = "record.create";
    private const string NotifyAction = "record.notify";
    private const int DefaultLimit = 100;
    private static readonly string[] SearchMembers = ["query", "limit", "offset", "sort"];

    private readonly OpenCrvsEmulatorOptions _options;
    private readonly OpenCrvsGateway _gateway;
    private readonly OpenCrvsEventStore _store;
    private readonly OpenCrvsEventInputs _inputs;

    public OpenCrvsEvents(OpenCrvsEmulatorOptions options, OpenCrvsGateway gateway)
    {
        _options = options;
        _gateway = gateway;
        _store = new OpenCrvsEventStore(options.TimeProvider, options.IsV2 ? options.ClientId : OpenCrvsSeed.ClientDatabaseId);
        _inputs = new OpenCrvsEventInputs(options.IsV2);
    }

    public void AddTo(RouteTable routes)
    {
        new OpenCrvsCorrections(_options.IsV2, _gateway, _store, _inputs).AddTo(routes);
        routes.Map("POST", "/events/events", _gateway.WithBody([CreateAction], Create))
            .Map("POST", "/events/events/search", _gateway.WithBody([_options.IsV2 ? "record.search" : "recordsearch"], Search));

        if (_options.IsV2)
        {
            routes.Map("POST", "/events/events/notify", _gateway.WithBody([NotifyAction], CreateAndNotify))
                .Map("POST", "/events/events/{id}/notify", _gateway.WithBody([NotifyAction], Notify))
                .Map("GET", "/events/events/{id}", _gateway.Protected(Read))
                .Map("GET", "/events/locations", _gateway.Protected(static (request, _, _) => Locations(request)))
                .Map("GET", "/events/config", _gateway.Protected(static (_, _, _) => Configuration()));
        }
        else
        {
            routes.Map("POST", "/events/events/notifications", _gateway.WithBody([NotifyAction], Notify))
                .Map("POST", "/events/events/reindex", _gateway.WithBody(["record.reindex"], static (_, _, _) => Done()))
                .Map("GET", "/events/events/reindex", _gateway.Protected(static (_, _, token) =>
                    OpenCrvsScopes.Allow(token, "record.reindex") ? Done() : OpenCrvsErrors.Forbidden()))
                .Map("POST", "/events/events/bulk-import", _gateway.Protected(static (_, _, token) =>
                    OpenCrvsScopes.Allow(token, "record.import") ? Done() : OpenCrvsErrors.Forbidden()))
                .Map("GET", "/events/config", _gateway.Protected(static (_, _, _) => OpenCrvsErrors.Forbidden()));
        }
    }

    private EmulatedResponse Create(JsonObject body, PathValues values, IssuedToken token) =>
        _inputs.RefuseCreate(body)
        ?? _inputs.RefuseType(JsonBody.Text(body, "type")!, CreateAction, token)
        ?? (_options.IsV2 ? _inputs.RefuseLocation(body) : null)
        ?? Ok(_store.Create(
            JsonBody.Text(body, "type")!, JsonBody.Text(body, "transactionId")!, JsonBody.Text(body, "createdAtLocation")));

    private EmulatedResponse Notify(JsonObject body, PathValues values, IssuedToken token)
    {
        if (_options.IsV2)
        {
            body["eventId"] ??= values["id"];
        }

        if (_inputs.RefuseAction(body, "NOTIFY") is { } refusal)
        {
            return refusal;
        }

        var id = JsonBody.Text(body, "eventId")!;

        if (_store.TypeOf(id) is not { } type)
        {
            return OpenCrvsErrors.EventNotFound(id);
        }

        var laterRefusal = _inputs.RefuseType(type, NotifyAction, token)
            ?? _inputs.RefuseLocation(body)
            ?? OpenCrvsEventInputs.RefuseDeclaration(body);

        if (laterRefusal is not null)
        {
            return laterRefusal;
        }

        var (document, state) = _store.Notify(
            id,
            JsonBody.Text(body, "transactionId")!,
            JsonBody.Text(body, "createdAtLocation")!,
            body["declaration"] as JsonObject ?? [],
            body["annotation"] as JsonObject);

        return document is not null ? Ok(document) : OpenCrvsErrors.Conflict("NOTIFY", state!);
    }

    private EmulatedResponse CreateAndNotify(JsonObject body, PathValues values, IssuedToken token) =>
        _inputs.RefuseCreateAndNotify(body)
        ?? _inputs.RefuseType(JsonBody.Text(body, "eventType")!, CreateAction, token)
        ?? _inputs.RefuseType(JsonBody.Text(body, "eventType")!, NotifyAction, token)
        ?? _inputs.RefuseLocation(body)
        ?? OpenCrvsEventInputs.RefuseDeclaration(body)
        ?? Ok(_store.CreateAndNotify(
            JsonBody.Text(body, "eventType")!,
            JsonBody.Text(body, "transactionId")!,
            JsonBody.Text(body, "createdAtLocation")!,
            body["declaration"] as JsonObject ?? [],
            body["annotation"] as JsonObject));

    private EmulatedResponse Read(RecordedRequest request, PathValues values, IssuedToken token)
    {
        var id = values["id"];

        return !OpenCrvsScopes.Allow(token, "record.read") ? OpenCrvsErrors.Forbidden()
            : _store.TypeOf(id) is null ? OpenCrvsErrors.EventNotFound(id)
            : Ok(_store.Read(id));
    }

    private EmulatedResponse Search(JsonObject body, PathValues values, IssuedToken token)
    {
        if (_inputs.RefuseUnknownMembers(body, SearchMembers) is { } refusal)
        {
            return refusal;
        }

        if (OpenCrvsEventSearch.Compile(body["query"]) is not { } matches)
        {
            return OpenCrvsEventInputs.Invalid("query", "Invalid input");
        }

        var found = _store.Search(matches);
        var page = found.Skip(Number(body, "offset", 0)).Take(Number(body, "limit", DefaultLimit));
        return Ok(new JsonObject { ["results"] = new JsonArray([.. page]), ["total"] = found.Count });
    }

    private static EmulatedResponse Locations(RecordedRequest request)
    {
        var query = request.QueryParameters;
        var ids = query.All("locationIds").SelectMany(static value => value.Split(',')).ToList();
        var found = OpenCrvsLocation.All
            .Where(static location => location.IsLeaf)
            .Where(location => query["locationType"] is not { } type || location.Type == type)
            .Where(location => query["isActive"] is not { } active || (active == "true") == location.IsActive)
            .Where(location => query["externalId"] is not { } externalId || location.Code == externalId)
            .Where(location => ids.Count == 0 || ids.Contains(location.Id));

        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonArray([.. found.Select(static location => new JsonObject
        {
            ["id"] = location.Id,
            ["name"] = location.Name,
            ["externalId"] = location.Code,
            ["administrativeAreaId"] = location.ParentId,
            ["validUntil"] = location.IsActive ? null : "2024-12-31T00:00:00.000Z",
            ["locationType"] = location.Type,
        })]));
    }

    private static EmulatedResponse Configuration() =>
        EmulatedResponse.Json(HttpStatusCode.OK, new JsonArray(new JsonObject { ["id"] = "birth" }, new JsonObject { ["id"] = "death" }));

    /// <summary>What the service answers is not documented.</summary>
    private static EmulatedResponse Done() => Ok([]);

    private static EmulatedResponse Ok(JsonObject body) => EmulatedResponse.Json(HttpStatusCode.OK, body);

    private static int Number(JsonObject body, string member, int otherwise) =>
        int.TryParse(body[member]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
