using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.Benchmarks.Apis;

/// <summary>The API that every contender calls, as AuthSdk declares it.</summary>
[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[BaseAddress("https://api.test/v1")]
[JsonContext(typeof(PetJsonContext))]
public interface IPetApi
{
    [Get("/pets/{id}")]
    Task<Pet> GetPetAsync(string id, int? limit = null, CancellationToken cancellationToken = default);

    [Post("/pets")]
    Task<Pet> AddPetAsync([Body] Pet pet, CancellationToken cancellationToken = default);

    [Get("/pets/search")]
    Task<Pet> SearchPetsAsync(
        string? name,
        string? breed,
        [AliasAs("min_age")] int? minAge,
        [AliasAs("max_age")] int? maxAge,
        bool? vaccinated,
        [Query(CollectionFormat.Multi)] IReadOnlyList<string> tag,
        [AliasAs("sort_by")] string? sortBy,
        int page,
        [AliasAs("page_size")] int pageSize,
        CancellationToken cancellationToken = default);
}

public sealed record Pet(string Id, string Name, int Age);

[JsonSerializable(typeof(Pet))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PetJsonContext : JsonSerializerContext;
