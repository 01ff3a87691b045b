using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class NearNameFixTests
{
    private const string Flows = """
        [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/user", ClientAuthentication = ClientAuthentication.ClientSecretPost)]
        [OAuthProvider(Name = "Admin", TokenUrl = "https://auth.example.org/admin", ClientAuthentication = ClientAuthentication.ClientSecretPost, CredentialPrefix = "Admin")]
        """;

    [Theory]
    [InlineData("""UseFlow("admin")""", """UseFlow("Admin")""")]
    [InlineData("""UseFlow("Usr")""", """UseFlow("User")""")]
    [InlineData("""WithoutApiParameter("study_id")""", """WithoutApiParameter("study-id")""")]
    [InlineData("""WithoutApiParameter("studies-id")""", """WithoutApiParameter("study-id")""", false)]
    public Task An_operation_gets_the_name_that_is_near(string before, string after, bool isNear = true) => isNear
        ? Fixing.VerifyAsync(new NearNameFix(), Operation(before), Operation(after))
        : Fixing.VerifyNoneAsync(new NearNameFix(), Operation(before));

    [Theory]
    [InlineData("""[TokenParameter("appid", For = "clientId")]""", """[TokenParameter("appid", For = "client_id")]""")]
    [InlineData("""[TokenParameter("appid", For = "cilent_id")]""", """[TokenParameter("appid", For = "client_id")]""")]
    [InlineData("""[WithoutTokenParameter("GrantType")]""", """[WithoutTokenParameter("grant_type")]""")]
    [InlineData("""[TokenResponse(Envelope = "data", Flow = "user")]""", """[TokenResponse(Envelope = "data", Flow = "User")]""")]
    public Task A_declaration_gets_the_name_that_is_near(string before, string after) =>
        Fixing.VerifyAsync(new NearNameFix(), Declaration(before), Declaration(after));

    [Theory]
    [InlineData("""[TokenParameter("key", For = "username")]""")]
    [InlineData("""[WithoutTokenParameter("x")]""")]
    [InlineData("""[TokenResponse(Envelope = "data", Flow = "Guest")]""")]
    [InlineData("""[TokenResponse(Envelope = "data", Flow = Acme.Names.Flow)]""")] // A constant may be right elsewhere.
    public Task Where_only_a_person_can_tell_nothing_is_offered(string attribute) =>
        Fixing.VerifyNoneAsync(new NearNameFix(), Declaration(attribute));

    [Fact]
    public Task All_names_of_a_document_are_written_at_once() => Fixing.VerifyAllAsync(
        new NearNameFix(),
        Declaration("""[TokenParameter("appid", For = "clientid")][WithoutTokenParameter("granttype")]"""),
        Declaration("""[TokenParameter("appid", For = "client_id")][WithoutTokenParameter("grant_type")]"""));

    private static string Operation(string attribute) => Source(
        $"{Flows}\n[ApiParameter(\"study-id\", Option = \"Study\")]", $"[Get(\"/pets\"), {attribute}] Task<string> GetAsync();");

    private static string Declaration(string attributes) => Source($"{Flows}\n{attributes}", "");

    private static string Source(string attributes, string operations) => $$"""
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        {{attributes}}
        public partial interface IPetApi
        {
            {{operations}}
        }

        internal static class Names
        {
            public const string Flow = "user";
        }
        """.ReplaceLineEndings("\n");
}
