using System.Reflection;
using System.Text.RegularExpressions;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>The promises of the generator's folders.</summary>
public sealed partial class LayerTests
{
    private static readonly string[] Providers = ["kmhfr", "opencrvs", "moodhood", "carecentric", "graphnet", "msk", "blaze"];

    public static TheoryData<string> Definitions { get; } =
        [.. FlowCatalog.All.Keys.Concat(ClientAuthenticationCatalog.All.Keys).Where(name => name != "None")];

    [Fact]
    public void Only_parsing_and_what_hands_over_to_it_knows_the_compiler() => Assert.All(
        Files("generator").Where(file => file.Text.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal)).Select(file => file.Path),
        path => Assert.Matches(KnowsTheCompiler(), path));

    [Theory]
    [InlineData("Parsing", "Emission")]
    [InlineData("Emission", "Parsing")]
    [InlineData("Emission", "Diagnostics")]
    [InlineData("Models", "Parsing")]
    [InlineData("Models", "Emission")]
    [InlineData("Models", "Flows")]
    [InlineData("Flows", "Parsing")]
    [InlineData("Flows", "Emission")]
    [InlineData("CSharp", "Parsing")]
    [InlineData("CSharp", "Emission")]
    [InlineData("CSharp", "Models")]
    public void A_folder_does_not_see_another(string folder, string other) => Assert.Empty(Files("generator", "AuthSdk.Generator", folder)
        .Where(file => file.Text.Contains($"AuthSdk.Generator.{other}", StringComparison.Ordinal))
        .Select(file => file.Path));

    [Fact]
    public void No_provider_is_named_in_the_generator_or_the_library() => Assert.Empty(Files("generator").Concat(Files("sdk", "AuthSdk"))
        .SelectMany(file => Providers.Where(name => file.Text.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(name => $"{file.Path}: {name}")));

    [Fact]
    public void No_provider_of_the_gallery_is_named_there_either()
    {
        var names = Directory.EnumerateDirectories(Repository.PathOf("samples", "Gallery", "Providers")).Select(Path.GetFileName).ToList();
        Assert.NotEmpty(names);

        // The help links of diagnostics lead to where the project lives.
        Assert.Empty(Files("generator").Concat(Files("sdk", "AuthSdk"))
            .SelectMany(file => names.Where(name => Regex.IsMatch(file.Text.Replace("github.com", "", StringComparison.Ordinal), $@"\b{name}\b", RegexOptions.IgnoreCase))
                .Select(name => $"{file.Path}: {name}")));
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void A_flow_or_client_authentication_is_named_in_its_definition_and_as_a_default_only(string name)
    {
        var named = Files("generator")
            .Where(file => file.Text.Contains($"\"{name}\"", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file.Path))
            .Where(file => !(file is "FlowParser.cs" or "TokenRequestSettings.cs" && name is "ClientCredentials" or "ClientSecretBasic"));

        Assert.Single(named);
    }

    [Theory]
    [InlineData(typeof(OAuthFlow))]
    [InlineData(typeof(AuthSdk.ClientAuthentication))]
    public void Every_member_has_a_definition_and_every_definition_a_member(Type type)
    {
        var known = type == typeof(OAuthFlow) ? FlowCatalog.All.Keys : ClientAuthenticationCatalog.All.Keys;

        Assert.Equal(Enum.GetNames(type).Order(), known.Order());
    }

    [Fact]
    public void Every_placement_is_emitted_as_a_member() => Each<ParameterPlacement>(name =>
        $$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token", ParameterPlacement = ParameterPlacement.{{name}})]""");

    [Fact]
    public void Every_lifetime_source_is_emitted_as_a_member() => Each<LifetimeSource>(name =>
        $$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token"), TokenLifetime(From = LifetimeSource.{{name}}{{(name == "Never" ? "" : ", DefaultSeconds = 60")}})]""");

    [Fact]
    public void Every_use_of_a_refresh_token_is_emitted_as_a_member() => Each<RefreshTokenUse>(name =>
        $$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token"), TokenResponse(RefreshToken = RefreshTokenUse.{{name}})]""");

    [Fact]
    public void Every_type_of_a_field_has_a_reader_of_its_own()
    {
        var readers = Enum.GetNames<TokenFieldType>().Select(type => GeneratorRun.Of(Declare.Provider(
                $$"""[OAuthProvider(TokenUrl = "https://auth.example.org/token"), TokenResponseField("site", TokenFieldType.{{type}})]"""))
            .Files["Acme.PetApi.Flow.g.cs"].Split('\n').Single(line => line.Contains("(\"site\")", StringComparison.Ordinal)));

        Assert.Distinct(readers);
    }

    [Fact]
    public void The_model_holds_values_only()
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([typeof(ProviderModel)]);
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            Assert.DoesNotContain("Microsoft.CodeAnalysis", type.FullName, StringComparison.Ordinal);
            Assert.True(
                type.IsPrimitive || type.IsEnum || type == typeof(string) || type.Namespace == typeof(ProviderModel).Namespace || type.IsArray,
                $"{type} is not known to compare by value.");
            var fields = type.IsPrimitive || type == typeof(string) || type.IsEnum
                ? []
                : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.FieldType);
            foreach (var next in fields.Concat(type.GetGenericArguments()).Append(type.GetElementType()).OfType<Type>())
            {
                open.Push(next);
            }
        }

        Assert.Contains(typeof(TokenParameterModel), seen);
    }

    [Fact]
    public void A_file_has_one_concept() =>
        Assert.Empty(Files("generator").Where(file => file.Text.Count(c => c == '\n') > 300).Select(file => file.Path));

    private static void Each<T>(Func<string, string> attribute)
        where T : struct, Enum
    {
        foreach (var name in Enum.GetNames<T>())
        {
            var run = GeneratorRun.Of(Declare.Provider(attribute(name)));
            Assert.Contains($"{typeof(T).Name}.{name}", run.Files["Acme.PetApi.Flow.g.cs"], StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Path, string Text)> Files(params string[] folder) => Repository.SourceFiles(folder)
        .Select(file => (Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file)));

    [GeneratedRegex(@"/(Parsing|Diagnostics)/|/CSharp/(Literal|Identifier)\.cs$|/OAuth(ProviderGenerator|ProviderAnalyzer|UseAnalyzer)\.cs$|^generator/(?!AuthSdk\.Generator/)")]
    private static partial Regex KnowsTheCompiler();
}
