using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Tests.Refit;

/// <summary>What is emitted for an interface that Refit implements.</summary>
public sealed class RefitEmissionTests
{
    private const string Operations = """
        [Get("/pets/{id}")] Task<Pet> GetAsync(string id);
        [Get("/status"), NoToken] Task<string> GetStatusAsync();
        [Delete("/pets/{id}"), UseFlow("Admin")] Task DeleteAsync(string id);
        [Get("/find"), WithoutApiParameter("api-version")] Task<Pet> FindAsync(string name);
        [Get("/find/{id}")] Task<Pet> FindAsync(int id);
        """;

    private const string Parameters = """
        [ApiParameter("api-version", Value = "2")]
        [ApiParameter("X-Api-Key", In = ParameterLocation.Header, Option = "ApiKey", Secret = true)]
        """;

    [Fact]
    public void A_Refit_that_registers_without_reflection() =>
        Snapshot.Verify("RefitGenerated", Emit(RefitDeclare.Operations(Operations, Parameters), RefitStandIn.Generated));

    [Fact]
    public void A_Refit_that_has_AddRefitClient_only() =>
        Snapshot.Verify("RefitClassic", Emit(RefitDeclare.Operations(Operations, Parameters), RefitStandIn.Classic));

    [Fact]
    public void Where_operations_declare_nothing_there_is_nothing_to_prepare()
    {
        var files = Emit(RefitDeclare.Operations("[Get(\"/a\")] Task AAsync(); [Get(\"/b\")] Task BAsync();"), RefitStandIn.Generated);

        Assert.DoesNotContain("Acme.PetApi.Requests.g.cs", files.Keys);
        Assert.DoesNotContain("Prepare", files["Acme.PetApi.Registration.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_the_same_for_all_operations_needs_no_telling_apart()
    {
        var requests = Emit(
            RefitDeclare.Operations("[Get(\"/a\")] Task AAsync(); [Get(\"/a\")] Task AAsync(int b);", "[ApiParameter(\"v\", Value = \"1\")]"),
            RefitStandIn.Generated)["Acme.PetApi.Requests.g.cs"];

        Assert.Contains("request.AddQuery(\"v\", \"1\");", requests, StringComparison.Ordinal);
        Assert.DoesNotContain("switch", requests, StringComparison.Ordinal);
    }

    [Fact]
    public void A_route_is_known_with_and_without_the_prefix_of_the_interface()
    {
        var requests = Emit(
            RefitDeclare.Operations("[Get(\"/a\"), NoToken] Task AAsync(); [Get(\"/b\")] Task AAsync(int b);", "[PathPrefix(\"/api/\")]"),
            RefitStandIn.Generated)["Acme.PetApi.Requests.g.cs"];

        Assert.Contains("when request.RelativePathTemplate is \"/a\" or \"/api/a\":", requests, StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_of_base_interfaces_are_told_apart_too()
    {
        var requests = Emit(
            RefitDeclare.Operations("[Get(\"/a\")] Task AAsync(); } public interface IBase { [Get(\"/b\"), NoToken] Task BAsync();")
                .Replace("interface IPetApi", "interface IPetApi : IBase", StringComparison.Ordinal),
            RefitStandIn.Generated)["Acme.PetApi.Requests.g.cs"];

        Assert.Contains("case \"BAsync\":\n                    request.WithoutToken = true;", requests, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RefitSettings? settings = null, string? httpClientName = null", "container, settings, httpClientName)")]
    [InlineData("RefitSettings? settings = null", "container, settings)")]
    [InlineData("Func<IServiceProvider, RefitSettings?>? settings", "container, _ => settings)")]
    public void A_registration_is_called_as_it_is_declared(string parameters, string arguments)
    {
        var refit = RefitStandIn.Of($$"""
            using Microsoft.Extensions.DependencyInjection;

            namespace Refit
            {
                public static class Registration
                {
                    public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, {{parameters}})
                        where T : class => throw new NotSupportedException();
                }
            }
            """);

        Assert.Contains(
            $"global::Refit.Registration.AddRefitClient<global::Acme.IPetApi>(\n                    {arguments}",
            Emit(RefitDeclare.Operations(Operations), refit)["Acme.PetApi.Registration.g.cs"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_that_the_own_client_would_have_is_free() => Emit(
        RefitDeclare.Operations("[Get(\"/a\")] Task AAsync();") + "\nnamespace Acme { public sealed class PetApiClient; }",
        RefitStandIn.Generated);

    private static IReadOnlyDictionary<string, string> Emit(string source, MetadataReference refit) =>
        GeneratorRun.Of(TestCompilation.Create(source).AddReferences(refit)).Files;
}
