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
        using var connection = Connect(emulator, asPerson, out var client);

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
        using var connection = Connect(emulator, asPerson: true, out var client);

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
        using var connection = Connect(emulator, asPerson, out var client);

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
        using var connection = Connect(emulator, asPerson, out var client);

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
        using var connection = Connect(emulator, asPerson, out var client);

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
        using var connection = Connect(emulator, asPerson, out var client);

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
    public async Task Any_resource_is_had_as_the_server_wrote_it()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = Connect(emulator, asPerson: true, out var client);

        var resource = await client.GetJsonAsync("Observation", CareCentricSeed.ObservationId);

        Assert.Contains("\"value\":82.600", resource, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_capabilities_are_a_stream()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = Connect(emulator, asPerson: true, out var client);

        await using var stream = await client.GetCapabilitiesAsync();
        using var capabilities = await JsonDocument.ParseAsync(stream);

        Assert.Equal("3.0.2", capabilities.RootElement.GetProperty("fhirVersion").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_subscription_key_is_sent_when_it_is_set(bool asPerson)
    {
        await using var emulator = await CareCentricEmulator.StartAsync(new() { SubscriptionKey = "k3y" });
        using var keylessConnection = Connect(emulator, asPerson, out var keylessClient);
        using var connection = Connect(emulator, asPerson, out var client, "k3y");

        var keyless = await Engine.RefusedAsync<OperationOutcome>(() => keylessClient.GetPatientAsync(CareCentricSeed.PatientId));
        var patient = await client.GetPatientAsync(CareCentricSeed.PatientId);

        Assert.Equal(HttpStatusCode.Unauthorized, keyless.StatusCode);
        Assert.Equal(CareCentricSeed.PatientId, patient.Id);
        Assert.Equal("k3y", emulator.Requests[^1].Headers["Ocp-Apim-Subscription-Key"]);
        Assert.All(emulator.Requests.SkipLast(1), request => Assert.False(request.Headers.ContainsKey("Ocp-Apim-Subscription-Key")));
    }

    private static IDisposable Connect(Emulator emulator, bool asPerson, out ICareCentricFhirOperations api, string? subscriptionKey = null)
    {
        if (asPerson)
        {
            var connection = CareCentricCase.Connect(emulator, out var person, options => options.SubscriptionKey = subscriptionKey);
            api = person;
            return connection;
        }

        var systemConnection = CareCentricSystemCase.Connect(emulator, out var system, options => options.SubscriptionKey = subscriptionKey);
        api = system;
        return systemConnection;
    }
}
