using System.Text.Json;
using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class MskBlazeEmulatorTests
{
    private const string TokenPath = "/msk-apim/external/msk-oidc/oauth2/token";
    private const string Base = "/msk-apim/external/v2/crit/blaze/api";
    private static readonly MskBlazeEmulatorOptions Defaults = new();
    private static readonly (string, string) Partner = ("x-partnerid", Defaults.PartnerId);
    private static readonly string Client = $"client_id={Defaults.ClientId}&client_secret={Wire.Encode(Defaults.ClientSecret)}";
    private static readonly string Request = Client + "&grant_type=client_credentials&scope=full";

    public static TheoryData<string, int, string> Refusals => new()
    {
        { "", 400, "invalid_request" },
        { Client + "&scope=full", 400, "invalid_request" },
        { Client + "&grant_type=client_credentials", 400, "invalid_request" },
        { "client_id=msk-client&grant_type=client_credentials&scope=full", 400, "invalid_request" },
        { Request + "&grant_type=client_credentials", 400, "invalid_request" },
        { Client + "&grant_type=password&scope=full", 400, "unsupported_grant_type" },
        { Client + "&grant_type=client_credentials&scope=read", 400, "invalid_scope" },
        { "client_id=msk-client&client_secret=wrong&grant_type=client_credentials&scope=full", 401, "invalid_client" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Wrong_token_requests_are_refused(string form, int status, string error)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync(TokenPath, form);

        Assert.Equal((status, $$"""{"error":"{{error}}"}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Parameters_belong_in_a_form_body()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var wire = new Wire(emulator);

        Assert.Equal("invalid_request", (await wire.PostFormAsync($"{TokenPath}?{Request}", "")).Text("error"));
        Assert.Equal("invalid_request", (await wire.PostJsonAsync(TokenPath, """{"grant_type":"client_credentials"}""")).Text("error"));
        Assert.Equal(405, (await wire.GetAsync($"{TokenPath}?{Request}")).Status);
    }

    [Fact]
    public async Task The_token_is_opaque_and_says_when_it_was_consented_to()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { TimeProvider = clock });
        using var wire = new Wire(emulator);

        var answer = await wire.PostFormAsync(TokenPath, Request);

        Assert.Matches("^AAI[A-Za-z0-9_-]{167}$", answer.AccessToken);
        Assert.Equal(("Bearer", "full"), (answer.Text("token_type"), answer.Text("scope")));
        Assert.Equal(3600, answer.Json.GetProperty("expires_in").GetInt32());
        Assert.Equal(clock.GetUtcNow().ToUnixTimeSeconds(), answer.Json.GetProperty("consented_on").GetInt64());
    }

    [Theory]
    [InlineData("/Patient?researchstudy=FHIR-T", null, 401, "Incorrect Partnerid name")]
    [InlineData("/Patient?researchstudy=FHIR-T", "", 401, "Api Key was not provided")]
    [InlineData("/Patient?researchstudy=FHIR-T", "stranger", 404, "Unable to find sponsor with partner id")]
    [InlineData("/Patient?researchstudy=FHIR-T", MskBlazeSeed.PartnerWithoutSponsor, 403, "Access to sponsor denied")]
    [InlineData("/Patient", "partner-1", 400, "Missing required query parameter")]
    [InlineData("/Patient?researchstudy=OTHER", "partner-1", 403, "Access to protocol denied")]
    [InlineData("/observation?researchstudy=FHIR-T", "partner-1", 400, "Missing required query parameter")]
    [InlineData("/observation?researchstudy=FHIR-T&category=genomics", "partner-1", 404, "No records found")]
    [InlineData("/observation?researchstudy=FHIR-T&category=laboratory&page=4", "partner-1", 404, "No records found")]
    [InlineData("/observation?researchstudy=FHIR-T&category=laboratory&date=ge2022-01-31", "partner-1", 400, "Invalid query parameter date")]
    [InlineData("/Patient/1", "partner-1", 404, "No records found")]
    [InlineData("/Patient/10081001", null, 401, "Incorrect Partnerid name")]
    public async Task Wrong_requests_are_refused_in_the_documented_order(string target, string? partner, int status, string text)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var wire = new Wire(emulator);
        (string, string)[] headers = partner is null ? [] : [("x-partnerid", partner)];

        var answer = await wire.GetAsync(Base + target, await TokenAsync(wire), headers);

        var issue = answer.Json.GetProperty("issue")[0];
        Assert.Equal((status, text), (answer.Status, issue.GetProperty("details").GetProperty("text").GetString()));
        Assert.Equal("text/plain; charset=utf-8", answer.ContentType);
    }

    [Fact]
    public async Task A_bad_bearer_is_refused_by_a_gateway_that_speaks_no_fhir()
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { TimeProvider = clock });
        using var wire = new Wire(emulator);
        var expired = await TokenAsync(wire);
        clock.Advance(TimeSpan.FromSeconds(3600));
        var revoked = await TokenAsync(wire);
        emulator.RevokeAllTokens();

        foreach (var token in new[] { null, "never-issued", expired, revoked })
        {
            var answer = await wire.GetAsync(Base + "/Patient?researchstudy=FHIR-T&_format=json", token, Partner);
            Assert.Equal((401, """{"httpCode":"401","httpMessage":"Unauthorized"}"""), (answer.Status, answer.Body));
        }
    }

    [Fact]
    public async Task Pages_link_to_each_other_in_the_callers_spelling_of_the_study()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.GetAsync(
            Base + "/observation?category=laboratory&researchstudy=fhir-t&_format=json&page=3", await TokenAsync(wire), Partner);

        Assert.Equal((200, "application/json; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Equal(MskBlazeSeed.LaboratoryCount, answer.Json.GetProperty("total").GetInt32());
        Assert.Equal(3, answer.Json.GetProperty("entry").GetArrayLength());
        Assert.Equal("fhir-t", answer.Json.GetProperty("identifier").GetProperty("value").GetString());
        Assert.Equal(["self", "first", "last", "previous"], answer.Json.GetProperty("link").EnumerateArray()
            .Select(link => link.GetProperty("relation").GetString()));
        Assert.Equal(
            $"{emulator.Address}{Base[1..]}/Observation?category=laboratory&researchstudy=fhir-t&_format=json&page=2",
            answer.Json.GetProperty("link")[3].GetProperty("url").GetString());
    }

    [Theory]
    [InlineData(MskBlazeMissingLinks.JsonNull, JsonValueKind.Null)]
    [InlineData(MskBlazeMissingLinks.NullText, JsonValueKind.String)]
    public async Task A_missing_link_can_be_written_in_the_older_ways(MskBlazeMissingLinks missingLinks, JsonValueKind kind)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { MissingLinks = missingLinks });
        using var wire = new Wire(emulator);

        var links = (await wire.GetAsync(Base + "/Patient?researchstudy=FHIR-T", await TokenAsync(wire), Partner)).Json.GetProperty("link");

        Assert.Equal("next", links[4].GetProperty("relation").GetString());
        Assert.Equal(kind, links[4].GetProperty("url").ValueKind);
    }

    [Theory]
    [InlineData("/Patient?researchstudy=FHIR-T", 3)]
    [InlineData("/patient?researchstudy=FHIR-T&_count=2", 2)]
    [InlineData("/observation?researchstudy=FHIR-T&category=vital-signs", MskBlazeSeed.VitalSignCount)]
    [InlineData("/observation?researchstudy=FHIR-T&category=imaging", 2)]
    [InlineData("/observation?researchstudy=FHIR-T&code=http://loinc.org%7C777-3,http://loinc.org%7C751-8&_count=100", 68)]
    [InlineData("/observation?researchstudy=FHIR-T&category=laboratory&date=ge12%2F15%2F2021&date=lt12%2F17%2F2021", 2)]
    [InlineData("/observation?researchstudy=FHIR-T&category=laboratory&_id=" + MskBlazeSeed.LaboratoryObservationId, 1)]
    [InlineData("/DiagnosticReport?researchstudy=FHIR-T", 2)]
    [InlineData("/AdverseEvent?researchstudy=FHIR-T", 2)]
    [InlineData("/MedicationStatement?researchstudy=FHIR-T", 2)]
    [InlineData("/Group?researchstudy=FHIR-T", 1)]
    public async Task Searches_find_what_the_query_says(string target, int entries)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.GetAsync(Base + target, await TokenAsync(wire), Partner);

        Assert.Equal((200, entries), (answer.Status, answer.Json.GetProperty("entry").GetArrayLength()));
    }

    [Fact]
    public async Task A_patient_by_id_needs_no_study_and_comes_alone_or_in_a_bundle()
    {
        foreach (var (asBundle, type) in new[] { (false, "Patient"), (true, "Bundle") })
        {
            await using var emulator = await MskBlazeEmulator.StartAsync(new() { PatientByIdAsBundle = asBundle });
            using var wire = new Wire(emulator);

            var answer = await wire.GetAsync($"{Base}/Patient/{MskBlazeSeed.PatientId}", await TokenAsync(wire), Partner);

            Assert.Equal((200, type), (answer.Status, answer.Text("resourceType")));
        }
    }

    [Fact]
    public async Task Metadata_needs_the_bearer_alone()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var wire = new Wire(emulator);

        Assert.Equal(401, (await wire.GetAsync(Base + "/metadata")).Status);
        Assert.Equal("CapabilityStatement", (await wire.GetAsync(Base + "/metadata", await TokenAsync(wire))).Text("resourceType"));
    }

    private static async Task<string> TokenAsync(Wire wire) => (await wire.PostFormAsync(TokenPath, Request)).AccessToken;
}
