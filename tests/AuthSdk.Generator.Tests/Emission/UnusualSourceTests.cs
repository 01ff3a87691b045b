using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>However a program is written, emitted code compiles beside it without a warning.</summary>
public sealed class UnusualSourceTests
{
    [Fact]
    public void A_partial_interface_with_an_attribute_on_each_part() => Assert.Equal(6, GeneratorRun.Of(
        Declare.File("""
            namespace Acme;

            [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/token")]
            public partial interface IPetApi;
            """),
        Declare.File("""
            namespace Acme;

            [OAuthProvider(Name = "Client", TokenUrl = "https://auth.example.org/token")]
            public partial interface IPetApi;
            """)).Files.Count);

    [Fact]
    public void Default_values_of_every_kind() => GeneratorRun.Of(Declare.Operations("""
        [Get("/pets")] Task GetAsync(
            string a = "\"\\\n\u2028",
            string? b = null,
            char c = '\'',
            bool d = true,
            int e = int.MinValue,
            long f = long.MinValue,
            ulong g = ulong.MaxValue,
            double h = double.NaN,
            double i = double.NegativeInfinity,
            double j = 1e300,
            float k = float.PositiveInfinity,
            float l = 0.1f,
            decimal m = 79228162514264337593543950335m,
            byte n = 255,
            sbyte o = -1,
            uint? p = 7,
            decimal? q = 1.50m,
            DateTime r = default,
            Guid? s = null,
            int[]? t = null,
            nint u = -3,
            CancellationToken v = default);
        """));

    [Fact]
    public void Sources_without_nullable_annotations() => GeneratorRun.Of("#nullable disable\n" + Declare.Operations("""
        [Get("/pets/{a}")] Task<Pet> GetAsync(string a, string b = null, string[] c = null, [Header("X")] string d = null, Uri e = null);
        [Post("/pets")] Task<string> AddAsync([Body] Pet pet = null);
        """, "[ApiParameter(\"study\", Option = \"Study\")]"));

    [Fact]
    public void Everything_internal() => GeneratorRun.Of(Declare.File("""
        namespace Acme
        {
            [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token")]
            [TokenResponse(Claims = typeof(Claims))]
            [JsonContext(typeof(PetJsonContext))]
            internal interface IPetApi
            {
                [Get("/pets")] Task<Claims> GetAsync();
            }

            internal sealed record Claims;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [TokenResponse(Claims = typeof(Claims))]
            [JsonContext(typeof(PetJsonContext))]
            public interface IOwnerApi;
        }
        """), Sources.Json);
}
