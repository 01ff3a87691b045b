namespace AuthSdk.Benchmarks.Apis;

/// <summary>AuthSdk, with its cached token.</summary>
internal sealed class EmittedClient(IPetApi api) : IPetClient
{
    public Task<Pet> GetAsync() => api.GetPetAsync("42", limit: 5);

    public Task<Pet> PostAsync() => api.AddPetAsync(Samples.Pet);

    public Task<Pet> SearchAsync() => api.SearchPetsAsync(
        "Bobby & co", "Früh", minAge: 2, maxAge: 12, vaccinated: true, Samples.Tags, "name", page: 3, pageSize: 50);
}
