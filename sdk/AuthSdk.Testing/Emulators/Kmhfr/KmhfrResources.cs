using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The resources under <c>/api/</c>.</summary>
internal sealed class KmhfrResources(KmhfrEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string Scheme = "Bearer ";

    private readonly KmhfrCatalog _catalog = new(options.TimeProvider);

    private bool IsG3 => options.Generation == KmhfrGeneration.G3;

    public void AddTo(RouteTable routes)
    {
        new KmhfrReports(_catalog).AddTo(routes, (request, answer) => Rendered(request, Guard(request, readsTheUser: false) ?? answer()));

        // Before the accounts, whose route by number would take it.
        Listed(routes, "/api/users/permissions/", _catalog["/api/users/groups/"], static row => row);
        foreach (var collection in _catalog.All)
        {
            AddTo(routes, collection);
        }

        foreach (var records in new[] { _catalog.Counties, _catalog.Constituencies, _catalog.Wards })
        {
            routes.Map("GET", $"{records.Path}slim_detail/{{id}}/", (request, values) =>
                Rendered(request, Guard(request, readsTheUser: false) ?? One(request, records, values["id"], slim: true)));
        }

        Listed(routes, "/api/facilities/facilities_list/", _catalog.Facilities, KmhfrRecords.Summary);
        Listed(routes, "/api/facilities/material/", _catalog.Facilities, KmhfrRecords.Material);
        Listed(routes, "/api/facilities/facility_types_details/", _catalog["/api/facilities/facility_types/"], static row => row);
        routes.Map("GET", "/api/rest-auth/user/", request => Rendered(
            request,
            IsAuthenticated(request)
                ? EmulatedResponse.Json(
                    HttpStatusCode.OK, KmhfrFilters.Partial(KmhfrRecords.User(options.Username), request.QueryParameters["fields"]))
                : Unauthenticated(request)));
    }

    public static EmulatedResponse MethodNotAllowed(RecordedRequest request, string allow) =>
        KmhfrContentNegotiation.Render(
            request, Detail(HttpStatusCode.MethodNotAllowed, $"Method \"{request.Method}\" not allowed.").With("Allow", allow));

    private void AddTo(RouteTable routes, KmhfrCollection collection)
    {
        var one = collection.Path + "{id}/";
        Listed(routes, collection.Path, collection, static row => row);
        routes.Map("POST", collection.Path, request => Rendered(request, Write(request, body => Create(collection, body))));
        routes.Map("GET", one, (request, values) =>
            Rendered(request, Guard(request, readsTheUser: false) ?? One(request, collection, values["id"], slim: false)));
        foreach (var verb in new[] { "PATCH", "PUT" })
        {
            routes.Map(verb, one, (request, values) =>
                Rendered(request, Write(request, body => Change(collection, values["id"], body, isWhole: verb == "PUT"))));
        }

        routes.Map("DELETE", one, (request, values) => Rendered(request, Delete(request, collection, values["id"])));
    }

    private void Listed(RouteTable routes, string path, KmhfrCollection collection, Func<JsonObject, JsonObject> show) =>
        routes.Map("GET", path, request => Rendered(request, Guard(request, collection.ReadsTheUser) ?? List(request, collection, show)));

    /// <summary>
    /// G2 takes a bad token for no token and lets anonymous callers read; the list views then trip over the user that is not there.
    /// </summary>
    private EmulatedResponse? Guard(RecordedRequest request, bool readsTheUser) =>
        IsAuthenticated(request) ? null
        : IsG3 ? Unauthenticated(request)
        : readsTheUser ? ServerError()
        : null;

    private EmulatedResponse List(RecordedRequest request, KmhfrCollection collection, Func<JsonObject, JsonObject> show)
    {
        var query = request.QueryParameters;
        var found = KmhfrFilters.Search(collection.Snapshot(), query["search"] ?? query["q"]);

        // The third generation was published with its filter classes unplugged: every row comes back.
        var selected = IsG3 ? [.. found] : KmhfrFilters.Select(found, query, collection.Orderings);

        return KmhfrPage.Answer(request, [.. selected.Select(row => KmhfrFilters.Partial(show(row), query["fields"]))]);
    }

    private static EmulatedResponse One(RecordedRequest request, KmhfrCollection collection, string id, bool slim)
    {
        if (Malformed(collection, id) is { } malformed)
        {
            return malformed;
        }

        if (collection.Find(id) is not { } row)
        {
            return Detail(HttpStatusCode.NotFound, "Not found.");
        }

        var shown = slim ? row : collection.Detail(row);
        if (request.QueryParameters["include_audit"] == "true")
        {
            shown["revisions"] = collection.Revisions(id);
        }

        return EmulatedResponse.Json(HttpStatusCode.OK, KmhfrFilters.Partial(shown, request.QueryParameters["fields"]));
    }

    private static EmulatedResponse Create(KmhfrCollection collection, JsonObject body)
    {
        if ((KmhfrValidation.Required(body, collection.Required) ?? collection.Validate(body)) is { } errors)
        {
            return EmulatedResponse.Json(HttpStatusCode.BadRequest, errors);
        }

        return collection.Refuse(body) ?? EmulatedResponse.Json(HttpStatusCode.Created, collection.Create(body));
    }

    private EmulatedResponse Change(KmhfrCollection collection, string id, JsonObject body, bool isWhole)
    {
        if (Malformed(collection, id) is { } malformed)
        {
            return malformed;
        }

        if (collection.Find(id) is null)
        {
            return Detail(HttpStatusCode.NotFound, "Not found.");
        }

        if (((isWhole ? KmhfrValidation.Required(body, collection.Required) : null) ?? collection.Validate(body)) is { } errors)
        {
            return EmulatedResponse.Json(HttpStatusCode.BadRequest, errors);
        }

        var changed = collection.Update(id, body, options.TimeProvider.GetUtcNow())!;
        if (collection == _catalog.Updates)
        {
            _catalog.Decide(id, body);
        }

        return collection.ChangesAreAnsweredEmpty
            ? EmulatedResponse.Empty(HttpStatusCode.NoContent)
            : EmulatedResponse.Json(HttpStatusCode.OK, changed);
    }

    private EmulatedResponse Delete(RecordedRequest request, KmhfrCollection collection, string id) =>
        !IsAuthenticated(request) ? Unauthenticated(request)
        : Malformed(collection, id)
        ?? (collection.Delete(id) ? EmulatedResponse.Empty(HttpStatusCode.NoContent) : Detail(HttpStatusCode.NotFound, "Not found."));

    /// <summary>Resources read JSON and nothing else, from callers with a token.</summary>
    private EmulatedResponse Write(RecordedRequest request, Func<JsonObject, EmulatedResponse> write)
    {
        if (!IsAuthenticated(request))
        {
            return Unauthenticated(request);
        }

        if (!request.HasMediaType("application/json"))
        {
            return Detail(HttpStatusCode.UnsupportedMediaType, $"Unsupported media type \"{request.MediaType}\" in request.");
        }

        return JsonBody.Object(request) is { } body ? write(body) : Detail(HttpStatusCode.BadRequest, "JSON parse error - Expecting value");
    }

    private static EmulatedResponse? Malformed(KmhfrCollection collection, string id) =>
        collection.HasNumbersForIds || Guid.TryParse(id, out _)
            ? null
            : EmulatedResponse.Json(HttpStatusCode.BadRequest, new JsonArray($"'{id}' is not a valid UUID."));

    private bool IsAuthenticated(RecordedRequest request) => accessTokens.IsActive(Token(request), out _);

    private string? Token(RecordedRequest request)
    {
        if (request.Header("Authorization") is { } header && header.StartsWith(Scheme, StringComparison.Ordinal))
        {
            // G2 looks up what follows the seventh character as it is, so a second space makes the token unknown.
            return IsG3 ? header[Scheme.Length..].TrimStart() : header[Scheme.Length..];
        }

        return request.QueryParameters["access_token"];
    }

    private EmulatedResponse Unauthenticated(RecordedRequest request)
    {
        var challenge = IsG3 && Token(request) is not null
            ? "Bearer realm=\"api\",error=\"invalid_token\",error_description=\"The access token is invalid.\""
            : "Bearer realm=\"api\"";

        return Detail(HttpStatusCode.Unauthorized, "Authentication credentials were not provided.").With("WWW-Authenticate", challenge);
    }

    private static EmulatedResponse ServerError() =>
        EmulatedResponse.Json(
            HttpStatusCode.InternalServerError, new JsonObject { ["detail"] = new JsonArray("Server Error: AttributeError") });

    private static EmulatedResponse Detail(HttpStatusCode status, string detail) =>
        EmulatedResponse.Json(status, new JsonObject { ["detail"] = detail });

    private static EmulatedResponse Rendered(RecordedRequest request, EmulatedResponse response) =>
        KmhfrContentNegotiation.Render(request, response);
}
