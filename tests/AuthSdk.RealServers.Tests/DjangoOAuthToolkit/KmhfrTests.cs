using System.Net;
using AuthSdk.Http;
using AuthSdk.Kmhfr;
using AuthSdk.RealServers.Tests.Harness;
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

        var missing = await Assert.ThrowsAsync<ApiException>(() => registry.ListFacilitiesAsync(new() { Page = 99 }));

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
}
