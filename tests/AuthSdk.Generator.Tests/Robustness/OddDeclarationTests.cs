using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.Generator.Tests.Robustness;

/// <summary>
/// Declarations that nobody should write and the compiler takes. Those that are no API get an error; whatever they are, what is emitted beside
/// them compiles, without a warning, with and without nullable annotations, and in the oldest and the newest language.
/// </summary>
public sealed class OddDeclarationTests
{
    private const string Provider =
        """[OAuthProvider(TokenUrl = "https://auth.example.org/token"), BaseAddress("https://api.example.org"), JsonContext(typeof(global::Acme.PetJsonContext))]""";

    private const string Usings =
        "using System; using System.Collections.Generic; using System.IO; using System.Net.Http; using System.Threading; using System.Threading.Tasks; using AuthSdk; using AuthSdk.Http;\n";

    /// <summary>What is odd about it, and the source.</summary>
    public static TheoryData<string, string> Oddities { get; } = new()
    {
        { "ns System", File($"namespace Acme.System {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task<global::Acme.Pet> GetAsync(int a); }} public class String; public class Threading; }}") },
        { "global alias types", "global using Task = System.Threading.Tasks.Task;\nglobal using S = System.String;\n" + Operations("[Get(\"/a\")] Task GetAsync(S a);") },
        { "global ns types", File($"{Provider} public interface IPetApi {{ [Get(\"/a\")] Task<Acme.Pet> GetAsync(int a); }} public class Global; public class global_;") },
        { "class global", File($"namespace Acme.@global {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task<Acme.Pet> GetAsync(int a); }} }}") },
        { "escaped ident", Operations("[Get(\"/a/{class}\")] Task \\u0047etAsync(string @class, string cl\\u0061ss2);") },
        { "formatting chars in ident", Operations("[Get(\"/a\")] Task Get\u200dAsync(string a\u200db);") },
        { "file local enum", File($"namespace Acme {{ {Provider} file interface IPetApi {{ [Get(\"/a\")] Task GetAsync(Loc a); }} file enum Loc {{ A }} }}") },
        { "nested public types", Operations("[Get(\"/a\")] Task<R> GetAsync(E a, [Query] R r); public enum E { A } public record R(int X, E Y);") },
        { "nested interface", Operations($"[Get(\"/a\")] Task GetAsync(); {Provider} public interface IInner {{ [Get(\"/b\")] Task BAsync(); }}") },
        { "obsolete op", Operations("[Get(\"/a\"), Obsolete(\"x\")] Task GetAsync([Obsolete2] int a); class Obsolete2Attribute : Attribute;") },
        { "obsolete error op", Operations("[Get(\"/a\"), Obsolete(\"x\", true)] Task GetAsync();") },
        { "obsolete diag id", Operations("[Get(\"/a\"), Obsolete(\"x\", DiagnosticId = \"ABC1\")] Task GetAsync();") },
        { "experimental op", Operations("[Get(\"/a\"), System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")] Task GetAsync();") },
        { "experimental iface", File($"namespace Acme {{ [System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")] {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "obsolete iface", File($"namespace Acme {{ [Obsolete(\"x\")] {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "obsolete error iface", File($"namespace Acme {{ [Obsolete(\"x\", true)] {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "obsolete record", File($"namespace Acme {{ {Provider} public interface IPetApi {{\n#pragma warning disable CS0618\n [Get(\"/a\")] Task<Old> GetAsync([Query] Old o, Oe e); }} \n#pragma warning restore CS0618\n [Obsolete(\"x\")] public record Old(int A); [Obsolete(\"y\")] public enum Oe {{ A }} }}") },
        { "obsolete property", Operations("[Get(\"/a\")] Task GetAsync([Query] Q q, E e); public class Q { [Obsolete(\"x\")] public int A { get; set; } [Obsolete(\"x\", true)] public int B { get; set; } } public enum E { [Obsolete(\"n\")] A, B }") },
        { "obsolete base", File($"namespace Acme {{\n#pragma warning disable CS0618\n {Provider} public interface IPetApi : IOld {{ [Get(\"/a\")] Task GetAsync(); }}\n#pragma warning restore CS0618\n [Obsolete(\"x\")] public interface IOld {{ [Get(\"/b\")] Task BAsync(); }} }}") },
        { "obsolete context", File($"namespace Acme {{\n#pragma warning disable CS0618\n [OAuthProvider(TokenUrl = \"https://auth.example.org/token\"), BaseAddress(\"https://api.example.org\"), JsonContext(typeof(Old))] public interface IPetApi {{ [Get(\"/a\")] Task<Pet> GetAsync(); }}\n#pragma warning restore CS0618\n [Obsolete(\"x\")] public sealed class Old() : System.Text.Json.Serialization.JsonSerializerContext(null) {{ public static Old Default {{ get; }} = new(); protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null; public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null; }} }}") },
        { "private ctx", File($"namespace Acme {{ [OAuthProvider(TokenUrl = \"https://auth.example.org/token\"), BaseAddress(\"https://api.example.org\"), JsonContext(typeof(Ctx))] internal interface IPetApi {{ [Get(\"/a\")] Task<Pet> GetAsync(); private sealed class Ctx() : System.Text.Json.Serialization.JsonSerializerContext(null) {{ public static Ctx Default {{ get; }} = new(); protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null; public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null; }} }} }}") },
        { "abstract/open ctx", File($"namespace Acme {{ [OAuthProvider(TokenUrl = \"https://auth.example.org/token\"), BaseAddress(\"https://api.example.org\"), JsonContext(typeof(Ctx<>))] internal interface IPetApi {{ [Get(\"/a\")] Task<Pet> GetAsync(); }} public abstract class Ctx<T>() : System.Text.Json.Serialization.JsonSerializerContext(null); }}") },
        { "internal types in public iface via generic", File($"namespace Acme {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] internal Task<Int> GetAsync(Int[] x); }} internal record Int(int A); }}") },
        { "protected member", Operations("[Get(\"/a\")] protected Task GetAsync(); [Get(\"/b\")] protected internal Task BAsync(); [Get(\"/c\")] private protected Task CAsync();") },
        { "private member", Operations("[Get(\"/a\")] private Task GetAsync() => Task.CompletedTask; [Get(\"/b\")] sealed Task BAsync() => Task.CompletedTask;") },
        { "default impl with verb", Operations("[Get(\"/a\")] Task GetAsync() => Task.CompletedTask; [Get(\"/b\")] virtual Task BAsync() => Task.CompletedTask;") },
        { "static abstract", Operations("static abstract Task GetAsync(); static virtual int A => 1; static abstract IPetApi operator +(IPetApi a);") },
        { "static abstract operation", Operations("[Get(\"/a\")] static abstract Task GetAsync();") },
        { "explicit redeclare", File($"namespace Acme {{ {Provider} public interface IPetApi : IBase {{ Task IBase.GetAsync() => Task.CompletedTask; [Get(\"/a\")] new Task GetAsync(); }} public interface IBase {{ [Get(\"/b\")] Task GetAsync(); }} }}") },
        { "abstract reabstraction", File($"namespace Acme {{ {Provider} public interface IPetApi : IBase {{ abstract Task IBase.GetAsync(); }} public interface IBase {{ [Get(\"/b\")] Task GetAsync() => Task.CompletedTask; }} }}") },
        { "hide diff return", File($"namespace Acme {{ {Provider} public interface IPetApi : IBase {{ [Get(\"/a\")] new Task<Pet> GetAsync(); }} public interface IBase {{ [Get(\"/b\")] Task GetAsync(); }} }}") },
        { "generic base twice", File($"namespace Acme {{ {Provider} public interface IPetApi : IBase<Pet>, IBase<int> {{ }} public interface IBase<T> {{ [Get(\"/b\")] Task<T> GetAsync(T? x = default); [Post(\"/c\")] Task<Page<T>> PostAsync([Body] T t); }} }}") },
        { "generic base nullable", File($"namespace Acme {{ {Provider} public interface IPetApi : IBase<Pet?> {{ }} public interface IBase<T> {{ [Get(\"/b\")] Task<T> GetAsync(); [Get(\"/c\")] Task<List<T>> ListAsync(); }} }}") },
        { "generic method nullable class", Operations("[Get(\"/a\")] Task<T?> GetAsync<T>(T? a) where T : class?; [Get(\"/b\")] Task<T?> BAsync<T>(T? a) where T : struct, Enum; [Get(\"/c\")] Task<T?> CAsync<T>(T? a);") },
        { "events with impl", Operations("event Action E { add { } remove { } } int this[int i] => 1; [Get(\"/a\")] Task GetAsync();") },
        { "ref in out", Operations("[Get(\"/a\")] Task GetAsync(ref int a); [Get(\"/b\")] Task BAsync(in int a); [Get(\"/c\")] Task CAsync(out int a); [Get(\"/d\")] Task DAsync(ref readonly int a);") },
        { "params", Operations("[Get(\"/a\")] Task GetAsync(params int[] a); [Get(\"/b\")] Task BAsync(string x, params string?[] a);") },
        { "pointers", Operations("[Get(\"/a\")] unsafe Task GetAsync(int* a); [Get(\"/b\")] unsafe Task BAsync(delegate*<int, void> f); [Get(\"/c\")] Task CAsync(Span<int> s); [Get(\"/d\")] Task DAsync(scoped ReadOnlySpan<char> s); [Get(\"/e\")] unsafe Task EAsync(int*[] a, void** v);") },
        { "dynamic", Operations("[Get(\"/a\")] Task<dynamic> GetAsync(dynamic a, List<dynamic> b, Dictionary<string, dynamic?>? c); [Post(\"/b\")] Task BAsync([Body] dynamic? d);") },
        { "tuples", Operations("[Get(\"/a\")] Task<(int A, string? B)> GetAsync((int X, int Y) a, (Pet?, List<(int Q, Pet W)>) b); [Post(\"/b\")] Task<(int, int, int, int, int, int, int, int, int)> BAsync([Body] (int Id, Pet? P) d);") },
        { "required members", Operations("[Get(\"/a\")] Task<R> GetAsync([Query] R r); [Post(\"/b\")] Task BAsync([Body] R r); public record R { public required int A { get; init; } public required string B; public int? C { get; private set; } public int this[int i] => i; public static int S { get; set; } protected int P { get; set; } internal int I { get; set; } }") },
        { "ref struct query", Operations("[Get(\"/a\")] Task GetAsync([Query] Q q); public readonly ref struct Q { public int A { get; } }") },
        { "query with ref props", Operations("[Get(\"/a\")] Task GetAsync([Query] Q q); public class Q { int a; public ref int A => ref a; public ref readonly int B => ref a; public unsafe int* C => null; public Span<int> D => default; public dynamic E => 1; public Action F => () => {}; public Task G => Task.CompletedTask; public (int, int) H => (1, 2); public object I => 1; public Q? J => null; }") },
        { "query hides", Operations("[Get(\"/a\")] Task GetAsync([Query] D q); public class B { public string A { get; set; } = \"\"; public virtual int V { get; set; } } public class D : B { public new int A { get; set; } public override int V { get; set; } }") },
        { "query iface", Operations("[Get(\"/a\")] Task GetAsync([Query] IQ q); public interface IQ : IQ2 { int A { get; } new int B { get; } } public interface IQ2 { string B { get; } int C { set; } }") },
        { "query explicit impl", Operations("[Get(\"/a\")] Task GetAsync([Query] Q q); public interface IX { int A { get; } } public class Q : IX { int IX.A => 1; public int @class => 2; public int @event { get; set; } public int \u00e9 => 1; }") },
        { "enum hostile", Operations("[Get(\"/a\")] Task GetAsync(E e, [Query] List<E?> f); public enum E : ulong { @class = ulong.MaxValue, B = 0, C = 0, \u00c4 = 7 } ") },
        { "flags enum", Operations("[Get(\"/a/{e}\")] Task GetAsync(E e, [Header(\"X\")] E? h); [Flags] public enum E : sbyte { A = -128, B = 1, C = 2 } ") },
        { "empty enum", Operations("[Get(\"/a/{e}\")] Task GetAsync(E e); public enum E;") },
        { "enum member attr", Operations("[Get(\"/a/{e}\")] Task GetAsync(E e); public enum E { [System.Runtime.Serialization.EnumMember(Value = \"\\\"\\\\\\n\\u2028{0}\")] A, [System.Runtime.Serialization.EnumMember(Value = null)] B, [System.Runtime.Serialization.EnumMember] C }") },
        { "very long route", Operations("[Get(\"/" + new string('a', 70000) + "/{id}\")] Task GetAsync(int id);") },
        { "many params", Operations("[Get(\"/a\")] Task GetAsync(" + string.Join(", ", Enumerable.Range(0, 300).Select(i => $"int? p{i} = null")) + ");") },
        { "many ops", Operations(string.Concat(Enumerable.Range(0, 600).Select(i => $"[Get(\"/a{i}/{{id}}\")] Task<Pet> G{i}(int id);"))) },
        { "raw strings", Operations("[Get(\"\"\"/a\"{id}\"\"\")] Task GetAsync(int id); [Get(@\"/b\"\"{id}\")] Task BAsync(int id); [Get($\"/c\")] Task CAsync(); const string R = \"/d\"; [Get($\"{R}/{{id}}\")] Task DAsync(int id);") },
        { "nameof bound", Operations("[Get(\"/\" + nameof(GetAsync))] Task GetAsync(int id); [Get(\"/x/\" + nameof(id))] Task BAsync(int id);") },
        { "line directive", Operations("\n#line 1 \"C:\\\\x.cs\"\n[Get(\"/a\")] Task GetAsync(int id);\n#line hidden\n[Get(\"/b\")] Task BAsync();\n#line default\n#line (1, 1) - (5, 60) 10 \"b.cs\"\n[Get(\"c\")] Task CAsync();") },
        { "nullable toggles", Operations("\n#nullable disable\n[Get(\"/a\")] Task<Pet> GetAsync(string id, List<string> l, string[] s = null);\n#nullable enable annotations\n[Get(\"/b\")] Task<Pet?> BAsync(string? id = null);\n#nullable restore\n") },
        { "two ifaces by I", File($"namespace Acme {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} {Provider} public interface IIPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "two ifaces by ns", File($"namespace Acme.A {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }} namespace Acme.A.B {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }} namespace Acme {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "ns with dots vs hint", File($"namespace Acme.A {{ {Provider} public interface IB_C {{ [Get(\"/a\")] Task GetAsync(); }} }} namespace Acme {{ {Provider} public interface IA {{ }} }} namespace Acme.a {{ {Provider} public interface IB_C {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "case only", File($"namespace Acme {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} {Provider} public interface IPETApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "prefix clash", File($"namespace Acme {{ {Provider} public interface IPet {{ [Get(\"/a\")] Task GetAsync(); }} {Provider} public interface IPetOptions {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "prefix clash2", File($"namespace Acme {{ {Provider} public interface IPet {{ }} [OAuthProvider(Name = \"Token\", TokenUrl = \"https://auth.example.org/token\")] public interface IPetRefresh {{ }} {Provider} public interface IPetToken {{ }} }}") },
        { "clash iface name", File($"namespace Acme {{ {Provider} public interface IPet {{ }} public interface IPetClient {{ }} public static class PetApi2 {{ }} public class PetServiceCollectionExtensions {{ }} }}") },
        { "clash ns", File($"namespace Acme {{ {Provider} public interface IPetx {{ }} }} namespace Acme.Petx {{ public class X; }}") },
        { "clash ns options", File($"namespace Acme {{ {Provider} public interface IPetx {{ }} }} namespace Acme.PetxOptions {{ public class X; }}") },
        { "clash enclosing", File($"namespace Acme.PetxClient {{ {Provider} public interface IPetx {{ [Get(\"/a\")] Task<global::Acme.Pet> GetAsync(); }} }}") },
        { "clash enclosing2", File($"namespace Petx {{ {Provider} public interface IPetx {{ [Get(\"/a\")] Task<global::Acme.Pet> GetAsync(); }} }}") },
        { "ns AuthSdk", File($"namespace AuthSdk {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task<global::Acme.Pet> GetAsync(); }} }}") },
        { "ns AuthSdk.Http", File($"namespace AuthSdk.Http {{ {Provider} public interface IRequestUrl {{ [Get(\"/a\")] Task<global::Acme.Pet> GetAsync(); }} {Provider} public interface IApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "ns Microsoft.Extensions.DependencyInjection", File($"namespace Microsoft.Extensions.DependencyInjection {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task<global::Acme.Pet> GetAsync(); }} }}") },
        { "ns System root", File($"namespace System {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task<global::Acme.Pet> GetAsync(); }} {Provider} public interface IUri {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "names Func etc", File($"namespace Acme {{ public class Func<T>; public class Action; public class IServiceProvider; public class ILoggerFactory; public class TimeProvider; public class ArgumentNullException; public class Http; public class ApiOperations; public class OperationRequest; public class RequestUrl; public class Tokens; public class Options; public class Client; public class Flow; {Provider} public interface IPetApi {{ [Get(\"/a\")] Task<Pet> GetAsync(); }} }}") },
        { "op named like client fields", Operations("[Get(\"/a\")] Task Http(); [Get(\"/a\")] Task BaseAddress(); [Get(\"/a\")] Task @get_Tokens(); [Get(\"/a\")] Task Pet(); [Get(\"/a\")] Task global(); [Get(\"/a\")] Task System(); [Get(\"/a\")] Task<Pet> AuthSdk();") },
        { "op named as namespace root", Operations("[Get(\"/a\")] Task<System.String> System(System.Int32 System); [Get(\"/a\")] Task<Pet> Acme(Pet Acme);") },
        { "params named like locals", Operations("[Get(\"/a/{builder}\")] Task<Pet> GetAsync(int builder, [Query] List<int> item, [Header(\"a\")] string text, [HeaderCollection] IDictionary<string, string> headers, [Body] Pet content, int i, int e, int response, int result, int cancellationToken1, CancellationToken ct, int operations, int deadline, int body, int part, int @this, int @base, int parameter, int name, int key, int pair, int element, int index, int count, int file, int multipart, int value1);") },
        { "query locals", Operations("[Get(\"/a\")] Task GetAsync([Query] Q url, [Query] Q url2, [Query] Dictionary<string, Q> item, [Query(CollectionFormat.Indexed)] List<Q> list); public record Q(string url, int? item, List<string?> list, Dictionary<string, int?> dict, Q2? q2); public record Q2(Q3 item); public record Q3(int url, DateTime? item);") },
        { "multipart locals", Operations("[Multipart, Post(\"/a\")] Task GetAsync(Stream body, Stream request, [AliasAs(\"a\\\"\\r\\nb\")] byte[] form, FileInfo parts, StreamPart multipart, IEnumerable<ByteArrayPart> item, string text, int? n, Pet pet, HttpContent content, IProgress<long> progress);") },
        { "const in iface", Operations("const string Path = \"/a\"; [Get(Path)] Task GetAsync(); static int X = 1; static IPetApi() { }") },
        { "partial files", File($"namespace Acme {{ {Provider} public partial interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} partial interface IPetApi : IMore {{ [Get(\"/b\")] Task BAsync(); }} public partial interface IMore {{ [Get(\"/c\")] Task CAsync(); }} }}") },
        { "variance", File($"namespace Acme {{ {Provider} public interface IPetApi : IRead<Pet> {{ }} public interface IRead<out T> {{ T Read(); }} }}") },
        { "self ref generic", File($"namespace Acme {{ {Provider} public interface IPetApi : IB<IPetApi> {{ [Get(\"/a\")] Task GetAsync(); }} public interface IB<T> where T : IB<T> {{ [Get(\"/b\")] Task<string> SelfAsync(int a); }} }}") },
        { "disposable base", File($"namespace Acme {{ {Provider} public interface IPetApi : IDisposable, IAsyncDisposable {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "bcl base", File($"namespace Acme {{ {Provider} public interface IPetApi : IEnumerable<int>, IComparable<Pet>, ICloneable {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "equatable base", File($"namespace Acme {{ {Provider} public interface IPetApi : IEquatable<IPetApi>, IFormattable {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "xml doc junk", Operations("/// <summary>a & b <c></summary>\n/// <param name=\"zz\">\n[Get(\"/a\")] Task GetAsync(int id);") },
        { "attribute targets", Operations("[return: Obsolete2] [method: Get(\"/a\")] Task GetAsync([param: Query(\"x\")] int id); class Obsolete2Attribute : Attribute;") },
        { "conditional attr", Operations("[Get(\"/a\"), System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(\"x\"), System.Diagnostics.CodeAnalysis.RequiresDynamicCode(\"y\")] Task GetAsync(int id);") },
        { "unsafe ptr array tuple generic", Operations("[Get(\"/a\")] unsafe Task<List<int*[]>> GetAsync(int a);") },
        { "members that are no methods", Operations("int this[int i, in long j] { get; set; } event Action E; event EventHandler<int>? F; string Name { get; init; } Task<int> X { [Get(\"/a\")] get; } ref int R { get; } unsafe int* P { set; } [Get(\"/b\")] Task BAsync();") },
        { "taken back properties", File($"namespace Acme {{ {Provider} public interface IPetApi : IBase {{ abstract int IBase.A {{ get; }} }} public interface IBase {{ int A => 1; int B => 2; }} }}") },
        { "default dt", Operations("[Get(\"/a\")] Task GetAsync([System.Runtime.InteropServices.Optional, System.Runtime.CompilerServices.DateTimeConstant(5)] DateTime a, [System.Runtime.InteropServices.Optional] int b, [System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(5)] int c, [System.Runtime.InteropServices.Optional, System.Runtime.CompilerServices.DecimalConstant(0, 0, 0, 0, 5)] decimal d);") },
        { "default enum undefined", Operations("[Get(\"/a\")] Task GetAsync(DayOfWeek d = (DayOfWeek)99, AttributeTargets? t = AttributeTargets.All, E e = (E)(-1), char c = '\\ud800', string s = \"\\ud800\\0\"); public enum E : long { A = long.MinValue }") },
        { "default struct", Operations("[Get(\"/a\")] Task GetAsync(Guid g = new(), S s = default, (int, int) t = default, int? i = 5, CancellationToken c = new()); public struct S { public int A { get; set; } }") },
        { "two cancellation tokens", Operations("[Get(\"/a\")] Task GetAsync(CancellationToken a, CancellationToken? b, CancellationToken c = default);") },
        { "enumerator cancellation", Operations("[Get(\"/a\")] IAsyncEnumerable<Pet?> GetAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken a);") },
        { "caller info", Operations("[Get(\"/a\")] Task GetAsync([System.Runtime.CompilerServices.CallerMemberName] string a = \"\", [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(a))] string b = \"\");") },
        { "alias nullable", "using NS = string;\nusing T = (int A, int B);\n" + Operations("[Get(\"/a\")] Task GetAsync(NS? a, T b);") },
        { "task in own ns", File($"namespace Acme {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Own.Task<Pet> GetAsync(); }} }} namespace Own {{ public class Task<T>; }}") },
        { "custom awaitable", File($"namespace Acme {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] MyTask<Pet> GetAsync(); }} [System.Runtime.CompilerServices.AsyncMethodBuilder(typeof(int))] public class MyTask<T> : Task<T> {{ public MyTask() : base(() => default!) {{ }} }} }}") },
        { "field-like ns keyword", File($"namespace @namespace.@class.@int {{ {Provider} public interface I\u00c9 {{ [Get(\"/a\")] Task<global::Acme.Pet> @int(int @int, int @string); }} }}") },
        { "II", File($"namespace Acme {{ {Provider} public interface II\u0041 {{ [Get(\"/a\")] Task GetAsync(); }} {Provider} public interface I\u01c5ebra {{ [Get(\"/a\")] Task GetAsync(); }} {Provider} public interface I_x {{ }} {Provider} public interface I1 {{ }} }}") },
        { "IEscaped", File($"namespace Acme {{ {Provider} public interface @IString {{ [Get(\"/a\")] Task GetAsync(); }} {Provider} public interface IAsync {{ }} {Provider} public interface IRecord {{ }} {Provider} public interface IClass {{ }} }}") },
        { "optional ctor style", File($"namespace Acme {{ [OAuthProvider(TokenUrl = \"https://auth.example.org/token\", Scopes = new string[0], Resources = null!)] public interface IPetApi {{ }} }}") },
        { "long name", File($"namespace Acme {{ {Provider} public interface I{new string('A', 500)} {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "deep ns", File($"namespace {string.Join(".", Enumerable.Repeat("Abcdefgh", 60))} {{ {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} }}") },
        { "deep generic", Operations("[Get(\"/a\")] Task<" + string.Concat(Enumerable.Repeat("List<", 60)) + "Pet" + new string('>', 60) + "> GetAsync();") },
        { "deep query", Operations("[Get(\"/a\")] Task GetAsync([Query] R0 r); " + string.Concat(Enumerable.Range(0, 40).Select(i => $"public record R{i}(R{i + 1} A, R{i + 1} B);")) + " public record R40(int X);") },
        { "obsolete type param", Operations("[Get(\"/a\")] Task<Pet> GetAsync(int a = K.X); \n#pragma warning disable CS0612\n[Get(K.Y)] Task BAsync();\n#pragma warning restore CS0612\n static class K { public const int X = 3; [Obsolete] public const string Y = \"/y\"; }") },
        { "internal claims", File($"namespace Acme {{ [TokenResponse(Claims = typeof(C))] {Provider} public interface IPetApi {{ [Get(\"/a\")] Task GetAsync(); }} internal record C(int A); }}") },
        { "required ctor", Operations("[Get(\"/a\")] Task GetAsync([QueryConverter(typeof(C))] Pet p, [QueryConverter(typeof(D))] Pet q, [QueryConverter(typeof(G<>))] Pet r, [QueryConverter(typeof(int))] Pet s); class C(int x) : IQueryConverter<Pet> { public void Convert(Pet v, string n, ref RequestUrl u) { } } abstract class D : IQueryConverter<Pet> { public void Convert(Pet v, string n, ref RequestUrl u) { } } class G<T>;") },
    };

    [Theory]
    [MemberData(nameof(Oddities))]
    public async Task What_the_compiler_takes_compiles_with_what_is_emitted(string what, string source)
    {
        foreach (var (version, nullable) in new[]
        {
            (LanguageVersion.CSharp12, NullableContextOptions.Enable), (LanguageVersion.CSharp12, NullableContextOptions.Disable), (LanguageVersion.Latest, NullableContextOptions.Enable),
        })
        {
            var parseOptions = TestCompilation.ParseOptions.WithLanguageVersion(version);
            var compilation = CSharpCompilation.Create(
                "Acme",
                [CSharpSyntaxTree.ParseText(source, parseOptions, "Source0.cs")],
                TestCompilation.References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: nullable, warningLevel: 9999));
            var before = compilation.GetDiagnostics();
            Assert.DoesNotContain(before, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

            await Analysis.RunAsync(compilation);
            CSharpGeneratorDriver.Create([new OAuthProviderGenerator().AsSourceGenerator()], parseOptions: parseOptions)
                .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var failures);

            Assert.Empty(failures);
            var known = before.Select(diagnostic => diagnostic.ToString()).ToHashSet();
            var faults = TestCompilation.Faults(output).Where(fault => !known.Contains(fault.ToString()));
            Assert.True(!faults.Any(), $"{what}, {version}, {nullable}: {string.Join('\n', faults.Take(3))}");
        }
    }

    private static string Operations(string operations) => File($"namespace Acme {{ {Provider} public interface IPetApi {{ {operations} }} }}");

    private static string File(string text) => Usings + text + "\n" + Sources.Json;
}
