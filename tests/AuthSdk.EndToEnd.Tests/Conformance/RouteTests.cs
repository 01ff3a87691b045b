using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Conformance;

[OAuthProvider(TokenUrl = Wire.TokenUrl)]
[BaseAddress(Wire.BaseAddress)]
public interface IRouteApi
{
    [Get("/u/{ID}")]
    Task NamedAsync(string id);

    [Get("/u/{id}")]
    Task AliasedAsync([AliasAs("id")] string other);

    [Get("/u/{a}x{b}")]
    Task SharedAsync(int a, int b);

    [Get("/u/{a}/{a}?z={a}")]
    Task RepeatedAsync(string a);

    [Get("/q/{a}/{b}")]
    Task OrderedAsync(string b, string a, string z, string y);
}

/// <summary>How routes are filled.</summary>
public sealed class RouteTests
{
    private static readonly WireTable<RouteApiClient> Table = new(network =>
        RouteApi.Create(new RouteApiOptions { ClientId = Wire.Credentials, ClientSecret = Wire.Credentials }, network))
    {
        { "names match in any case", api => api.NamedAsync("v"), "GET /u/v" },
        { "an alias fills a placeholder", api => api.AliasedAsync("z"), "GET /u/z" },
        { "placeholders share a segment", api => api.SharedAsync(1, 2), "GET /u/1x2" },
        { "a placeholder repeats, in the query too", api => api.RepeatedAsync("a/b"), "GET /u/a%2Fb/a%2Fb?z=a%2Fb" },
        { "what fills no placeholder is query, in the order of the parameters", api => api.OrderedAsync("B", "A", "Z", "Y"), "GET /q/A/B?z=Z&y=Y" },
    };

    public static TheoryData<string> Rules => Table.Rules;

    [Theory, MemberData(nameof(Rules))]
    public Task A_route_is_filled_by_its_rule(string rule) => Table.VerifyAsync(rule);
}
