using System.Buffers.Text;
using System.Text.Json;
using AuthSdk.BesideRefit.Tests.Harness;
using Refit;

namespace AuthSdk.BesideRefit.Tests;

/// <summary>An API whose tokens are bound to a key, declared with Refit's attributes.</summary>
[OAuthProvider(TokenUrl = "https://auth.example.org/token", DPoPBoundTokens = true)]
[BaseAddress("https://api.example.org/v1/")]
public interface IBoundApi
{
    [Get("/pets/{id}")]
    Task<string> GetAsync(string id);
}

/// <summary>Tokens that are bound to a key (RFC 9449), on requests that Refit makes.</summary>
public sealed class BoundTokenTests : IDisposable
{
    private readonly PetServer _server = new();

    static BoundTokenTests() => RestService.Implement<IBoundApi>((http, _) => new BoundClient(http));

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task Each_attempt_has_a_proof_for_the_address_that_it_goes_to()
    {
        _server.Revoke("example-1");
        var api = BoundApi.Create(new BoundApiOptions { ClientId = "id", ClientSecret = "xV4-tkL9" }, _server);

        await api.GetAsync("7");

        var proofs = _server.Sent.Select(sent => JsonDocument.Parse(Base64Url.DecodeFromChars(HeaderOf(sent, "DPoP").Split('.')[1])).RootElement).ToList();
        Assert.Equal(["DPoP example-1", "DPoP example-2"], _server.Sent.Select(sent => HeaderOf(sent, "Authorization")));
        Assert.All(proofs, proof => Assert.Equal(("GET", "https://api.example.org/v1/pets/7"), (Text(proof, "htm"), Text(proof, "htu"))));
        Assert.NotEqual(Text(proofs[0], "jti"), Text(proofs[1], "jti"));
        Assert.NotEqual(Text(proofs[0], "ath"), Text(proofs[1], "ath"));
    }

    private static string? Text(JsonElement proof, string claim) => proof.GetProperty(claim).GetString();

    private static string HeaderOf(string sent, string name) => sent.Split('\n').Single(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..];

    /// <summary>What Refit's generator would write.</summary>
    private sealed class BoundClient(HttpClient http) : IBoundApi
    {
        public async Task<string> GetAsync(string id)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{http.BaseAddress!.AbsolutePath.TrimEnd('/')}/pets/{id}", UriKind.Relative));
            using var response = await http.SendAsync(request);
            return await response.Content.ReadAsStringAsync();
        }
    }
}
