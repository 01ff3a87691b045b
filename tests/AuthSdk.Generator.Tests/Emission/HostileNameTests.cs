using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>Whatever a program calls its own things, emitted code compiles beside them without a warning.</summary>
public sealed class HostileNameTests
{
    public static TheoryData<string> Keywords { get; } = [.. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
        .Select(SyntaxFacts.GetText).Where(keyword => SyntaxFacts.IsValidIdentifier(keyword))];

    [Theory]
    [InlineData("Acme.System")]
    [InlineData("Acme.AuthSdk")]
    [InlineData("Acme.Microsoft.Extensions")]
    [InlineData("Acme.@event.@class")]
    [InlineData("Acme.Ünïcode.数据")]
    [InlineData("Acme.a\u203Fb")]
    public void A_namespace(string name) => GeneratorRun.Of($$"""
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace {{name}};

        [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.{domain}/token", Scopes = new[] { "a" })]
        [JsonContext(typeof(global::Acme.PetJsonContext))]
        public interface IPetApi
        {
            [Get("/pets/{id}")] Task<global::Acme.Pet> GetAsync(int id, [Header("X-A")] int? a);
        }
        """, Sources.Json);

    [Fact]
    public void Types_named_like_those_that_emitted_code_uses() => GeneratorRun.Of("""
        namespace Acme
        {
            public class Task;
            public class Uri;
            public class String;
            public class HttpClient;
            public class HttpMethod;
            public class CancellationToken;
            public class AuthSdk;
            public class System;
            public class Microsoft;
            public class SecretString;
            public class TimeSpan;
            public class IFormattable;
            public class JsonTypeInfo<T>;

            [global::AuthSdk.OAuthProvider(Flow = global::AuthSdk.OAuthFlow.Password, TokenUrl = "https://auth.example.org/token", Scopes = new[] { "a" })]
            [global::AuthSdk.Server("Live", "https://api.example.org")]
            [global::AuthSdk.BaseAddress("{server}")]
            [global::AuthSdk.JsonContext(typeof(PetJsonContext))]
            public interface IPetApi
            {
                [global::AuthSdk.Http.Post("/pets/{id}")]
                global::System.Threading.Tasks.Task<Pet> AddAsync(
                    int id, Pet pet, [global::AuthSdk.Http.Header("X-A")] int? a, global::System.Threading.CancellationToken token = default);
            }
        }
        """, Sources.Json);

    [Theory]
    [MemberData(nameof(Keywords))]
    public void A_keyword_as_a_parameter_and_as_an_operation(string keyword) => GeneratorRun.Of(Declare.Operations($$"""
        [Get("/{{{keyword}}}")] Task<Pet> @{{keyword}}(string @{{keyword}}, CancellationToken token = default);
        [Post("/pets"), Headers("A: b")] Task A(Pet @{{keyword}});
        [Get("/pets")] Task B(int? @{{keyword}}, [Header("X")] bool? other);
        [Get("/pets")] Task C([Header("X")] bool? @{{keyword}}, [Query(CollectionFormat.Multi)] string[]? list);
        [Get("/pets")] Task<string?> D([Header("X")] DateTime @{{keyword}});
        [Get("/pets")] Task E(CancellationToken @{{keyword}} = default);
        """));

    [Theory]
    [InlineData("url")]
    [InlineData("request")]
    [InlineData("options")]
    [InlineData("_http")]
    [InlineData("_operations")]
    [InlineData("_options")]
    [InlineData("_petType")]
    [InlineData("value")]
    [InlineData("_")]
    [InlineData("Tokens")]
    [InlineData("PetApiClient")]
    [InlineData("system")]
    [InlineData("größe")]
    public void A_parameter(string name) => GeneratorRun.Of(Declare.Operations(
        $$"""
        [Get("/pets/{{{name}}}")] Task<Pet> GetAsync(string {{name}}, string study, int url2 = 0, int request2 = 1);
        [Post("/pets")] Task<Pet> AddAsync([Body] Pet {{name}}, string study);
        """,
        """[ApiParameter("study"), ApiParameter("X-A", In = ParameterLocation.Header, Option = "A"), ApiParameter("b", Option = "B", Secret = true)]"""));

    [Theory]
    [InlineData("Task Dispose();")]
    [InlineData("Task Dispose(string id);")]
    [InlineData("Task Tokens();")]
    [InlineData("Task<string> ToString();")]
    [InlineData("Task<string> GetType();")]
    [InlineData("Task<string> Equals(string other);")]
    [InlineData("Task Finalize();")]
    [InlineData("Task MemberwiseClone();")]
    [InlineData("Task PetApiClient();")]
    [InlineData("Task PetApi();")]
    [InlineData("Task Default();")]
    [InlineData("Task Find(string flow);")]
    [InlineData("Task _http();")]
    [InlineData("internal Task GetAsync();")]
    public void An_operation(string operation) => GeneratorRun.Of(Declare.Operations("[Get(\"/pets\")] " + operation));

