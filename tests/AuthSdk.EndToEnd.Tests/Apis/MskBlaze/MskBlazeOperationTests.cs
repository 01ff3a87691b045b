using System.Text.Json;
using AuthSdk.EndToEnd.Tests.Harness;
using AuthSdk.MskBlaze;
using AuthSdk.Testing;

namespace AuthSdk.EndToEnd.Tests.Apis.MskBlaze;

public sealed class MskBlazeOperationTests
{
    [Fact]
    public async Task Subjects_are_listed_in_pages()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var client = MskBlazeCase.Client(emulator);

        var first = await client.ListPatientsAsync(MskBlazeSeed.Study, count: 2);
        var second = await client.ListPatientsAsync(MskBlazeSeed.Study, page: 2, count: 2);

        Assert.Equal((3, true, false), (first.Total, first.HasNext, second.HasNext));
        Assert.Equal(
            [(MskBlazeSeed.PatientId, "male", "1988"), ("10081004", "female", "1961"), ("10081007", "female", "1974")],
            first.Resources.Concat(second.Resources).Select(subject => (subject.Id, subject.Gender, subject.BirthDate)));
        Assert.Equal("White", first.Resources.First().Extension!.Single(extension => extension.Url == ExtensionUrls.Race).ValueString);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_subject_is_read_whether_alone_or_in_a_bundle(bool inBundle)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { PatientByIdAsBundle = inBundle });
        using var client = MskBlazeCase.Client(emulator);

        var answer = await client.GetPatientAsync(MskBlazeSeed.PatientId);

        Assert.Equal((MskBlazeSeed.PatientId, "1988"), (answer.Patient!.Id, answer.Patient.BirthDate));
        Assert.Equal("/msk-apim/external/v2/crit/blaze/api/Patient/10081001?_format=json", emulator.Requests[^1].RawTarget);
    }

    [Theory]
    [InlineData(MskBlazeMissingLinks.LeftOut)]
    [InlineData(MskBlazeMissingLinks.JsonNull)]
    [InlineData(MskBlazeMissingLinks.NullText)]
    public async Task Observations_are_followed_to_the_last_page(MskBlazeMissingLinks missingLinks)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync(new() { MissingLinks = missingLinks });
        using var client = MskBlazeCase.Client(emulator);
        var found = new List<Observation>();

        var page = 0;
        bool hasNext;
        do
        {
            var bundle = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Laboratory, page: ++page);
            found.AddRange(bundle.Resources);
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
        using var client = MskBlazeCase.Client(emulator);

        var platelets = await client.ListObservationsAsync(
            MskBlazeSeed.Study,
            ObservationCategories.Laboratory,
            codes: ["http://loinc.org|777-3", "http://loinc.org|751-8"],
            since: new DateOnly(2022, 1, 31),
            until: new DateOnly(2022, 2, 1));
        var vitals = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.VitalSigns);
        var lesions = await client.ListObservationsAsync(MskBlazeSeed.Study, ObservationCategories.Imaging);
        var byCode = await client.ListObservationsByCodeAsync(MskBlazeSeed.Study, ["http://loinc.org|777-3"], count: 10);

        Assert.Equal(["2022-02-01T02:03:00"], platelets.Resources.Select(value => value.EffectiveDateTime));
        Assert.Equal([93m, 94m], vitals.Resources.Select(value => value.ValueQuantity!.Value!.Value));
        Assert.Equal("Target", Assert.Single(lesions.Resources).Extension!.Single(extension => extension.Url == ExtensionUrls.LesionCategory).ValueString);
        Assert.All(byCode.Resources, value => Assert.Equal("777-3", value.Code!.Coding![0].Code));
        Assert.Contains(emulator.Requests, request =>
            request.Query.Contains(new("date", "ge01/31/2022")) && request.Query.Contains(new("date", "le02/01/2022"))
            && request.Query.Contains(new("code", "http://loinc.org|777-3,http://loinc.org|751-8")));
    }

    [Fact]
    public async Task Reports_events_medication_and_the_group_of_subjects_are_listed()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var client = MskBlazeCase.Client(emulator);

        var report = Assert.Single((await client.ListDiagnosticReportsAsync(MskBlazeSeed.Study)).Resources);
        var adverse = Assert.Single((await client.ListAdverseEventsAsync(MskBlazeSeed.Study)).Resources);
        var medication = Assert.Single((await client.ListMedicationStatementsAsync(MskBlazeSeed.Study)).Resources);
        var subjects = await client.GetSubjectsAsync(MskBlazeSeed.Study);

        Assert.Equal(("Partial Response", "Patient/10081007"), (report.Conclusion, report.Subject!.Target));
        Assert.Equal([5, 1], report.Extension!.Where(extension => extension.Url == ExtensionUrls.RevisionNumber).Select(extension => extension.ValueInteger));
        Assert.Equal(("Abdominal pain", "Study/FHIR-T"), (adverse.Event!.Coding![0].Display, adverse.Study![0].Target));
        Assert.Equal(("1294555", "2018-05-23T08:29:30"), (medication.Id, medication.EffectivePeriod!.End));
        Assert.Equal(
            ["Patient/10081001", "Patient/10081004", "Patient/10081007"],
            Assert.Single(subjects.Resources).Member!.Select(member => member.Entity!.Target));
    }

    [Fact]
    public async Task The_capabilities_are_a_stream_and_name_no_study()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var client = MskBlazeCase.Client(emulator);

        await using var stream = await client.GetCapabilitiesAsync();
        using var capabilities = await JsonDocument.ParseAsync(stream);

        Assert.Equal("4.1.0", capabilities.RootElement.GetProperty("fhirVersion").GetString());
        Assert.Equal("?_format=json", emulator.Requests[^1].RawTarget[emulator.Requests[^1].Path.Length..]);
    }
}
