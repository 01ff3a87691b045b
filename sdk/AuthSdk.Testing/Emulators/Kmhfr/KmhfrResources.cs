using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The resources under <c>/api/</c>.</summary>
internal sealed class KmhfrResources(KmhfrEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string Scheme = "Bearer ";
    private static readonly string[] FacilityOrderings =
        ["name", "code", "number_of_beds", "number_of_cots", "operation_status", "ward", "owner", "facility_type", "updated"];
    private static readonly string[] UnitOrderings = ["name", "facility", "code"];
    private static readonly string[] AreaOrderings = ["name", "code"];

    private bool IsG3 => options.Generation == KmhfrGeneration.G3;

    public void AddTo(RouteTable routes)
    {
        Collection(routes, "/api/facilities/facilities/", KmhfrRecords.Facilities, FacilityOrderings, readsTheUser: true);
        Collection(routes, "/api/chul/units/", KmhfrRecords.Units, UnitOrderings, readsTheUser: true);
        Collection(routes, "/api/common/counties/", KmhfrRecords.Counties, AreaOrderings, readsTheUser: false);
        routes.Map("GET", "/api/rest-auth/user/", request =>
            Rendered(request, IsAuthenticated(request) ? Found(request, KmhfrRecords.User(options.Username)) : Unauthenticated(request)));
    }

    public static EmulatedResponse MethodNotAllowed(RecordedRequest request, string allow) =>
        KmhfrContentNegotiation.Render(
            request, Detail(HttpStatusCode.MethodNotAllowed, $"Method \"{request.Method}\" not allowed.").With("Allow", allow));

    private void Collection(
        RouteTable routes, string path, IReadOnlyList<JsonObject> rows, IReadOnlyList<string> orderings, bool readsTheUser)
    {
        routes.Map("GET", path, request => Rendered(request, Guard(request, readsTheUser) ?? List(request, rows, orderings)));
        routes.Map("GET", path + "{id}/", (request, values) =>
            Rendered(request, Guard(request, readsTheUser: false) ?? One(request, rows, values["id"])));
    }

    /// <summary>
    /// G2 takes a bad token for no token and lets anonymous callers read; the list views then trip over the user that is not there.
    /// </summary>
    private EmulatedResponse? Guard(RecordedRequest request, bool readsTheUser) =>
        IsAuthenticated(request) ? null
        : IsG3 ? Unauthenticated(request)
        : readsTheUser ? ServerError()
        : null;

    private EmulatedResponse List(RecordedRequest request, IEnumerable<JsonObject> rows, IReadOnlyList<string> orderings)
    {
        var query = request.QueryParameters;
        var found = KmhfrFilters.Search(rows, query["search"] ?? query["q"]);

        // The third generation was published with its filter classes unplugged: every row comes back.
        var selected = IsG3 ? [.. found] : KmhfrFilters.Select(found, query, orderings);

        return KmhfrPage.Answer(request, [.. selected.Select(row => KmhfrFilters.Partial(row, query["fields"]))]);
    }

    private static EmulatedResponse One(RecordedRequest request, IReadOnlyList<JsonObject> rows, string id)
    {
        if (!Guid.TryParse(id, out var guid))
        {
            return EmulatedResponse.Json(HttpStatusCode.BadRequest, new JsonArray($"'{id}' is not a valid UUID."));
        }

        var record = rows.FirstOrDefault(row => Guid.Parse(row["id"]!.ToString()) == guid);
        return record is null ? Detail(HttpStatusCode.NotFound, "Not found.") : Found(request, record);
    }

    private static EmulatedResponse Found(RecordedRequest request, JsonObject record) =>
        EmulatedResponse.Json(HttpStatusCode.OK, KmhfrFilters.Partial(record, request.QueryParameters["fields"]));

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
