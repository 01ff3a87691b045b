using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AuthSdk.Apis.Tests.Records;
using AuthSdk.OpenCrvs;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The FHIR documents that are made of typed values.</summary>
public sealed class OpenCrvsFhirNotificationTests
{
    internal static readonly FhirNotification Birth = new()
    {
        Event = NotificationEvents.Birth,
        OfficeId = OpenCrvsSeed.OfficeId,
        FacilityId = OpenCrvsSeed.HealthFacilityId,
        LastUpdated = new DateTimeOffset(2022, 8, 14, 17, 43, 47, TimeSpan.FromHours(3)),
        Subject = new FhirPatient { Name = [new FhirName { Use = "en", Family = "Doe", Given = ["Jane"] }], Gender = "female", BirthDate = "2022-06-29" },
        ContactPerson = "MOTHER",
    };

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_birth_is_the_documented_document()
    {
        var bundle = Birth.ToBundle().ToJsonString();
        foreach (var (entry, letter) in "CTPN".Select((letter, entry) => (entry, letter)))
        {
            var url = (string)JsonNode.Parse(bundle)!["entry"]![entry]!["fullUrl"]!;
            bundle = bundle.Replace(url.StartsWith("urn:uuid:", StringComparison.Ordinal) ? url[9..] : url, letter.ToString(), StringComparison.Ordinal);
        }

        var documented = Example.Read("OpenCrvs", "birth-notification.json")
            .Replace("<officeId>", OpenCrvsSeed.OfficeId, StringComparison.Ordinal).Replace("<facilityId>", OpenCrvsSeed.HealthFacilityId, StringComparison.Ordinal);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(documented), JsonNode.Parse(bundle)), bundle);
        Assert.Equal(Birth.ToBundle().ToJsonString(), Birth.ToBundle().ToJsonString());
    }

    [Fact]
    public async Task A_death_with_a_spouse_and_an_informant_is_taken()
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var death = Birth with
        {
            Event = NotificationEvents.Death,
            Subject = Birth.Subject with { DeceasedDateTime = "2024-02-29", Address = [new FhirAddress { Country = "FAR", State = OpenCrvsSeed.AdministrativeAreaId }] },
            AreaId = OpenCrvsSeed.AdministrativeAreaId,
            TimeSpent = TimeSpan.FromSeconds(90),
            ContactPhoneNumber = "+10000000000",
            ContactEmail = "a@b.test",
            Spouse = new FhirPatient { Gender = "male" },
            Parts = [new NotificationPart(new JsonObject { ["resourceType"] = "RelatedPerson" }, NotificationSections.Informant)],
        };

        var saved = await client.SendNotificationAsync(death.ToBundle());

        var sent = JsonNode.Parse(emulator.Requests[^1].Body)!["entry"]!.AsArray();
        Assert.StartsWith("D", saved.ReadTrackingId(), StringComparison.Ordinal);
        Assert.Equal(
            ["Composition", "Task", "Patient", "Patient", "Encounter", "RelatedPerson"], sent.Select(entry => (string)entry!["resource"]!["resourceType"]!));
        Assert.Equal(
            [NotificationSections.Deceased, NotificationSections.Spouse, NotificationSections.DeathEncounter, NotificationSections.Informant],
            sent[0]!["resource"]!["section"]!.AsArray().Select(section => (string)section!["code"]!["coding"]![0]!["code"]!));
        Assert.Equal(
            ["\"MOTHER\"", "\"+10000000000\"", "\"a@b.test\"", "90000", $"{{\"reference\":\"Location/{OpenCrvsSeed.AdministrativeAreaId}\"}}", $"{{\"reference\":\"Location/{OpenCrvsSeed.OfficeId}\"}}"],
            sent[1]!["resource"]!["extension"]!.AsArray().Select(extension => JsonNode.Parse(extension!.AsObject().Last().Value!.ToJsonString())!.ToJsonString(Plain)));
        Assert.Equal("DEATH", (string)sent[1]!["resource"]!["code"]!["coding"]![0]!["code"]!);
    }

    [Theory]
    [InlineData("Kenya", null, "Could not process the Event Notification, as the supplied country code Kenya was incorrect")]
    [InlineData("FAR", OpenCrvsSeed.OfficeId, "Could not process the Event Notification, as the supplied location hierarchy was incorrect")]
    public async Task An_address_that_is_none_of_the_country_is_a_500_that_says_so(string country, string? state, string message)
    {
        await using var emulator = await OpenCrvsEmulator.StartAsync();
        using var connection = OpenCrvsCase.Connect(emulator, out var client);
        var notification = Birth with { Mother = new FhirPatient { Address = [new FhirAddress { Country = country, State = state }] } };

        var refused = await Engine.RefusedAsync<OpenCrvsError>(() => client.SendNotificationAsync(notification.ToBundle()));

        Assert.Equal((HttpStatusCode.InternalServerError, message), (refused.StatusCode, refused.Error!.Message));
    }
}
