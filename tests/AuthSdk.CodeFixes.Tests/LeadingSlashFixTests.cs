using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class LeadingSlashFixTests
{
    [Theory]
    [InlineData("\"pets\"", "\"/pets\"")]
    [InlineData("@\"pets\"", "@\"/pets\"")]
    [InlineData("\"\"\"pets\"\"\"", "\"\"\"/pets\"\"\"")]
    [InlineData("\"{id}/toys\"", "\"/{id}/toys\"")]
    public Task A_route_gets_its_slash_however_it_is_written(string before, string after) =>
        Fixing.VerifyAsync(new LeadingSlashFix(), Source(before), Source(after));

    [Theory]
    [InlineData("\"https://api.example.org/pets\"")] // An absolute URL does not become a route that way.
    [InlineData("\"//pets\"")]
    [InlineData("\"/pets}\"")]
    [InlineData("\"\\\\pets\"")]
    [InlineData("Routes.Pets")] // A constant may be used elsewhere, where it is right.
    public Task Other_faults_of_a_route_are_left_to_a_person(string route) => Fixing.VerifyNoneAsync(new LeadingSlashFix(), Source(route));

    [Fact]
    public Task All_routes_of_a_document_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new LeadingSlashFix(),
        Interface("""[Get("pets")] Task<string> A(); [Get("/toys")] Task<string> B(); [Post("toys")] Task<string> C();"""),
        Interface("""[Get("/pets")] Task<string> A(); [Get("/toys")] Task<string> B(); [Post("/toys")] Task<string> C();"""));

    private static string Source(string route) => Interface($"[Get({route})] Task<string> GetPetAsync(string id);");

    private static string Interface(string operations) => $$"""
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        internal static class Routes
        {
            public const string Pets = "pets";
        }

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi
        {
            {{operations}}
        }
        """;
}
