using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What is emitted, reviewed file by file: one small case per concept.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void The_smallest_declaration() => Verify("Smallest", """
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        [BaseAddress("https://api.example.org/v1")]
        [JsonContext(typeof(PetJsonContext))]
        public interface IPetApi
        {
            [Get("/pets/{id}")]
            System.Threading.Tasks.Task<Pet> GetPetAsync(string id, System.Threading.CancellationToken cancellationToken = default);
        }
        """);

    private static void Verify(string name, string source) => Snapshot.Verify(name, GeneratorRun.Of(source, Sources.Json).Files);
}
