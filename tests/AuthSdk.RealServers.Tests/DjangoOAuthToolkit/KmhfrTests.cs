using System.Net;
using AuthSdk.Http;
using AuthSdk.Kmhfr;
using AuthSdk.RealServers.Tests.Harness;
using AuthSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.RealServers.Tests.DjangoOAuthToolkit;

/// <summary>The SDK of the registry, against the packages that the registry is made of.</summary>
[Collection(Collections.Django)]
public sealed class KmhfrTests(DjangoServer server)
{
    private readonly RequestLog _log = server.Log.FromHere();

    [Fact, Trait("Acceptance", "S-API-01")]
    public async Task Its_token_request_is_one_that_the_server_takes()
    {
        using var registry = KmhfrApi.Create(Options());

        await registry.ListFacilitiesAsync();

        var request = Assert.Single(_log.TokenRequests);
        Assert.Equal(("POST", "/o/token/", 200), (request.Method, request.Path, request.Status));
        Assert.Equal(("Basic", "application/x-www-form-urlencoded", "password"), (request.Auth, request.ContentType, request.GrantType));
        var token = registry.Tokens.Default.Current!;
        Assert.Equal((TimeSpan.FromSeconds(36000), "read"), (token.Lifetime, token.Scope));
    }

    [Fact]
    public async Task Its_pages_are_those_of_Django_REST_framework()
    {
        using var registry = KmhfrApi.Create(Options());

        var pages = new List<Page<Facility>>();
        do
        {
            pages.Add(await registry.ListFacilitiesAsync(new() { Page = pages.Count + 1, PageSize = 5 }));
        }
        while (pages[^1].HasNext);

        Assert.Equal([5, 5, 2], pages.Select(page => page.Results.Count));
        Assert.Equal((12, 3, 11, 12), (pages[2].Count, pages[2].TotalPages, pages[2].StartIndex, pages[2].EndIndex));
        Assert.Equal("Acacia Dispensary", pages[0].Results[0].Name);
        Assert.Null(pages[0].Results[4].Code);
        Assert.Single(_log.TokenRequests);
    }

    [Fact]
    public async Task Its_lists_are_read_to_their_end_with_one_token()
    {
        using var registry = KmhfrApi.Create(Options());
        var steps = new List<PageProgress>();

        var names = new List<string?>();
        await foreach (var facility in KmhfrPages.ReadAllAsync(registry.ListFacilitiesAsync, new FacilityQuery { PageSize = 5 }, progress: new Steps(steps)))
        {
            names.Add(facility.Name);
        }

        Assert.Equal((12, 12), (names.Count, names.Distinct().Count()));
        Assert.Equal([new(1, 3, 5, 12), new(2, 3, 10, 12), new(3, 3, 12, 12)], steps);
        Assert.Equal(["password"], _log.Grants);
    }

    [Fact, Trait("Acceptance", "S-REQ-06"), Trait("Acceptance", "S-RES-23")]
    public async Task Its_refresh_tokens_rotate_while_a_long_list_is_read()
    {
        var clock = new ManualTimeProvider();
        var options = Options();
        options.Tokens.RefreshAhead = false;
        using var registry = KmhfrApi.Create(options, timeProvider: clock);
        var refreshTokens = new HashSet<string>();

        await foreach (var page in KmhfrPages.ReadPagesAsync(registry.ListFacilitiesAsync, new FacilityQuery { PageSize = 4 }))
        {
            refreshTokens.Add(registry.Tokens.Default.Current!.Response.RefreshToken!.Reveal());
            clock.Advance(TimeSpan.FromSeconds(36000));
        }

        Assert.Equal(3, refreshTokens.Count);
        Assert.Equal(["password", "refresh_token", "refresh_token"], _log.Grants);
        Assert.All(_log.ApiRequests, request => Assert.Equal(200, request.Status));
    }

    [Fact, Trait("Acceptance", "S-SEC-11")]
    public async Task Its_tokens_are_revoked_at_the_server_and_the_next_call_signs_in_anew()
    {
        using var registry = KmhfrApi.Create(Options());
        await registry.ListFacilitiesAsync();
        var old = registry.Tokens.Default.Current!;

        await registry.Tokens.RevokeAsync();
        Assert.Null(registry.Tokens.Default.Current);
        await registry.ListFacilitiesAsync();

        Assert.Equal(["password", "password"], _log.Grants);
        Assert.Equal(
            [("/o/revoke_token/", 200), ("/o/revoke_token/", 200)],
            _log.Requests.Where(request => request.Path == "/o/revoke_token/").Select(request => (request.Path, (int)request.Status!)));
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/api/facilities/facilities/"));
        request.Headers.Authorization = new("Bearer", old.Value.Reveal());
        using var refused = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Its_errors_are_read_in_the_shape_of_the_framework()
    {
        using var registry = KmhfrApi.Create(Options());

        var missing = await Assert.ThrowsAsync<ApiException<KmhfrError>>(() => registry.GetFacilityAsync("00000000-0000-4000-8000-000000000000"));

        Assert.Equal((HttpStatusCode.NotFound, "Not found."), (missing.StatusCode, Assert.Single(missing.Error!.Messages)));
    }

    [Fact]
    public async Task Its_filter_and_its_route_by_id_find_the_record()
    {
        using var registry = KmhfrApi.Create(Options());

        var found = Assert.Single((await registry.ListFacilitiesAsync(new() { Name = "cedar" })).Results);
        var facility = await registry.GetFacilityAsync(found.Id!);

        Assert.Equal(("Cedar Clinic", 15003), (facility.Name, facility.Code));
        Assert.Equal(new DateTimeOffset(2015, 9, 23, 13, 16, 13, TimeSpan.Zero).AddTicks(9880380), facility.Created);
    }

    [Fact]
    public async Task A_page_past_the_last_one_is_an_error_with_the_server_s_words()
    {
        using var registry = KmhfrApi.Create(Options());

        var missing = await Assert.ThrowsAnyAsync<ApiException>(() => registry.ListFacilitiesAsync(new() { Page = 99 }));

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("Invalid page.", missing.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_a_container_two_clients_share_one_token()
    {
        var services = new ServiceCollection();
        services.AddKmhfrApi(options =>
        {
            var source = Options();
            (options.Server, options.ClientId, options.ClientSecret) = (source.Server, source.ClientId, source.ClientSecret);
            (options.Username, options.Password) = (source.Username, source.Password);
        });
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IKmhfrApi>().ListFacilitiesAsync();
        await provider.GetRequiredService<IKmhfrApi>().ListFacilitiesAsync();

        Assert.Equal(["password"], _log.Grants);
    }

    private KmhfrApiOptions Options() => new()
    {
        Server = server.Address,
        ClientId = "reserved+password%client",
        ClientSecret = DjangoServer.ReservedSecret,
        Username = DjangoServer.Username,
        Password = DjangoServer.Password,
    };

    private sealed class Steps(List<PageProgress> reports) : IProgress<PageProgress>
    {
        public void Report(PageProgress value) => reports.Add(value);
    }
}
