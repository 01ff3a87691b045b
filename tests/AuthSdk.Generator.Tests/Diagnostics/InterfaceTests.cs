using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class InterfaceTests
{
    [Theory]
    [Trait("Acceptance", "S-GEN-12")]
    [InlineData("public class PetApi;", "class")]
    [InlineData("public abstract class PetApi;", "class")]
    [InlineData("public record PetApi;", "record")]
    [InlineData("public struct PetApi;", "struct")]
    [InlineData("public enum PetApi { A }", "enum")]
    [InlineData("public delegate void PetApi();", "delegate")]
    public async Task The_attribute_on_something_else_than_an_interface_is_an_error(string declaration, string kind)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File($$"""
            namespace Acme;

            [{|AUTH012:OAuthProvider(TokenUrl = "https://auth.example.org/token")|}]
            {{declaration}}
            """));

        Assert.Equal(
            $"'PetApi' is a {kind}; [OAuthProvider] belongs on the interface whose operations need the token", Assert.Single(diagnostics).GetMessage());
    }

    [Theory]
    [InlineData("public interface {|AUTH016:IPetApi|}<T>;", "is generic")]
    [InlineData("public interface {|AUTH016:PetApi|};", "must be named like 'IPetApi'")]
    [InlineData("public interface {|AUTH016:Ipets|};", "must be named like 'IPetApi'")]
    [InlineData("public interface {|AUTH016:I|};", "must be named like 'IPetApi'")]
    [InlineData("file interface {|AUTH016:IPetApi|};", "is local to its file")]
    [InlineData("[Obsolete(\"Gone.\", true)] public interface {|AUTH016:IPetApi|};", "is marked [Obsolete] as an error")]
    public async Task An_interface_that_cannot_be_emitted_for_is_an_error_at_its_name(string declaration, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File($$"""
            namespace Acme;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            {{declaration}}
            """));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_nested_interface_is_an_error() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        public static class Apis
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface {|AUTH016:IPetApi|};
        }
        """));

    [Theory]
    [InlineData("public sealed class PetApiOptions;", "PetApiOptions")]
    [InlineData("public enum PetApi;", "PetApi")]
    [InlineData("internal record PetApiTokenResponse;", "PetApiTokenResponse")]
    public async Task A_type_that_has_the_name_of_an_emitted_one_is_an_error(string declaration, string name)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File($$"""
            namespace Acme;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface {|AUTH026:IPetApi|};

            {{declaration}}
            """));

        Assert.Equal($"'IPetApi' becomes a type named '{name}', which exists already; rename one of them", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task A_namespace_that_has_the_name_of_an_emitted_type_is_an_error() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface {|AUTH026:IPetApi|};
        }

        namespace Acme.PetApi
        {
            public sealed record Pet;
        }
        """));

    [Fact]
    public async Task Two_interfaces_that_become_one_type_are_an_error_at_the_longer_name()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File("""
            namespace Acme;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface {|AUTH026:IPetUser|};

            [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/token")]
            public interface IPet;
            """));

        Assert.Equal("'IPetUser' becomes a type named 'PetUserFlow', which exists already; rename one of them", Assert.Single(diagnostics).GetMessage());
    }

    [Fact]
    public Task Names_that_differ_in_case_only_are_an_error_because_each_becomes_a_file() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface {|AUTH026:IPetApi|};

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPETApi;
        """));

    [Fact]
    public Task So_are_namespaces_that_differ_in_case_only() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme.Pets
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IPetApi;
        }

        namespace Acme.pets
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface {|AUTH026:IPetApi|};

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface IOwnerApi;
        }
        """));

    [Fact]
    public async Task A_type_of_a_referenced_assembly_that_has_the_name_of_an_emitted_one_is_an_error()
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.File("""
            namespace System.Net.Http;

            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            public interface {|AUTH026:IHttp|};
            """));

        Assert.Contains("'HttpClient'", Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_emitted_is_no_conflict_with_itself()
    {
        var run = GeneratorRun.Of(Declare.Provider("""[OAuthProvider(TokenUrl = "https://auth.example.org/token")]"""));

        Assert.Empty(await Analysis.RunAsync(run.Compilation));
    }

    [Theory]
    [InlineData("PetApiOptions<T>")]
    [InlineData("PetApiFactory")]
    public Task A_type_of_another_name_or_arity_is_silent(string name) => Analysis.VerifyAsync(Declare.File($$"""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi;

        public sealed class {{name}};
        """));

    [Theory]
    [InlineData("[Server({|AUTH017:\"production\"|}, \"https://api.example.org\")]", "must be an identifier")]
    [InlineData("[Server({|AUTH024:\"Equals\"|}, \"https://api.example.org\")]", "choose another")]
    [InlineData("[Server(\"Live\", \"https://a.example.org\"), Server({|AUTH006:\"Live\"|}, \"https://b.example.org\")]", "The server 'Live' is declared twice")]
    public async Task A_server_has_a_name_of_its_own(string attribute, string message)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Provider($$"""
            [OAuthProvider(TokenUrl = "{server}/token")]
            {{attribute}}
            """));

        Assert.Contains(message, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task The_attributes_of_a_partial_interface_are_read_together() => Analysis.VerifyAsync(Declare.File("""
        namespace Acme;

        [OAuthProvider(Name = "User", TokenUrl = "https://auth.example.org/token")]
        public partial interface IPetApi;

        [OAuthProvider(Name = {|AUTH015:"User"|}, TokenUrl = "https://auth.example.org/token")]
        public partial interface IPetApi;
        """));
}