    [Fact]
    public void Overloads() => GeneratorRun.Of(Declare.Operations("""
        [Get("/pets")] Task GetAsync();
        [Get("/pets/{id}")] Task GetAsync(int id);
        [Get("/pets/{id}")] Task GetAsync(string id);
        [Get("/pets/{id}")] Task GetAsync(string id, CancellationToken cancellationToken);
        """));

    [Fact]
    public void One_operation_of_two_base_interfaces() => GeneratorRun.Of(Declare.File("""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi : IA, IB;

        public interface IA
        {
            [Get("/a")] Task GetAsync(string? id);
        }

        public interface IB
        {
            [Get("/b")] Task GetAsync(string? id);
        }
        """));

    [Theory]
    [InlineData("IX")]
    [InlineData("IString")]
    [InlineData("ITask")]
    [InlineData("IUri")]
    [InlineData("IAuthSdk")]
    [InlineData("IÄpi")]
    [InlineData("II")]
    public void An_interface(string name) => GeneratorRun.Of(Declare.File($$"""
        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface {{name}}
        {
            [Get("/pets")] Task<string> GetAsync();
        }
        """));

    [Fact]
    public void Two_interfaces_of_one_name_in_two_namespaces()
    {
        const string Interface = """
            {
                [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
                public interface IPetApi
                {
                    [Get("/pets")] Task GetAsync();
                }
            }

            """;

        Assert.Equal(10, GeneratorRun.Of(Declare.File($"namespace Acme.A {Interface} namespace Acme.B {Interface}")).Files.Count);
    }

    [Theory]
    [InlineData("User", "Flow")]
    [InlineData("Tokens", "Options")]
    [InlineData("Client", "Acquire")]
    [InlineData("Default", "String")]
    [InlineData("Dispose", "Name")]
    public void A_flow(string first, string second) => GeneratorRun.Of(Declare.Provider($$"""
        [OAuthProvider(Name = "{{first}}", Flow = OAuthFlow.JwtBearer, TokenUrl = "https://auth.example.org/a", RefreshUrl = "https://auth.example.org/b")]
        [OAuthProvider(Name = "{{second}}", Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/c", RefreshUrl = "https://auth.example.org/d")]
        """));

    [Fact]
    public void Names_on_the_wire() => GeneratorRun.Of(Declare.Provider("""
        [OAuthProvider(Flow = OAuthFlow.Password, TokenUrl = "https://auth.example.org/token?a=b&c=<d>")]
        [TokenParameter("client-id", Value = "x\"y\\z\u2028")]
        [TokenParameter("Client.Id")]
        [TokenParameter("equality_contract")]
        [TokenParameter("print_members", Option = "String")]
        [TokenParameter("<&>")]
        [TokenParameter("\u2028#error")]
        [TokenParameter("pet_api_token_request")]
        [TokenParameter("1st")]
        [TokenParameter("from")]
        [TokenParameter("find_missing")]
        [TokenResponseField("clone")]
        [TokenResponseField("Clone")]
        [TokenResponseField("access-token")]
        [TokenResponseField("read")]
        [TokenResponseField("to_string")]
        [TokenResponseField("pet_api_token_response")]
        [TokenResponseField("\u0085\ud800 <b>", TokenFieldType.Iso8601)]
        [ApiParameter("<a&b>\u2029", Option = "Uri")]
        """));

    [Fact]
    public void Types_of_json_whose_names_collide() => GeneratorRun.Of(Declare.File("""
        namespace Acme.A { public sealed record Pet; public sealed record Operations; }
        namespace Acme.B { public sealed record Pet; public sealed class Outer { public sealed record Pet; } }
        namespace Acme
        {
            [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
            [JsonContext(typeof(PetJsonContext))]
            public interface IPetApi
            {
                [Get("/1")] Task<A.Pet> Get1Async();
                [Get("/2")] Task<B.Pet?> Get2Async();
                [Get("/3")] Task<B.Outer.Pet> Get3Async();
                [Get("/4")] Task<Pet[]> Get4Async();
                [Get("/5")] Task<IReadOnlyList<Pet?>> Get5Async();
                [Get("/6")] Task<List<Pet>?> Get6Async();
                [Get("/7")] Task<(int Id, Pet Pet)> Get7Async();
                [Get("/8")] Task<int?> Get8Async();
                [Get("/9")] Task<int> Get9Async();
                [Get("/10")] Task<Dictionary<string, A.Operations[]?>> Get10Async();
                [Get("/11")] Task<A.Operations> Get11Async();
                [Get("/12")] Task<byte[]> Get12Async();
                [Get("/13")] Task<Page<Page<Pet>>> Get13Async();
            }
        }
        """), Sources.Json);
}
