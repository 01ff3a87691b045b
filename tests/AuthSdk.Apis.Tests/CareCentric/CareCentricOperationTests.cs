using System.Net;
using System.Text.Json;
using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.CareCentric;

/// <summary>The operations that both kinds of token open.</summary>
public sealed class CareCentricOperationTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_patient_is_found_by_number_and_by_name_and_read(bool asPerson)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson);

        var byNumber = await client.SearchPatientsAsync(new PatientSearch { Identifier = SearchToken.NhsNumber(CareCentricSeed.NhsNumber) });
        var byName = await client.SearchPatientsAsync(
            new PatientSearch { Family = "fam", Given = "giv", Gender = Genders.Male, BirthDate = [SearchDate.On(new DateOnly(1942, 6, 19))] });
        var patient = await client.GetPatientAsync(CareCentricSeed.PatientId);

        Assert.Equal(CareCentricSeed.PatientId, Assert.Single(byNumber.Matches).Id);
        Assert.Equal(CareCentricSeed.PatientId, Assert.Single(byName.Matches).Id);
        Assert.Equal(("FAMILY", "1942-06-19", "AA1 1AA"), (patient.Name![0].Family, patient.BirthDate, patient.Address![0].PostalCode));
        Assert.All(emulator.Requests.Except(emulator.TokenRequests), request => Assert.Equal("application/fhir+json", request.Headers["Accept"]));
    }

    [Fact]
    public async Task Patients_are_sorted_and_counted()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson: true);

        var oldest = await client.SearchPatientsAsync(new PatientSearch { Gender = Genders.Male, Sort = SearchSorts.LastUpdated, Count = 1 });

        Assert.Equal((2, CareCentricSeed.OtherPatientId), (oldest.Total, Assert.Single(oldest.Matches).Id));
        Assert.NotNull(oldest.Next);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Observations_are_searched_in_pages_and_read(bool asPerson)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson);

        var page = await client.SearchObservationsAsync(new ObservationSearch(CareCentricSeed.PatientId));
        var weights = await client.SearchObservationsAsync(
            new ObservationSearch("Patient/" + CareCentricSeed.PatientId) { Code = SearchToken.Snomed("27113001"), Sort = SearchSorts.Date, Count = 50 });
        var recent = await client.SearchObservationsAsync(
            new ObservationSearch(CareCentricSeed.PatientId) { Date = [SearchDate.From(new DateOnly(2021, 1, 1)), SearchDate.Until(new DateOnly(2021, 2, 28))] });
        var newest = await client.GetObservationAsync(CareCentricSeed.ObservationId);

        Assert.Equal((CareCentricSeed.ObservationCount, 10, true), (page.Total, page.Matches.Count(), page.Next is not null));
        Assert.Equal(CareCentricSeed.ObservationCount / 2, weights.Total);
        Assert.Equal(CareCentricSeed.ObservationId, weights.Matches.Last().Id);
        Assert.Equal(2, recent.Total);
        Assert.Equal((82.600m, "kg", "Body Weight"), (newest.ValueQuantity!.Value, newest.ValueQuantity.Unit, newest.Code!.Coding![0].Display));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Allergies_are_searched_and_read(bool asPerson)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson);

        var found = await client.SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(CareCentricSeed.PatientId) { Code = "91931000" });
        var none = await client.SearchAllergyIntolerancesAsync(new AllergyIntoleranceSearch(CareCentricSeed.OtherPatientId));
        var allergy = await client.GetAllergyIntoleranceAsync(CareCentricSeed.AllergyIntoleranceId);

        Assert.Equal(CareCentricSeed.AllergyIntoleranceId, Assert.Single(found.Matches).Id);
        Assert.Equal((0, 0), (none.Total, none.Matches.Count()));
        Assert.Equal(("high", "C/O: a rash"), (allergy.Criticality, allergy.Reaction![0].Manifestation![0].Coding![0].Display));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Medicines_are_searched_by_intent_and_read(bool asPerson)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson);

        var plans = await client.SearchMedicationRequestsAsync(
            new MedicationRequestSearch(CareCentricSeed.PatientId, MedicationRequestIntents.Plan));
        var order = await client.GetMedicationRequestAsync(CareCentricSeed.OrderId);
        var statements = await client.SearchMedicationStatementsAsync(new MedicationStatementSearch(CareCentricSeed.PatientId));

        Assert.Equal(CareCentricSeed.PlanId, Assert.Single(plans.Matches).Id);
        Assert.Equal(("order", "PRESCRIBER", 28m), (order.Intent, order.Requester!.Agent!.Display, order.DispenseRequest!.Quantity!.Value));
        Assert.Equal("TAKE ONE DAILY", Assert.Single(statements.Matches).Dosage![0].Text);
        Assert.Equal("Repeat", (await client.GetMedicationStatementAsync(CareCentricSeed.MedicationStatementId)).PrescriptionType!.DisplayText);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Conditions_and_procedures_are_searched_and_read(bool asPerson)
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson);

        var conditions = await client.SearchConditionsAsync(new ConditionSearch(CareCentricSeed.PatientId));
        var condition = await client.GetConditionAsync(CareCentricSeed.ConditionId);
        var procedures = await client.SearchProceduresAsync(new ProcedureSearch(CareCentricSeed.PatientId));
        var procedure = await client.GetProcedureAsync(CareCentricSeed.ProcedureId);

        Assert.Equal((CareCentricSeed.ConditionCount, CareCentricSeed.ConditionId), (conditions.Total, conditions.Matches.First().Id));
        Assert.Equal(("active", "2016-09", "CLINICIAN"), (condition.ClinicalStatus, condition.OnsetDateTime, condition.Asserter!.Display));
        Assert.Equal((CareCentricSeed.ProcedureCount, CareCentricSeed.ProcedureId), (procedures.Total, procedures.Matches.First().Id));
        Assert.Equal(("completed", "SURGEON"), (procedure.Status, procedure.Performer![0].Actor!.Display));
    }

    [Fact]
    public async Task Any_resource_and_page_is_had_as_the_server_wrote_it()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson: true);

        var resource = await client.GetJsonAsync("Observation", CareCentricSeed.ObservationId);
        var first = await client.SearchJsonAsync("Observation", [new("patient", CareCentricSeed.PatientId), new("date", "ge2020-01"), new("date", "lt2030")]);
        var next = JsonSerializer.Deserialize(first, CareCentricJsonContext.Default.BundleObservation)!.Next;
        var second = await client.GetJsonPageAsync(next!);

        Assert.Contains("\"value\":82.600", resource, StringComparison.Ordinal);
        Assert.Equal(2, JsonSerializer.Deserialize(second, CareCentricJsonContext.Default.BundleObservation)!.Matches.Count());
    }

    [Fact]
    public async Task The_capabilities_are_a_stream()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson: true);

        await using var stream = await client.GetCapabilitiesAsync();
        using var capabilities = await JsonDocument.ParseAsync(stream);

        Assert.Equal("3.0.2", capabilities.RootElement.GetProperty("fhirVersion").GetString());
    }

    [Fact]
    public async Task A_search_without_a_patient_or_an_intent_is_not_sent()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        var client = Client(emulator, asPerson: true);

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SearchObservationsAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SearchMedicationRequestsAsync(null!));

        Assert.Empty(emulator.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_subscription_key_is_sent_when_it_is_set(bool asPerson)
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { SubscriptionKey = "k3y" });

        var keyless = await Assert.ThrowsAsync<ApiException<OperationOutcome>>(() => Client(emulator, asPerson).GetPatientAsync(CareCentricSeed.PatientId));
        var patient = await Client(emulator, asPerson, "k3y").GetPatientAsync(CareCentricSeed.PatientId);

        Assert.Equal(HttpStatusCode.Unauthorized, keyless.StatusCode);
        Assert.Equal(CareCentricSeed.PatientId, patient.Id);
        Assert.Equal("k3y", emulator.Requests[^1].Headers["Ocp-Apim-Subscription-Key"]);
        Assert.All(emulator.Requests.SkipLast(1), request => Assert.False(request.Headers.ContainsKey("Ocp-Apim-Subscription-Key")));
    }

    [Fact, Trait("Acceptance", "S-SEC-02")]
    public async Task A_gateway_that_echoes_the_subscription_key_does_not_get_it_into_the_error()
    {
        using var network = ScriptedNetwork.Answering("The key s3cr3t-k3y is not active.", "text/plain", HttpStatusCode.Unauthorized);
        using var client = CareCentricApi.Create(
            new CareCentricApiOptions
            {
                BaseAddress = new Uri("https://api.test/"),
                ClientId = "id",
                ClientSecret = "s3cret",
                Username = "user",
                Password = "pass",
                SubscriptionKey = "s3cr3t-k3y",
            },
            network);

        var failed = await Assert.ThrowsAsync<ApiException<OperationOutcome>>(() => client.GetPatientAsync("1"));

        Assert.Equal("The key *** is not active.", failed.Content);
    }

    private static ICareCentricFhirOperations Client(Emulator emulator, bool asPerson, string? subscriptionKey = null) => asPerson
        ? CareCentricCase.Client(emulator, options => options.SubscriptionKey = subscriptionKey)
        : CareCentricSystemCase.Client(emulator, options => options.SubscriptionKey = subscriptionKey);
}
