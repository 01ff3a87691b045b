using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

/// <summary>What the emulated registry refuses to write, and what it selects, in its words.</summary>
public sealed class KmhfrWriteTests : IAsyncLifetime, IDisposable
{
    private static readonly KmhfrEmulatorOptions Defaults = new();
    private static readonly (string, string) AcceptJson = ("Accept", "application/json");

    private KmhfrEmulator _emulator = null!;
    private Wire _wire = null!;
    private string _token = "";

    public async Task InitializeAsync()
    {
        _emulator = await KmhfrEmulator.StartAsync();
        _wire = new Wire(_emulator);
        _token = (await _wire.PostFormAsync(
            "/o/token/",
            $"grant_type=password&username={Wire.Encode(Defaults.Username)}&password={Wire.Encode(Defaults.Password)}" +
            $"&client_id={Defaults.ClientId}&client_secret={Wire.Encode(Defaults.ClientSecret)}")).AccessToken;
    }

    public async Task DisposeAsync() => await _emulator.DisposeAsync();

    public void Dispose() => _wire.Dispose();

    [Theory]
    [InlineData("POST", "/api/facilities/facilities/", "{}", 400, """{"name":["This field is required."],"facility_type":["This field is required."]}""")]
    [InlineData("POST", "/api/facilities/facilities/", "{", 400, """{"detail":"JSON parse error - Expecting value"}""")]
    [InlineData("PUT", "/api/facilities/facilities/" + KmhfrSeed.BareFacilityId + "/", """{"name":"x"}""", 400, """{"facility_type":["This field is required."]}""")]
    [InlineData("PUT", "/api/facilities/facilities/" + KmhfrSeed.BareFacilityId + "/", """{"name":"x","facility_type":"t"}""", 204, "")]
    [InlineData("PATCH", "/api/facilities/facilities/" + KmhfrSeed.BareFacilityId + "/", """{"name":"x"}""", 204, "")]
    [InlineData("PATCH", "/api/common/towns/00000000-0000-4000-8000-000000000000/", "{}", 404, """{"detail":"Not found."}""")]
    [InlineData("PATCH", "/api/common/towns/x/", "{}", 400, """["'x' is not a valid UUID."]""")]
    [InlineData("DELETE", "/api/common/towns/x/", "", 400, """["'x' is not a valid UUID."]""")]
    [InlineData("DELETE", "/api/common/towns/00000000-0000-4000-8000-000000000000/", "", 404, """{"detail":"Not found."}""")]
    [InlineData("POST", "/api/facilities/facility_approvals/", """{"is_cancelled":true}""", 400, """{"comment":["This field is required."]}""")]
    [InlineData("POST", "/api/chul/units/", """{"name":"U","facility":"f","status":"s","contacts":[{"contact_type":"x"}]}""", 400, """{"contact":["The provided contact_type does not exist"]}""")]
    [InlineData("POST", "/api/gis/facility_coordinates/", """{"facility":"f","coordinates":{"type":"Point","coordinates":[36.8,-1.26]},"collection_date":"2024-01-31T08:00:00Z"}""", 400, """{"coordinates":["Please ensure that the coordinates have at least 7 characters each"]}""")]
    public async Task Writes_are_answered_as_documented(string method, string path, string body, int status, string answered)
    {
        var answer = await _wire.SendAsync(new HttpMethod(method), path, Wire.Json(body), _token, AcceptJson);

        Assert.Equal((status, answered), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task A_unit_cannot_belong_to_a_closed_facility()
    {
        await _wire.SendAsync(
            HttpMethod.Patch, $"/api/facilities/facilities/{KmhfrSeed.BareFacilityId}/", Wire.Json("""{"closed":true}"""), _token, AcceptJson);

        var answer = await _wire.SendAsync(
            HttpMethod.Post, "/api/chul/units/", Wire.Json($$"""{"name":"U","facility":"{{KmhfrSeed.BareFacilityId}}","status":"s"}"""), _token, AcceptJson);

        Assert.Equal((400, """{"facility":["A Community Unit cannot be attached to a closed facility"]}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("POST", "/api/common/towns/")]
    [InlineData("PATCH", "/api/common/towns/" + KmhfrSeed.RecordId + "/")]
    [InlineData("DELETE", "/api/common/towns/" + KmhfrSeed.RecordId + "/")]
    public async Task Nobody_writes_without_a_token_in_either_generation(string method, string path)
    {
        await using var third = await KmhfrEmulator.StartAsync(new() { Generation = KmhfrGeneration.G3 });
        using var wire = new Wire(third);

        Assert.Equal(401, (await _wire.SendAsync(new HttpMethod(method), path, Wire.Json("{}"), null, AcceptJson)).Status);
        Assert.Equal(401, (await wire.SendAsync(new HttpMethod(method), path, Wire.Json("{}"), null, AcceptJson)).Status);
    }

    [Fact]
    public async Task A_form_is_not_read()
    {
        var answer = await _wire.SendAsync(HttpMethod.Post, "/api/common/towns/", Wire.Form("name=x"), _token, AcceptJson);

        Assert.Equal((415, """{"detail":"Unsupported media type \"application/x-www-form-urlencoded\" in request."}"""), (answer.Status, answer.Body));
    }

    [Theory]
    [InlineData("application/pdf", "", 200, "application/pdf")]
    [InlineData("*/*", "", 200, "application/pdf")]
    [InlineData("application/json", "?format=pdf", 200, "application/pdf")]
    [InlineData("application/json", "", 406, "application/json")]
    public async Task A_report_is_a_pdf_for_who_asks_for_one(string accept, string query, int status, string contentType)
    {
        var answer = await _wire.GetAsync($"/api/facilities/facility_detail_report/{KmhfrSeed.FacilityId}/{query}", _token, ("Accept", accept));

        Assert.Equal((status, contentType), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("facilities/facilities/", "open_whole_day=Y", 1)]
    [InlineData("facilities/facilities/", "open_whole_day=1", 1)]
    [InlineData("facilities/facilities/", "number_of_beds=7", 1)]
    [InlineData("facilities/facilities/", "pending_approval=true", 1)]
    [InlineData("facilities/facilities/", "is_active=true", KmhfrSeed.FacilityCount)]
    [InlineData("facilities/facilities/", "updated_after=2020-02-29T10:00:00.000001Z", KmhfrSeed.FacilityCount)]
    [InlineData("facilities/facilities/", "updated_before=2020-02-29T09:59:59Z", 0)]
    [InlineData("facilities/facilities/", "created_on=2015-09-23T16:16:13.988038%2B03:00", KmhfrSeed.FacilityCount)]
    [InlineData("facilities/facilities/", "created_on=yesterday", 0)]
    [InlineData("facilities/facilities/", "no_such_field=1", KmhfrSeed.FacilityCount)]
    [InlineData("facilities/material/", "county=11111111-0000-4000-8000-000000000001," + KmhfrSeed.CountyId, KmhfrSeed.FacilityCount)]
    [InlineData("facilities/material/", "county=11111111-0000-4000-8000-000000000001", 0)]
    [InlineData("chul/units/", "county=" + KmhfrSeed.CountyId, KmhfrSeed.UnitCount)]
    [InlineData("chul/units/", "ward=" + KmhfrSeed.CountyId, 0)]
    [InlineData("common/counties/", "code=47", 1)]
    [InlineData("common/wards/", "constituency=" + KmhfrSeed.ConstituencyId, 1)]
    public async Task Filters_select_rows(string path, string query, int count)
    {
        var page = await _wire.GetAsync($"/api/{path}?{query}", _token, AcceptJson);

        Assert.Equal(count, page.Json.GetProperty("count").GetInt32());
    }
}
