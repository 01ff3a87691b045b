using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>What searches look like on the wire, and that the server knows every part of them.</summary>
public sealed class CareCentricSearchTests
{
    private const string Patient = CareCentricSeed.PatientId;
    private static readonly SearchDate[] InThisCentury = [SearchDate.From(PartialDate.FromYear(2000)), SearchDate.Before(PartialDate.FromMonth(2100, 1))];

    private static readonly Dictionary<string, (Func<ICareCentricApi, Task<(int? Total, int Remarks)>> Call, string Query)> Searches = new()
    {
        ["Patient"] = (
            api => Of(api.SearchPatientsAsync(new PatientSearch
            {
                Id = Patient,
                LastUpdated = InThisCentury,
                Count = 5,
                Identifier = SearchToken.NhsNumber(CareCentricSeed.NhsNumber),
                NhsNumberVerificationStatus = SearchToken.WithoutSystem(NhsNumberVerificationStatuses.NotTraced),
                Family = "fam",
                FamilyExact = "FAMILY",
                FamilyContains = "mil",
                Given = "giv",
                GivenExact = "GIVEN",
                GivenContains = "ive",
                Gender = Genders.Male,
                BirthDate = [SearchDate.On(new DateOnly(1942, 6, 19)), SearchDate.NotOn(PartialDate.FromYear(1990))],
                Sort = SearchSorts.LastUpdatedDescending,
            })),
            "identifier=https://fhir.nhs.uk/Id/nhs-number|9000000000&nhsNumberVerificationStatus=|02&family=fam&family:exact=FAMILY&family:contains=mil&given=giv"
            + "&given:exact=GIVEN&given:contains=ive&gender=male&birthdate=1942-06-19&birthdate=ne1990&_sort=-_lastUpdated"
            + $"&_id={Patient}&_lastUpdated=ge2000&_lastUpdated=lt2100-01&_count=5"),
        ["Observation"] = (
            api => Of(api.SearchObservationsAsync(new ObservationSearch(PatientFilter.ByNhsNumber("900 000 0000"))
            {
                Code = SearchToken.AnyOf(SearchToken.Snomed("27113001"), "1"),
                CodeIn = CareCentricSeed.ValueSet,
                Date = InThisCentury,
                Category = "vital-signs",
                Status = "final",
                Encounter = CareCentricSeed.EncounterId,
                Identifier = SearchToken.AnyIn("http://www.acme.com/health/Id"),
                Sort = SearchSorts.Date,
            })),
            $"code=http://snomed.info/sct|27113001,1&code:in={CareCentricSeed.ValueSet}&date=ge2000&date=lt2100-01&category=vital-signs&status=final"
            + $"&encounter={CareCentricSeed.EncounterId}&_sort=date&patient.identifier=https://fhir.nhs.uk/Id/nhs-number|9000000000"
            + "&identifier=http://www.acme.com/health/Id|"),
        ["AllergyIntolerance"] = (
            api => Of(api.SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch("Patient/" + Patient)
            {
                Code = "91931000",
                Date = [SearchDate.Until(new DateTimeOffset(2021, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)))],
                Sort = SearchSorts.DateDescending,
            })),
            $"code=91931000&date=le2021-01-01T00:00:00+01:00&_sort=-date&patient=Patient/{Patient}"),
        ["Condition"] = (
            api => Of(api.SearchConditionsAsync(new ConditionSearch(Patient)
            {
                Code = SearchToken.Snomed("44054006"),
                CodeIn = CareCentricSeed.ValueSet,
                OnsetDate = [SearchDate.On(PartialDate.FromMonth(2016, 9))],
                AssertedDate = [SearchDate.After(PartialDate.FromYear(2015))],
                Category = "encounter-diagnosis",
                ClinicalStatus = "active",
                Sort = SearchSorts.AssertedDateDescending,
            })),
            $"code=http://snomed.info/sct|44054006&code:in={CareCentricSeed.ValueSet}&onset-date=2016-09&asserted-date=gt2015&category=encounter-diagnosis"
            + $"&clinical-status=active&_sort=-asserted-date&patient={Patient}"),
        ["Procedure"] = (
            api => Of(api.SearchProceduresAsync(new ProcedureSearch(Patient)
            {
                Code = "54885007",
                CodeIn = CareCentricSeed.ValueSet,
                Date = InThisCentury,
                Category = "387713003",
                Status = "completed",
                Sort = SearchSorts.Date,
            })),
            $"code=54885007&code:in={CareCentricSeed.ValueSet}&date=ge2000&date=lt2100-01&category=387713003&status=completed&_sort=date&patient={Patient}"),
        ["MedicationRequest"] = (
            api => Of(api.SearchMedicationRequestsAsync(new MedicationRequestSearch(Patient, MedicationRequestIntents.Plan)
            {
                Code = "317971007",
                AuthoredOn = [SearchDate.On(new DateOnly(2004, 3, 28))],
                Status = MedicationRequestStatuses.Active,
            })),
            $"intent=plan&code=317971007&authoredon=2004-03-28&status=active&patient={Patient}"),
        ["MedicationStatement"] = (
            api => Of(api.SearchMedicationStatementsAsync(MedicationStatementSearch.CurrentRepeats(Patient) with
            {
                Code = "317971007",
                Effective = [SearchDate.NotOn(PartialDate.FromYear(2005))],
                LastIssued = [SearchDate.On(PartialDate.FromMonth(2004, 6))],
                Sort = SearchSorts.LastIssuedDescending,
            })),
            "code=317971007&effective=ne2005&status=active&last-issued=2004-06"
            + $"&prescription-type=https://fhir.graphnethealth.com/CodeSystem-PrescriptionType|R&_sort=-last-issued&patient={Patient}"),
    };

    public static TheoryData<string> Types => [.. Searches.Keys];

    [Theory, MemberData(nameof(Types))]
    public async Task Every_parameter_is_sent_as_documented_and_understood(string type)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var (total, remarks) = await Searches[type].Call(client);

        var request = emulator.Requests[^1];
        Assert.Equal(Searches[type].Query, string.Join('&', request.Query.Select(pair => $"{pair.Key}={pair.Value}")));
        Assert.Equal($"/Vonk_IIS/R3/{type}", request.Path);
        Assert.DoesNotContain('|', request.RawTarget);

        // The patient's NHS number is verified, and the search asks for one that is not: everything else about it matches.
        Assert.Equal((type == "Patient" ? 0 : 1, 0), (total, remarks));
    }

    [Fact]
    public async Task Version_0_8_0_finds_repeats_by_plan_words_and_codes_without_a_system()
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { Generation = CareCentricGeneration.V08 });
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var repeats = await client.SearchMedicationRequestsAsync(MedicationRequestSearch.CurrentRepeats(Patient) with { CodeText = "furosemide" });
        var conditions = await client.SearchConditionsAsync(new ConditionSearch(PatientFilter.ByFamilyWithLinked("FAMILY")));
        var active = await client.SearchConditionsAsync(new ConditionSearch(Patient) { ClinicalStatus = SearchToken.WithoutSystem("active") });
        var statements = await client.SearchMedicationStatementsAsync(
            new MedicationStatementSearch(Patient) { CodeText = "tablets", Sort = SearchSorts.PrescriptionType });

        Assert.Equal(CareCentricSeed.PlanId, Assert.Single(repeats.Matches).Id);
        Assert.Equal(CareCentricSeed.ConditionCount + 1, conditions.Total);
        Assert.Equal(2, active.Total);
        Assert.Equal((1, 0), (statements.Total, statements.Remarks.Count()));
    }

    [Fact]
    public async Task Version_0_9_0_says_that_it_ignores_what_only_0_8_0_knows()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        var patients = await client.SearchPatientsAsync(new PatientSearch { Family = "FAMILY", GetAllLinkedPatients = true });

        Assert.Equal(1, patients.Total);
        Assert.Contains("getAllLinkedPatients", Assert.Single(patients.Remarks).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("getAllLinkedPatients", patients.Link![0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_by_id_names_no_patient_and_finds_one_or_none()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        Assert.Equal(1, (await client.SearchObservationsAsync(ObservationSearch.ById(CareCentricSeed.ObservationId))).Total);
        Assert.Equal(0, (await client.SearchAllergyIntolerancesAsync(AllergyIntoleranceSearch.ById("nothing"))).Total);
        Assert.Equal(1, (await client.SearchConditionsAsync(ConditionSearch.ById(CareCentricSeed.ConditionId))).Total);
        Assert.Equal(1, (await client.SearchProceduresAsync(ProcedureSearch.ById(CareCentricSeed.ProcedureId))).Total);
        Assert.Equal(1, (await client.SearchMedicationRequestsAsync(MedicationRequestSearch.ById(CareCentricSeed.OrderId))).Total);
        Assert.Equal(1, (await client.SearchMedicationStatementsAsync(MedicationStatementSearch.ById(CareCentricSeed.MedicationStatementId))).Total);
        Assert.EndsWith($"/MedicationStatement?_id={CareCentricSeed.MedicationStatementId}", emulator.Requests[^1].RawTarget, StringComparison.Ordinal);
    }

    private static async Task<(int? Total, int Remarks)> Of<T>(Task<Bundle<T>> search)
        where T : Resource
    {
        var page = await search;
        return (page.Total, page.Remarks.Count());
    }
}
