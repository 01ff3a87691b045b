using AuthSdk.Apis.Tests.CareCentric;
using AuthSdk.Apis.Tests.MskBlaze;
using AuthSdk.CareCentric;
using AuthSdk.Testing;

namespace AuthSdk.Apis.Tests.EveryApi;

/// <summary>Calls that lack what they must carry. Refit sends them, and the API refuses them, or does more than was asked.</summary>
public sealed class RefusedArgumentTests
{
    [Theory, Trait("Acceptance", "S-API-07")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task Without_a_study_nothing_is_sent(string? study)
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        foreach (var operation in MskBlazeCompanionTests.StudyOperations)
        {
            var missing = await Assert.ThrowsAnyAsync<ArgumentException>(() => operation(client, study!));
            Assert.Equal("researchStudy", missing.ParamName);
        }

        Assert.Empty(emulator.Requests);
    }

    [Fact]
    public async Task Without_a_subject_nothing_is_sent()
    {
        await using var emulator = await MskBlazeEmulator.StartAsync();
        using var connection = MskBlazeCase.Connect(emulator, out var client);

        await Assert.ThrowsAsync<ArgumentException>(() => client.GetPatientAsync(""));

        Assert.Empty(emulator.Requests);
    }

    [Fact]
    public async Task A_search_without_a_patient_or_an_intent_is_not_sent()
    {
        await using var emulator = await CareCentricEmulator.StartAsync();
        using var connection = CareCentricCase.Connect(emulator, out var client);

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SearchObservationsAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SearchMedicationRequestsAsync(null!));

        Assert.Empty(emulator.Requests);
    }
}
