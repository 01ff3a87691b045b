using System.Text.RegularExpressions;
using AuthSdk.Packaging.Tests.Harness;

namespace AuthSdk.Packaging.Tests;

/// <summary>What a user of the generator's package gets.</summary>
[Collection(SharedFeed.Name)]
public sealed partial class GeneratorPackageTests(PackageFeed feed)
{
    /// <summary>The interface is the one in the package's README, so that what users copy from there is known to work.</summary>
    [Fact]
    public async Task One_package_reference_turns_the_interface_of_the_readme_into_a_client()
    {
        var consumer = Consumer.Create(feed, "PetShop").With("IPetApi.cs", InterfaceOfTheReadme());

        (await consumer.DotnetAsync("build")).Succeeded();
        var run = await consumer.RunAsync();

        Assert.Equal(
            [
                "POST https://auth.example.org/token",
                "authorization: the client's, Basic",
                "body: grant_type=client_credentials&scope=pets.read",
                "GET https://api.example.org/v1/pets/42",
                "authorization: the token, Bearer",
                "pet: Rex",
            ],
            run.Lines);
        Assert.True(File.Exists(Path.Combine(consumer.Folder, "bin", "Debug", "net8.0", "PetShop.dll")), "The build for .NET 8 is missing.");
    }

    [Fact]
    public async Task A_declaration_that_cannot_work_fails_the_build_where_it_stands()
    {
        var consumer = Consumer.Create(feed, "Faulty").With("IPetApi.cs", """
            namespace Acme;

            [AuthSdk.OAuthProvider(Flow = AuthSdk.OAuthFlow.ClientCredentials)]
            public interface IPetApi;
            """);

        var build = await consumer.DotnetAsync("build");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Matches(@"IPetApi\.cs\(3,2\): error AUTH001: ", build.Output);
    }

    private static string InterfaceOfTheReadme() =>
        CodeBlock().Match(File.ReadAllText(Repository.PathOf("generator", "AuthSdk.Generator", "README.md"))).Groups["code"].Value;

    [GeneratedRegex(@"```csharp\r?\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
