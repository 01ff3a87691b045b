using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>What can be wrong below a parameter that is sent property by property.</summary>
public sealed class PropertyTests
{
    [Theory]
    [InlineData("public System.IO.Stream? {|AUTH112:Raw|} { get; set; }", "'filter.Raw' of 'GetAsync' is a 'Stream', which has no text form")]
    [InlineData("public object? {|AUTH112:Any|} { get; set; }", "'filter.Any' of 'GetAsync' says nothing about what to send")]
    [InlineData("public Pet[]? {|AUTH112:Pets|} { get; set; }", "'filter.Pets' of 'GetAsync' is a sequence of objects")]
    [InlineData("public SecretString? {|AUTH112:Key|} { get; set; }", "'filter.Key' of 'GetAsync' is a secret, and addresses are logged")]
    [InlineData("[Query(Format = \"X2\")] public DayOfWeek {|AUTH112:Day|} { get; set; }", "'filter.Day' of 'GetAsync' is an enum, which has no format 'X2'")]
    [InlineData("[Query(\"pet_name\")] public string? {|AUTH112:Name|} { get; set; }", "'filter.Name' of 'GetAsync' has one name, which the delimiter 'pet_name' of [Query] does not change")]
    [InlineData("public Inner? Deep { get; set; } public class Inner { public Type? {|AUTH112:Kind|} { get; set; } }", "'filter.Deep.Kind' of 'GetAsync' is a 'Type'")]
    [InlineData("public Filter? {|AUTH111:Parent|} { get; set; }", "'filter.Parent' of 'GetAsync' is a 'Filter' again")]
    [InlineData("public System.Collections.Generic.Dictionary<string, Filter>? {|AUTH111:Parts|} { get; set; }", "'filter.Parts' of 'GetAsync' is a 'Filter' again")]
    [InlineData("[AliasAs(\" \")] public int {|AUTH025:Size|} { get; set; }", "The property 'filter.Size'")]
    public async Task A_property_that_cannot_be_sent_is_an_error_at_its_name(string property, string message)
    {
        var diagnostics = await Analysis.VerifyAsync(Filtered(property));

        Assert.Contains(message, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public Filter? Parent { get; set; }")]
    [InlineData("[System.Runtime.Serialization.IgnoreDataMember] public object? Any { get; set; }")]
    [InlineData("[Query(TreatAsString = true)] public Filter? Parent { get; set; }")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)] public Pet? Pet { get; set; }")]
    [InlineData("public static Filter Shared { get; } = new(); private object Hidden => 1; public object this[int i] => i; public object WriteOnly { set { } }")]
    [InlineData("public object Half { private get; set; } = 1; public Filter Field = null!; internal object Inside { get; } = 1;")]
    [InlineData("public Pet? Pet { get; set; } public Pet? Other { get; set; }")]
    [InlineData("[Query(\"-\", \"pet\")] public string? Name { get; set; } [Query(\"and\", \"pet\")] public string? Breed { get; set; }")]
    public void A_property_that_is_not_sent_or_can_be_is_silent(string property) => GeneratorRun.Of(Filtered(property));

    [Fact]
    public async Task A_type_that_holds_ever_larger_ones_has_an_end()
    {
        var diagnostics = await Analysis.RunAsync(Declare.Operations("[Get(\"/pets\")] Task GetAsync(Nest<int> nest);") + """

            namespace Acme { public class Nest<T> { public T? Value { get; set; } public Nest<Nest<T>>? Inner { get; set; } } }
            """);

        Assert.Equal("AUTH111", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public async Task A_property_of_another_assembly_is_reported_at_the_operation()
    {
        var source = Declare.Operations("[Get(\"/pets\")] Task GetAsync(Filter filter);") + """

            namespace Acme { public class Filter : global::System.Exception; }
            """;

        var diagnostics = await Analysis.RunAsync(source);

        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal(("AUTH112", source.IndexOf("GetAsync", StringComparison.Ordinal)), (diagnostic.Id, diagnostic.Location.SourceSpan.Start)));
    }

    private static string Filtered(string property) => Declare.Operations("[Get(\"/pets\")] Task GetAsync(Filter filter);") + $$"""

        namespace Acme
        {
            public class Filter
            {
                public int Limit { get; set; }

                {{property}}
            }
        }
        """;
}
