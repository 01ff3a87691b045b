using AuthSdk.Harness;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Emulators;

public sealed class CareCentricFhirTests
{
    private const string Base = "/Vonk_IIS/R3";
    private const string OfPatient = "patient=" + CareCentricSeed.PatientId;
    private static readonly CareCentricEmulatorOptions Defaults = new();

    [Theory]
    [InlineData("/Observation", 400, "required")]
    [InlineData("/Observation?code=27113001", 400, "required")]
    [InlineData("/Observation?patient=a&patient=b", 400, "required")]
    [InlineData("/Observation?patient=a,b", 400, "required")]
    [InlineData("/Observation?patient=a&patient.identifier=b", 400, "required")]
    [InlineData("/MedicationRequest?" + OfPatient, 400, "required")]
    [InlineData("/MedicationRequest?intent=wish&" + OfPatient, 400, "value")]
    [InlineData("/Observation?date=yesterday&" + OfPatient, 400, "value")]
    [InlineData("/Observation?date=ap2020&" + OfPatient, 400, "value")]
    [InlineData("/Observation?code=%7C27113001&" + OfPatient, 400, "value")]
    [InlineData("/Patient/nobody", 404, "not-found")]
    [InlineData("/Observation/" + CareCentricSeed.DeletedObservationId, 410, "not-found")]
    [InlineData("/Observation?date=ne2020&" + OfPatient, 400, "value")]
    [InlineData("/Observation?code:in=http://unknown.test&" + OfPatient, 400, "value")]
    [InlineData("/Condition?patient.family=FAMILY&patient.getAllLinkedPatients=true", 400, "required")]
    [InlineData("/Flag?" + OfPatient, 404, "not-supported")]
    [InlineData("/Patient?_format=xml", 406, "not-supported")]
    public async Task Wrong_requests_are_refused_with_an_outcome(string target, int status, string code)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.GetAsync(Base + target, await TokenAsync(wire));

