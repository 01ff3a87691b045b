using RestEase;

namespace AuthSdk.Benchmarks.Apis;

/// <summary>The API as RestEase declares it.</summary>
public interface IRestEasePets
{
    [Get("pets/{id}")]
    Task<Pet> GetPetAsync([Path] string id, [Query("limit")] int? limit);

    [Post("pets")]
    Task<Pet> AddPetAsync([Body] Pet pet);

    [Get("pets/search")]
    Task<Pet> SearchPetsAsync(
        [Query("name")] string? name,
        [Query("breed")] string? breed,
        [Query("min_age")] int? minAge,
        [Query("max_age")] int? maxAge,
        [Query("vaccinated")] string? vaccinated,
        [Query("tag")] IReadOnlyList<string> tags,
        [Query("sort_by")] string? sortBy,
        [Query("page")] int page,
        [Query("page_size")] int pageSize);
}

/// <summary>RestEase as its manual shows it, JSON by Newtonsoft included.</summary>
internal sealed class RestEaseClient(HttpClient http) : IPetClient
{
    private readonly IRestEasePets _api = RestEase.RestClient.For<IRestEasePets>(http);

    public Task<Pet> GetAsync() => _api.GetPetAsync("42", 5);

    public Task<Pet> PostAsync() => _api.AddPetAsync(Samples.Pet);

    public Task<Pet> SearchAsync() => _api.SearchPetsAsync("Bobby & co", "Früh", 2, 12, "true", Samples.Tags, "name", 3, 50);
}
