using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>Options are read from configuration where the program knows what that is.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void A_program_without_the_platforms_configuration_gets_everything_else()
    {
        var compilation = TestCompilation.Create(Declare.Provider("""[OAuthProvider(TokenUrl = "https://auth.example.org/token")]"""));

        var with = GeneratorRun.Of(compilation).Files;
        var without = GeneratorRun.Of(WithoutConfiguration(compilation)).Files;

        Assert.Equal(with.Keys, without.Keys);
        Assert.Contains(with.Values, file => file.Contains("IConfiguration", StringComparison.Ordinal));
        Assert.DoesNotContain(without.Values, file => file.Contains("onfiguration", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_of_the_programs_own_with_that_name_is_none() => Assert.DoesNotContain(
        GeneratorRun.Of(WithoutConfiguration(TestCompilation.Create(
            Declare.Provider("""[OAuthProvider(TokenUrl = "https://auth.example.org/token")]"""),
            "namespace Microsoft.Extensions.Configuration { public interface IConfiguration; }"))).Files.Values,
        file => file.Contains("IConfiguration", StringComparison.Ordinal));

    private static CSharpCompilation WithoutConfiguration(CSharpCompilation compilation) => compilation.WithReferences(
        compilation.References.Where(reference => !reference.Display!.EndsWith("Microsoft.Extensions.Configuration.Abstractions.dll", StringComparison.Ordinal)));
}
