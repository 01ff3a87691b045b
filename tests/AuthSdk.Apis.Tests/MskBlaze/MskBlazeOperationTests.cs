using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.MskBlaze;

public sealed class MskBlazeOperationTests
{
    [Fact]
    public async Task Subjects_are_listed_in_pages()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var first = await client.ListPatientsAsync(MskBlazeSeed.Study, new() { Count = 2 });
        var second = await client.ListPatientsAsync(MskBlazeSeed.Study, new() { Page = 2, Count = 2 });

        Assert.Equal((3, true, false), (first!.Total, first.HasNext, second!.HasNext));
        Assert.Equal(
            [(MskBlazeSeed.PatientId, "male", "1988"), ("10081004", "female", "1961"), ("10081007", "female", "1974")],
            first.Resources.Concat(second.Resources).Select(subject => (subject.Id, subject.Gender, subject.BirthDate.ToString())));
        Assert.Equal("White", first.Resources.First().Race);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_subject_is_read_whether_alone_or_in_a_bundle(bool inBundle)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { PatientByIdAsBundle = inBundle });
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var answer = await client.GetPatientAsync(MskBlazeSeed.PatientId);

        Assert.Equal((MskBlazeSeed.PatientId, "1988"), (answer!.Patient!.Id, answer.Patient.BirthDate.ToString()));
        Assert.Equal("/msk-apim/external/v2/crit/blaze/api/Patient/10081001?_format=json", emulator.Requests[^1].RawTarget);
    }

    [Theory]
    [InlineData(MskBlazeMissingLinks.LeftOut)]
    [InlineData(MskBlazeMissingLinks.JsonNull)]
    [InlineData(MskBlazeMissingLinks.NullText)]
    public async Task Observations_are_followed_to_the_last_page(MskBlazeMissingLinks missingLinks)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { MissingLinks = missingLinks });
        using var connection = MskBlazeCase.Connect(emulator, out var client);
        var found = new List<Observation>();

        var page = 0;
        bool hasNext;
        do
        {
            var bundle = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Laboratory, search: new() { Page = ++page });
            found.AddRange(bundle!.Resources);
            hasNext = bundle.HasNext;
        }
        while (hasNext);

        Assert.Equal((3, MskBlazeSeed.LaboratoryCount), (page, found.DistinctBy(observation => observation.Id).Count()));
        Assert.Equal((MskBlazeSeed.LaboratoryObservationId, "704-7", "Patient/10081007"), (found[0].Id, found[0].Code!.Coding![0].Code, found[0].Subject!.Target));
        Assert.Equal((1m, "K/mcL"), (found[1].ValueQuantity!.Value, found[1].ValueQuantity!.Unit));
    }

    [Fact]
    public async Task Observations_are_chosen_by_code_and_by_American_dates()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var platelets = await client.ListObservationsAsync(
            MskBlazeSeed.Study,
            ObservationCategories.Laboratory,
            [CodeToken.Loinc("777-3"), CodeToken.Loinc("751-8")],
            new() { Dates = DateBound.Between(new DateOnly(2022, 1, 31), new DateOnly(2022, 2, 1)) });
        var vitals = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.VitalSigns);
        var lesions = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Imaging);
        var byCode = await client.ListObservationsByCodeAsync(MskBlazeSeed.Study, [CodeToken.Loinc("777-3")], new() { Count = 10 });

        Assert.Equal(["2022-02-01T02:03:00"], platelets!.Resources.Select(value => value.EffectiveDateTime.ToString()));
        Assert.Equal([93m, 94m], vitals!.Resources.Select(value => value.ValueQuantity!.Value!.Value));
        Assert.Equal(["Target", "Target"], lesions!.Resources.Select(lesion => lesion.LesionCategory));
        Assert.Single(lesions.Resources.DistinctBy(lesion => lesion.Key));
        Assert.All(byCode!.Resources, value => Assert.Equal("777-3", value.LoincCode));
        Assert.Contains(emulator.Requests, request =>
            request.Query.Contains(new("date", "ge01/31/2022")) && request.Query.Contains(new("date", "le02/01/2022"))
            && request.Query.Contains(new("code", "http://loinc.org|777-3,http://loinc.org|751-8")));
    }

    [Fact]
    public async Task Reports_events_medication_and_the_group_of_subjects_are_listed()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var reports = (await client.ListDiagnosticReportsAsync(MskBlazeSeed.Study))!.Resources.ToList();
        var events = (await client.ListAdverseEventsAsync(MskBlazeSeed.Study))!.Resources.ToList();
        var medication = (await client.ListMedicationStatementsAsync(MskBlazeSeed.Study))!.Resources.ToList();
        var subjects = await client.GetSubjectsAsync(MskBlazeSeed.Study);

        Assert.Equal([("790", "Partial Response", 37.6m), ("792", "No", 79.9m)], reports.Select(report => (report.Key, report.Conclusion, report.CurrentValue)));
        Assert.Equal([("10081004", "Abdominal pain", null), ("10081004", "Nausea", new DateOnly(2021, 7, 9))], events.Select(found => (
            found.Id, found.Event!.Coding![0].Display, found.StopDate)));
        Assert.Equal(2, events.DistinctBy(found => found.Key).Count());
        Assert.Equal([("1294555", "2018-05-23T08:29:30"), ("1294556", null)], medication.Select(found => (found.Id, found.EffectivePeriod!.End?.ToString())));
        Assert.Equal(
            ["Patient/10081001", "Patient/10081004", "Patient/10081007"],
            Assert.Single(subjects!.Resources).Member!.Select(member => member.Entity!.Target));
    }

    [Fact]
    public async Task The_capabilities_are_read_and_name_no_study()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        var capabilities = await client.GetCapabilitiesAsync();

        Assert.Equal(("4.1.0", "active", "instance", "json"), (capabilities.FhirVersion, capabilities.Status, capabilities.Kind, capabilities.Format!.Single()));
        Assert.Equal("?_format=json", emulator.Requests[^1].RawTarget[emulator.Requests[^1].Path.Length..]);
    }
}
