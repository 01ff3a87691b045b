using System.Text.Json.Serialization;
using AuthSdk.Http;

namespace AuthSdk.EndToEnd.Tests.Costs;

[OAuthProvider(TokenUrl = "https://auth.test/token")]
[BaseAddress("https://api.test/v1")]
[JsonContext(typeof(ParcelJsonContext))]
public interface IParcelApi
{
    [Get("/parcels/{id}")]
    Task<Parcel> GetParcelAsync(string id, int? limit = null, CancellationToken cancellationToken = default);
}

public sealed record Parcel(string Id, string Sender, int Grams);

[JsonSerializable(typeof(Parcel))]
public sealed partial class ParcelJsonContext : JsonSerializerContext;
