using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.Benchmarks;

[OAuthProvider(TokenUrl = "https://auth.test/token", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
[BaseAddress("https://api.test/v1")]
[JsonContext(typeof(PetJsonContext))]
public interface IPetApi
{
    [Get("/pets/{id}")]
    Task<Pet> GetPetAsync(string id, int? limit = null, CancellationToken cancellationToken = default);
}

public sealed record Pet(string Id, string Name, int Age);

[JsonSerializable(typeof(Pet))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class PetJsonContext : JsonSerializerContext;
