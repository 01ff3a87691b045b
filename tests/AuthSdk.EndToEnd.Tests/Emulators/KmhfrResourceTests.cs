using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class KmhfrResourceTests
{
    private static readonly KmhfrEmulatorOptions Defaults = new();
    private static readonly (string, string) AcceptJson = ("Accept", "application/json");

    [Fact]
    public async Task A_list_is_paged_and_links_to_its_neighbours()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var page = (await wire.GetAsync("/api/facilities/facilities/?page=2&page_size=20", await TokenAsync(wire), AcceptJson)).Json;

        Assert.Equal(KmhfrSeed.FacilityCount, page.GetProperty("count").GetInt32());
        Assert.Equal((2, 3), (page.GetProperty("current_page").GetInt32(), page.GetProperty("total_pages").GetInt32()));
        Assert.Equal((21, 40), (page.GetProperty("start_index").GetInt32(), page.GetProperty("end_index").GetInt32()));
        Assert.Equal($"{emulator.Address}api/facilities/facilities/?page=3&page_size=20", page.GetProperty("next").GetString());
        Assert.Equal($"{emulator.Address}api/facilities/facilities/?page_size=20", page.GetProperty("previous").GetString());
        Assert.Equal(20, page.GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/facilities/facilities/?page=3", 404, """{"detail":"Invalid page."}""")]
    [InlineData("/api/facilities/facilities/22222222-0000-4000-8000-999999999999/", 404, """{"detail":"Not found."}""")]
    [InlineData("/api/chul/units/nonsense/", 400, """["'nonsense' is not a valid UUID."]""")]
    [InlineData("/api/common/counties/" + KmhfrSeed.CountyId + "/?fields=name,code,nonsense", 200, """{"name":"NAIROBI","code":47}""")]
    [InlineData("/api/chul/units/" + KmhfrSeed.UnitId + "/?fields=code", 200, """{"code":601001}""")]
    [InlineData("/api/facilities/facilities/" + KmhfrSeed.BareFacilityId + "/?fields=code,is_approved", 200, """{"code":null,"is_approved":null}""")]
    public async Task It_answers_as_documented(string target, int status, string body)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.GetAsync(target, await TokenAsync(wire), AcceptJson);

        Assert.Equal((status, body), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("search=100000", 1)]
    [InlineData("name=rehema", 1)]
    [InlineData("code=15001,15002", 2)]
    [InlineData("county=" + KmhfrSeed.CountyId, KmhfrSeed.FacilityCount)]
    [InlineData("is_published=no", 1)]
    public async Task Filters_select_rows(string query, int count)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var page = await wire.GetAsync("/api/facilities/facilities/?" + query, await TokenAsync(wire), AcceptJson);

        Assert.Equal(count, page.Json.GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData(null, "text/html; charset=utf-8")]
    [InlineData("*/*", "text/html; charset=utf-8")]
    [InlineData("text/html, application/json", "text/html; charset=utf-8")]
    [InlineData("application/json, */*;q=0.1", "application/json")]
    [InlineData("application/json", "application/json")]
    public async Task Without_a_wish_for_json_the_answer_is_a_page(string? accept, string contentType)
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        (string, string)[] headers = accept is null ? [] : [("Accept", accept)];

        var answer = await wire.GetAsync("/api/rest-auth/user/", await TokenAsync(wire), headers);

        Assert.Equal((200, contentType), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData(KmhfrGeneration.G2, "/api/facilities/facilities/", 500)]
    [InlineData(KmhfrGeneration.G2, "/api/chul/units/", 500)]
    [InlineData(KmhfrGeneration.G2, "/api/common/counties/", 200)]
    [InlineData(KmhfrGeneration.G2, "/api/facilities/facilities/" + KmhfrSeed.FacilityId + "/", 200)]
    [InlineData(KmhfrGeneration.G2, "/api/rest-auth/user/", 401)]
    [InlineData(KmhfrGeneration.G3, "/api/facilities/facilities/", 401)]
    [InlineData(KmhfrGeneration.G3, "/api/common/counties/", 401)]
    public async Task An_expired_token_counts_as_none_in_the_second_generation(KmhfrGeneration generation, string path, int status)
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await KmhfrEmulator.StartAsync(new() { Generation = generation, TimeProvider = clock });
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire);

        clock.Advance(TimeSpan.FromSeconds(36000) - TimeSpan.FromTicks(1));
        Assert.Equal(200, (await wire.GetAsync(path, token, AcceptJson)).Status);

        clock.Advance(TimeSpan.FromTicks(1));
        var answer = await wire.GetAsync(path, token, AcceptJson);

        Assert.Equal(status, answer.Status);
        if (status == 500)
        {
            Assert.Equal("""{"detail":["Server Error: AttributeError"]}""", answer.Body);
        }
        else if (status == 401)
        {
            Assert.Equal("""{"detail":"Authentication credentials were not provided."}""", answer.Body);
            Assert.StartsWith("Bearer realm=\"api\"", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_second_generation_takes_a_second_space_for_part_of_the_token()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire);

        Assert.Equal(401, (await wire.GetAsync("/api/rest-auth/user/", null, AcceptJson, ("Authorization", "Bearer  " + token))).Status);
        Assert.Equal(200, (await wire.GetAsync("/api/rest-auth/user/", null, AcceptJson, ("Authorization", "Bearer " + token))).Status);
        Assert.Equal(200, (await wire.GetAsync("/api/rest-auth/user/?access_token=" + token, null, AcceptJson)).Status);
    }

    [Fact]
    public async Task Other_methods_and_paths_are_refused()
    {
        await using var emulator = await KmhfrEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var method = await wire.SendAsync(HttpMethod.Delete, "/api/chul/units/", null, null, AcceptJson);

        Assert.Equal((405, """{"detail":"Method \"DELETE\" not allowed."}"""), (method.Status, method.Body));
        Assert.Equal(404, (await wire.GetAsync("/api/nowhere/")).Status);
        Assert.Equal(301, (await wire.GetAsync("/api/chul/units")).Status);
    }

    private static async Task<string> TokenAsync(Wire wire) => (await wire.PostFormAsync(
        "/o/token/",
        $"grant_type=password&username={Wire.Encode(Defaults.Username)}&password={Wire.Encode(Defaults.Password)}" +
        $"&client_id={Defaults.ClientId}&client_secret={Wire.Encode(Defaults.ClientSecret)}")).AccessToken;
}
