using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>What is wrong with the use of a client that was declared well.</summary>
public sealed class UseTests
{
    private const string Pets = """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;
        using Microsoft.Extensions.DependencyInjection;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.{domain}/token")]
        [BaseAddress("https://api.example.org")]
        [ApiParameter("tenant", In = ParameterLocation.Header)]
        public interface IPetApi
        {
            [Get("/pets/{id}")] Task GetPetAsync(string id, [Header("tenant")] string tenant, string? name = null);
        }

        public static class Program
        {
            public static void Main() { }


        """;

    [Theory]
    [InlineData("services.AddPetApi({|AUTH060:options => options.ClientId = \"x\"|});", "'Domain' and 'ClientSecret'")]
    [InlineData("services.AddPetApi(\"dogs\", {|AUTH060:options => { options.ClientId = \"x\"; options.ClientSecret = secret; }|});", "'Domain'")]
    [InlineData("services.AddPetApi({|AUTH060:_ => { }|});", "'Domain', 'ClientId' and 'ClientSecret'")]
    [InlineData("PetApi.Create({|AUTH060:new PetApiOptions { Domain = \"x\", ClientId = \"y\" }|});", "'ClientSecret'")]
    [InlineData("PetApi.Create({|AUTH060:new()|});", "'Domain', 'ClientId' and 'ClientSecret'")]
    public async Task Required_options_that_nothing_sets_are_a_warning(string statement, string missing)
    {
        var diagnostics = await VerifyAsync($"static void Use(IServiceCollection services, string secret) {{ {statement} }}");

        Assert.Equal(
            $"'PetApiOptions' is configured without {missing}, so that the program stops at its start; set it here, or bind the options",
            Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("services.AddPetApi(options => { options.Domain = \"x\"; options.ClientId = \"y\"; options.ClientSecret = secret; });")]
    [InlineData("services.AddPetApi(options => { options.TokenEndpoint = new Uri(\"https://x\"); options.ClientId = \"y\"; options.ClientSecret = secret; });")]
    [InlineData("services.AddPetApi(options => { options.Domain = \"x\"; options.SelectTokenRequest = null; });")]
    [InlineData("services.AddPetApi(options => Bind(options));")]
    [InlineData("services.AddPetApi(Bind);")]
    [InlineData("services.AddPetApi(configuration, options => options.ClientId = \"x\");")]
    [InlineData("services.AddPetApi(\"dogs\", configuration, options => options.ClientId = \"x\");")]
    [InlineData("PetApi.Create(PetApiOptions.FromConfiguration(configuration));")]
    [InlineData("services.AddPetApi(_ => { }); services.Configure<PetApiOptions>(Bind);")]
    [InlineData("var options = new PetApiOptions(); Bind(options); PetApi.Create(options);")]
    public Task Options_that_something_may_set_are_left_alone(string statement) => VerifyAsync(
        $$"""
        static void Use(IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration, string secret) { {{statement}} }
        static void Bind(PetApiOptions options) { }
        """);

    [Theory]
    [InlineData("SecretString? secret = {|AUTH061:\"hunter2\"|};")]
    [InlineData("var secret = new SecretString({|AUTH061:\"hunter2\"|});")]
    [InlineData("const string text = \"hunter2\"; var options = new PetApiOptions { ClientSecret = {|AUTH061:text|} };")]
    [InlineData("var options = new PetApiOptions(); options.ClientSecret = {|AUTH061:\"hunt\" + \"er2\"|};")]
    public Task A_secret_in_the_program_is_a_warning(string statement) => VerifyAsync($"static void Use() {{ {statement} }}");

    [Theory]
    [InlineData("SecretString? secret = \"\";")]
    [InlineData("SecretString? secret = (string?)null;")]
    [InlineData("SecretString? secret = Environment.GetEnvironmentVariable(\"PET_SECRET\");")]
    public Task What_is_not_written_in_the_program_is_no_secret_of_it(string statement) => VerifyAsync($"static void Use() {{ {statement} }}");

    [Theory]
    [InlineData("{|AUTH062:new PetApiClient(http, null!, null!, null)|};")]
    [InlineData("{|AUTH062:services.AddHttpClient<IPetApi, PetApiClient>()|};")]
    [InlineData("{|AUTH062:services.AddTransient<IPetApi, PetApiClient>()|};")]
    public async Task A_client_made_around_its_registration_is_an_error(string statement)
    {
        var diagnostics = await VerifyAsync($"static void Use(IServiceCollection services, HttpClient http) {{ _ = {statement} }}");

        Assert.Equal(
            "'PetApiClient' gets its tokens from its registration; use 'PetApi.Create' or 'services.AddPetApi' instead",
            Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("{|AUTH063:\"\"|}, \"t\"", "id", "without it the address is that of another resource")]
    [InlineData("{|AUTH063:\"..\"|}, \"t\"", "id", "the segment would lead to another resource")]
    [InlineData("\"1\", {|AUTH063:\" \"|}", "tenant", "every call must carry it")]
    [InlineData("\"1\", {|AUTH063:\"a\\r\\nb\"|}", "tenant", "a header cannot have control characters")]
    [InlineData("tenant: {|AUTH063:\"\"|}, id: \"1\"", "tenant", "every call must carry it")]
    public async Task A_value_that_an_operation_refuses_is_an_error(string arguments, string parameter, string reason)
    {
        var diagnostics = await VerifyAsync($"static Task Use(IPetApi pets) => pets.GetPetAsync({arguments});");

        Assert.Equal($"'GetPetAsync' refuses this value of '{parameter}': {reason}", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task Other_values_are_left_alone() =>
        VerifyAsync("static Task Use(IPetApi pets, string id) => pets.GetPetAsync(id, \"t\", \"\");");

    private static async Task<IReadOnlyList<Diagnostic>> VerifyAsync(string member)
    {
        var (source, squiggles) = Markup.Parse(Pets + member + "\n}\n");
        var compilation = GeneratorRun.Of(source).Compilation;
        var diagnostics = await Analysis.RunAsync(compilation.WithOptions(
            ((CSharpCompilationOptions)compilation.Options).WithGeneralDiagnosticOption(ReportDiagnostic.Default)));
        Assert.Equal(squiggles.Order(), diagnostics.Select(diagnostic => Markup.Describe(
            diagnostic.Id,
            diagnostic.Location.SourceSpan.Start,
            source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))).Order());
        return diagnostics;
    }
}