        Assert.Equal((status, code), (answer.Status, answer.Json.GetProperty("issue")[0].GetProperty("code").GetString()));
        Assert.Equal("application/fhir+json; charset=utf-8", answer.ContentType);
    }

    [Theory]
    [InlineData("/Patient", 3)]
    [InlineData("/Patient?nhsNumberVerificationStatus=08", 1)]
    [InlineData("/Patient?nhsNumberVerificationStatus=%7C08", 0)]
    [InlineData("/Patient?getAllLinkedPatients=true&family=FAMILY", 1)]
    [InlineData("/Patient?identifier=https://fhir.nhs.uk/Id/nhs-number%7C9000000000", 1)]
    [InlineData("/Patient?family=fam", 1)]
    [InlineData("/Patient?family:exact=fam", 0)]
    [InlineData("/Patient?family:contains=MIL", 1)]
    [InlineData("/Patient?birthdate=1990", 1)]
    [InlineData("/Patient?birthdate=lt1990-01-01", 2)]
    [InlineData("/Observation?" + OfPatient, CareCentricSeed.ObservationCount)]
    [InlineData("/Observation?patient=Patient/" + CareCentricSeed.PatientId + "&code=http://snomed.info/sct%7C27113001", 6)]
    [InlineData("/Observation?patient.identifier=https://fhir.nhs.uk/Id/nhs-number%7C9000000000&date=ge2021-02&date=lt2021-04", 2)]
    [InlineData("/Observation?patient=nobody", 0)]
    [InlineData("/Observation?_id=" + CareCentricSeed.ObservationId, 1)]
    [InlineData("/AllergyIntolerance?" + OfPatient, 1)]
    [InlineData("/MedicationRequest?intent=order&" + OfPatient, 1)]
    [InlineData("/MedicationRequest?intent=plan,order&code=317971007&" + OfPatient, 2)]
    [InlineData("/MedicationStatement?status=active&effective=2004-03&" + OfPatient, 1)]
    [InlineData("/Condition?" + OfPatient, CareCentricSeed.ConditionCount)]
    [InlineData("/Condition?clinical-status=active,resolved&onset-date=lt1990&" + OfPatient, 2)]
    [InlineData("/Condition?code:in=" + CareCentricSeed.ValueSet + "&" + OfPatient, 1)]
    [InlineData("/Procedure?date=1960&" + OfPatient, 1)]
    [InlineData("/MedicationStatement?prescription-type=A&" + OfPatient, 0)]
    [InlineData("/Observation?encounter=Encounter/" + CareCentricSeed.EncounterId + "&" + OfPatient, 1)]
    [InlineData("/Observation?identifier=a%5C,b&" + OfPatient, 0)]
    public async Task Searches_find_what_the_query_says(string target, int total)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var answer = await wire.GetAsync(Base + target, await TokenAsync(wire));

        Assert.Equal((200, total), (answer.Status, answer.Json.GetProperty("total").GetInt32()));
        Assert.Equal(total > 0, answer.Json.TryGetProperty("entry", out _));
    }

    [Theory]
    [InlineData("/Patient?getAllLinkedPatients=true", 400)]
    [InlineData("/Patient?getAllLinkedPatients=true&family=MAIDEN", 2)]
    [InlineData("/Patient?getAllLinkedPatients=false&family=MAIDEN", 1)]
    [InlineData("/Condition?patient.family=MAIDEN&patient.getAllLinkedPatients=true", CareCentricSeed.ConditionCount + 1)]
    [InlineData("/Condition?patient.family=MAIDEN", 400)]
    [InlineData("/Condition?clinical-status=%7Cactive&" + OfPatient, 2)]
    [InlineData("/MedicationRequest?intent=order&code:text=FUROSEMIDE&" + OfPatient, 1)]
    public async Task Version_0_8_0_has_forms_that_0_9_0_lost(string target, int statusOrTotal)
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { Generation = CareCentricGeneration.V08 });
        using var wire = new Wire(emulator);

        var answer = await wire.GetAsync(Base + target, await TokenAsync(wire));

        Assert.Equal(statusOrTotal, answer.Status == 200 ? answer.Json.GetProperty("total").GetInt32() : answer.Status);
    }

    [Fact]
    public async Task Pages_are_linked_newest_first()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire);

        var first = (await wire.GetAsync($"{Base}/Observation?{OfPatient}", token)).Json;
        var next = first.GetProperty("link").EnumerateArray().Single(link => link.GetProperty("relation").GetString() == "next");
        var second = (await wire.GetAsync(next.GetProperty("url").GetString()!, token)).Json;

        Assert.Equal((10, 2), (first.GetProperty("entry").GetArrayLength(), second.GetProperty("entry").GetArrayLength()));
        Assert.Equal(["self", "first", "previous", "last"], second.GetProperty("link").EnumerateArray()
            .Select(link => link.GetProperty("relation").GetString()));
        var newest = first.GetProperty("entry")[0].GetProperty("resource");
        Assert.Equal(CareCentricSeed.ObservationId, newest.GetProperty("id").GetString());
        Assert.Equal("82.600", newest.GetProperty("valueQuantity").GetProperty("value").GetRawText());
        Assert.Equal(
            $"{emulator.Address}{Base[1..]}/Patient/{CareCentricSeed.PatientId}",
            newest.GetProperty("subject").GetProperty("reference").GetString());
    }

    [Fact]
    public async Task An_unsupported_parameter_is_ignored_reported_and_left_out_of_self()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);

        var bundle = (await wire.GetAsync($"{Base}/AllergyIntolerance?{OfPatient}&colour=red", await TokenAsync(wire))).Json;

        Assert.Equal(1, bundle.GetProperty("total").GetInt32());
        Assert.Equal("outcome", bundle.GetProperty("entry")[1].GetProperty("search").GetProperty("mode").GetString());
        Assert.Equal(
            $"{emulator.Address}{Base[1..]}/AllergyIntolerance?{OfPatient}",
            bundle.GetProperty("link")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_count_summary_has_no_entries_and_a_posted_search_is_the_same_search()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire);

        var summary = (await wire.GetAsync($"{Base}/Observation?{OfPatient}&_summary=count", token)).Json;
        var posted = await wire.SendAsync(HttpMethod.Post, Base + "/Observation/_search", Wire.Form(OfPatient + "&_count=50"), token);

        Assert.Equal(CareCentricSeed.ObservationCount, summary.GetProperty("total").GetInt32());
        Assert.False(summary.TryGetProperty("entry", out _));
        Assert.Equal(CareCentricSeed.ObservationCount, posted.Json.GetProperty("entry").GetArrayLength());
        Assert.Equal(405, (await wire.SendAsync(HttpMethod.Post, Base + "/Observation", Wire.Json("{}"), token)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_bad_bearer_is_challenged_with_or_without_an_outcome(bool empty)
    {
        var clock = new ManualTimeProvider();
        await using var emulator = await CareCentricEmulator.StartAsync(new() { TimeProvider = clock, EmptyUnauthorizedBody = empty });
        using var wire = new Wire(emulator);
        var expired = await TokenAsync(wire);
        clock.Advance(TimeSpan.FromSeconds(172800));
        var revoked = await TokenAsync(wire);
        emulator.RevokeAllTokens();

        foreach (var token in new[] { null, "never-issued", expired, revoked })
        {
            var answer = await wire.GetAsync(Base + "/Patient", token);
            Assert.Equal((401, "Bearer", empty), (answer.Status, answer.Headers["WWW-Authenticate"], answer.Body.Length == 0));
        }
    }

    [Fact]
    public async Task A_scope_of_one_type_does_not_cover_another()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var wire = new Wire(emulator);
        var token = await TokenAsync(wire, "launch%20user%2FPatient.read");

        Assert.Equal(200, (await wire.GetAsync($"{Base}/Patient/{CareCentricSeed.PatientId}", token)).Status);
        Assert.Equal(403, (await wire.GetAsync($"{Base}/Observation?{OfPatient}", token)).Status);
    }

    [Fact]
    public async Task The_gateways_key_is_checked_before_the_bearer_when_there_is_one()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { SubscriptionKey = "key-1" });
        using var wire = new Wire(emulator);

        var missing = await wire.GetAsync(Base + "/metadata");
        var wrong = await wire.GetAsync(Base + "/Patient", null, ("Ocp-Apim-Subscription-Key", "key-2"));
        var right = await wire.GetAsync(Base + "/metadata", null, ("Ocp-Apim-Subscription-Key", "key-1"));

        Assert.Equal((401, 401, 200), (missing.Status, wrong.Status, right.Status));
        Assert.StartsWith("Access denied due to missing subscription key.", missing.Text("message"), StringComparison.Ordinal);
        Assert.StartsWith("Access denied due to invalid subscription key.", wrong.Text("message"), StringComparison.Ordinal);
    }

    private static async Task<string> TokenAsync(Wire wire, string scope = "launch%20user%2F*.read%20openid%20profile") =>
        (await wire.PostFormAsync(
            "/connect/token",
            $"grant_type=password&client_id={Defaults.ClientId}&client_secret={Wire.Encode(Defaults.ClientSecret)}" +
            $"&username={Wire.Encode(Defaults.Username)}&password={Wire.Encode(Defaults.Password)}&scope={scope}")).AccessToken;
}
