using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Robustness;

/// <summary>While somebody types, sources are wrong most of the time. The compiler says so; generator and analyzer neither throw nor repeat it.</summary>
public sealed class MalformedSourceTests
{
    private const string Provider = """[OAuthProvider(TokenUrl = "https://auth.example.org/token")]""";

    public static TheoryData<string> Sources { get; } =
    [
        Declare.Provider("[OAuthProvider(]"),
        Declare.Provider("[OAuthProvider(TokenUrl = )]"),
        Declare.Provider("[OAuthProvider(TokenUrl = Missing.Url)]"),
        Declare.Provider("[OAuthProvider(TokenUrl = 5)]"),
        Declare.Provider("[OAuthProvider(TokenUrl = new[] { \"a\" })]"),
        Declare.Provider("[OAuthProvider(\"https://auth.example.org/token\")]"),
        Declare.Provider("[OAuthProvider(Flow = OAuthFlow.Missing, TokenUrl = \"https://auth.example.org/token\")]"),
        Declare.Provider("[OAuthProvider(Flow = \"Password\", TokenUrl = \"https://auth.example.org/token\")]"),
        Declare.Provider("[OAuthProvider(Scopes = \"read\", TokenUrl = \"https://auth.example.org/token\")]"),
        Declare.Provider("[OAuthProvider(Scopes = new[] { 1, Missing }, TokenUrl = \"https://auth.example.org/token\")]"),
        Declare.Provider("[OAuthProvider(Missing = 1, TokenUrl = \"https://auth.example.org/token\")]"),
        Declare.Provider(Provider + "[TokenParameter]"),
        Declare.Provider(Provider + "[TokenParameter(1)]"),
        Declare.Provider(Provider + "[TokenParameter(\"a\", \"b\")]"),
        Declare.Provider(Provider + "[TokenResponseField]"),
        Declare.Provider(Provider + "[TokenResponseField(\"a\", TokenFieldType.Missing)]"),
        Declare.Provider(Provider + "[TokenResponseField(\"a\", 7)]"),
        Declare.Provider(Provider + "[TokenResponse(Claims = typeof(Missing))]"),
        Declare.Provider(Provider + "[TokenResponse(Claims = typeof())]"),
        Declare.Provider(Provider + "[JsonContext]"),
        Declare.Provider(Provider + "[JsonContext(typeof(Missing))]"),
        Declare.Provider(Provider + "[JsonContext(\"a\")]"),
        Declare.Provider(Provider + "[Server]"),
        Declare.Provider(Provider + "[Server(\"A\")]"),
        Declare.Provider(Provider + "[Server(url: \"a\", url: \"b\")]"),
        Declare.Provider(Provider + "[Headers(1)]"),
        Declare.Provider(Provider + "[ApiParameter]"),
        Declare.Provider(Provider + "[Missing(\"a\")]"),
        Declare.Provider(Provider + "[BaseAddress(7)]").Replace("[BaseAddress(\"https://api.example.org\")]", "", StringComparison.Ordinal),
        Declare.Operations("[Get] Task GetAsync();"),
        Declare.Operations("[Get(] Task GetAsync();"),
        Declare.Operations("[Get(1)] Task GetAsync();"),
        Declare.Operations("[Get(Missing)] Task GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] Task<Missing> GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] Task<> GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] Missing<Pet> GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync(Missing a, Missing[] b, List<Missing> c);"),
        Declare.Operations("[Get(\"/pets/{id}\")] Task GetAsync(Missing id);"),
        Declare.Operations("[Post(\"/pets\")] Task GetAsync([Body] Missing pet);"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync(int, string);"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync(int a, string a);"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync(string a = Missing, int b = \"x\");"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync([Header] string a, [AliasAs] string b, [Query(1)] int[] c, [Query(Format = 1)] int d);"),
        Declare.Operations("[Get(\"/pets\"), UseFlow] Task GetAsync();"),
        Declare.Operations("[Get(\"/pets\"), WithoutApiParameter] Task GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync("),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync(); [Get(\"/pets\")] Task GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync<T, T>(T a) where T : Missing;"),
        Declare.File($"namespace Acme; {Provider} public interface IPetApi : Missing, IPetApi, IOther; public interface IOther : IOther;"),
        Declare.File($"namespace Acme; {Provider} public interface"),
        Declare.File($"namespace Acme; {Provider} public interface IPetApi<"),
        Declare.File($"namespace Acme; {Provider} public interface IPetApi; {Provider} public interface IPetApi;"),
        Declare.File($"{Provider} namespace Acme;"),
        Declare.File($"[assembly: OAuthProvider(TokenUrl = \"https://auth.example.org/token\")]"),
    ];

    /// <summary>Sources that the compiler takes, and that say nothing sensible.</summary>
    public static TheoryData<string> Nonsense { get; } =
    [
        Declare.Provider("[OAuthProvider(TokenUrl = null, Name = null, Scopes = null, Resources = null, GrantType = null, AuthorizedBy = null, CredentialPrefix = null)]"),
        Declare.Provider("[OAuthProvider(TokenUrl = \"\", Name = \"\", Scopes = new string[] { null! }, Resources = [\"\"], AuthorizedBy = \"\", CredentialPrefix = \"\")]"),
        Declare.Provider("[OAuthProvider(Flow = (OAuthFlow)int.MinValue, ClientAuthentication = (ClientAuthentication)99, TokenUrl = \"\\0\")]"),
        Declare.Provider("[OAuthProvider(TokenUrl = \"https://{}\"), OAuthProvider(TokenUrl = \"{\"), OAuthProvider(TokenUrl = \"}{\")]"),
        Declare.Provider("[OAuthProvider(TokenUrl = \"https://\\ud800/\")]"),
        Declare.Provider("[OAuthProvider(TokenUrl = \"https://[::1\")]"),
        Declare.Provider("[OAuthProvider(TokenUrl = \"https://a:99999/\")]"),
        Declare.Provider(Provider + "[TokenParameter(null!, Value = null, Option = null, Flow = null)]"),
        Declare.Provider(Provider + "[TokenParameter(\"\", Option = \"\", Flow = \"\")]"),
        Declare.Provider(Provider + "[TokenResponseField(null!, (TokenFieldType)(-1))]"),
        Declare.Provider(Provider + "[Server(null!, null!), Server(\"\", \"\")]"),
        Declare.Provider(Provider + "[JsonContext(null!)]"),
        Declare.Provider(Provider + "[TokenResponse(Claims = null)]"),
        Declare.Provider(Provider + "[Headers(null!)]"),
        Declare.Provider(Provider + "[Headers(null!, \"\", \":\")]"),
        Declare.Provider(Provider + "[ApiParameter(null!, Value = null, Option = \"\")]"),
        Declare.Operations("[Get(null!)] Task GetAsync([AliasAs(null!)] string a, [Header(null!)] string b, [Query(Format = null)] int c);"),
        Declare.Operations("[Get(\"/pets\"), UseFlow(null!), WithoutApiParameter(null!)] Task GetAsync();"),
        Declare.Operations("[Get(\"/{}{{}}\")] Task GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] unsafe int* GetAsync(void* a);"),
        Declare.Operations("[Get(\"/pets\")] ref int GetAsync();"),
        Declare.Operations("[Get(\"/pets\")] Task<T> GetAsync<T>(T a, T[] b) where T : class, new();"),
        Declare.Operations("[Get(\"/pets\")] Task GetAsync(ref int a, out Pet b, in Guid c, params Pet[] d);"),
        Declare.Operations("int A { get; set; } int this[int i] { get; } event Action B; static abstract int C { get; } static abstract int operator +(IPetApi a, int b);"),
    ];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task Nothing_is_thrown_at_sources_that_do_not_compile(string source)
    {
        Assert.Contains(TestCompilation.Create(source).GetDiagnostics(), diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);

        await Analysis.RunAsync(source);
        GeneratorRun.Unchecked(source);
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Nothing_is_thrown_at_nonsense(string source)
    {
        await Analysis.RunAsync(source);
        GeneratorRun.Unchecked(source);
    }

    [Theory]
    [InlineData("[OAuthProvider(TokenUrl = Missing.Url)]")]
    [InlineData("[OAuthProvider(Flow = OAuthFlow.Missing, TokenUrl = \"https://auth.example.org/token\")]")]
    [InlineData("[OAuthProvider(TokenUrl = \"https://auth.example.org/token\"), TokenParameter]")]
    public async Task What_the_compiler_reports_is_not_reported_again(string attribute) =>
        Assert.Empty(await Analysis.RunAsync(Declare.Provider(attribute)));

    [Theory]
    [InlineData("[Get(\"/pets\")] Task<Missing> GetAsync();")]
    [InlineData("[Get(Missing)] Task GetAsync();")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(Missing filter);")]
    public async Task An_unknown_type_or_route_of_an_operation_is_left_to_the_compiler_too(string operation) =>
        Assert.Empty(await Analysis.RunAsync(Declare.Operations(operation)));

    [Theory]
    [InlineData("[Get(\"/pets\")] Pet GetAsync();")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(ref int a, out Pet b, in Guid c);")]
    [InlineData("[Get(\"/pets\")] Task<T> GetAsync<T>(T a) where T : class, new();")]
    [InlineData("[Get(\"pets/{a}\")] Task GetAsync(Pet pet, DayOfWeek day = DayOfWeek.Friday);")]
    public void One_wrong_operation_does_not_bury_the_program_in_further_errors(string operation) => GeneratorRun.Of(Declare.Operations(operation));
}
