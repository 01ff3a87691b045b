using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Properties.Tests.Pairs;

/// <summary>Some values of different axes, with those that they need beside them; all else is left to the defaults.</summary>
internal sealed class Combination
{
    private const string AnyFlow = "flow=ClientCredentials";

    // Of these there is one for each flow and grant, and it says all; of the others there is one for each name.
    private static readonly string[] Singular =
    [
        "OAuthProvider", "TokenRequest", "TokenResponse", "TokenLifetime", "TokenErrors", "TokenAssertion", "AccessTokenUse", "ApiErrors", "BaseAddress", "ValueFormat", "JsonContext",
    ];

    private static readonly Dictionary<string, AxisValue> Known = Axes.All.ToDictionary(value => $"{value.Axis}={value.Name}");

    private static readonly Dictionary<AxisValue, IReadOnlyList<MethodDeclarationSyntax>> Parts = Axes.All.ToDictionary(value => value, value =>
        (IReadOnlyList<MethodDeclarationSyntax>)
        [
            .. SyntaxFactory.ParseCompilationUnit($"interface I {{ {value.Says} int End(); }}").DescendantNodes().OfType<MethodDeclarationSyntax>(),
        ]);

    private Combination(IReadOnlyList<AxisValue> values) => Values = values;

    /// <summary>The values, first those that were asked for.</summary>
    public IReadOnlyList<AxisValue> Values { get; }

    public static Combination Of(params IReadOnlyList<AxisValue> asked)
    {
        var values = asked.ToList();
        for (var index = 0; index < values.Count; index++)
        {
            Add(values[index].Home);
            if (index == values.Count - 1)
            {
                Add(AnyFlow);
            }
        }

        return new Combination(values);

        void Add(string home) => values.AddRange(home.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Known[name])
            .Where(value => !values.Exists(other => other.Axis == value.Axis)));
    }

    /// <summary>The same with one value more, and with what that needs.</summary>
    public Combination With(AxisValue value) => Of([.. Values, value]);

    /// <summary>An interface <c>IPetApi</c> in a namespace that says all of it.</summary>
    public string Declare(string space)
    {
        var attributes = new Dictionary<string, Dictionary<string, string>>();
        var operations = new List<MethodDeclarationSyntax>();
        foreach (var method in Values.SelectMany(value => Parts[value]))
        {
            foreach (var attribute in method.AttributeLists.Where(list => !IsVerb(list)).SelectMany(list => list.Attributes))
            {
                Say(attributes, attribute);
            }

            if (method.AttributeLists.Any(IsVerb))
            {
                operations.Add(method);
            }
        }

        return $$"""
            #nullable enable
            using System.Threading.Tasks;
            using AuthSdk;
            using AuthSdk.Http;

            namespace {{space}};

            {{string.Join('\n', attributes.Select(pair => Write(pair.Key.Split(' ')[0], pair.Value)))}}
            public interface IPetApi
            {
                [Get("/pets")] Task<string> GetPetsAsync({{Argument(attributes)}});
                {{string.Join("\n    ", operations.Select(operation => Write(operation, attributes)))}}
            }
            """;
    }

    public override string ToString() => string.Join(", ", Values);

    private static void Say(Dictionary<string, Dictionary<string, string>> attributes, AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        var settings = (attribute.ArgumentList?.Arguments ?? [])
            .Select((argument, position) => (Name: argument.NameEquals?.Name.ToString() ?? $"{position}", Text: argument.Expression.ToString()))
            .ToDictionary(setting => setting.Name, setting => setting.Text);
        var key = $"{name} {(Singular.Contains(name) ? "" : settings["0"])}";
        key += name switch
        {
            "OAuthProvider" => settings.GetValueOrDefault("Name") == "\"Client\"" ? "Client" : "",
            "TokenRequest" => settings.GetValueOrDefault("Grant") + settings.GetValueOrDefault("Flow"),
            _ => settings.GetValueOrDefault("Flow"),
        };
        if (!attributes.TryGetValue(key, out var said))
        {
            attributes[key] = said = [];
        }

        foreach (var (setting, text) in settings)
        {
            Assert.True(said.TryAdd(setting, text) || said[setting] == text, $"{attribute}: '{setting}' is {said[setting]} already.");
        }
    }

    private static string Write(string name, Dictionary<string, string> settings) => $"[{name}({string.Join(", ", settings
        .OrderBy(setting => char.IsDigit(setting.Key[0]) ? 0 : 1)
        .Select(setting => char.IsDigit(setting.Key[0]) ? setting.Value : $"{setting.Key} = {setting.Value}"))})]";

    private static string Write(MethodDeclarationSyntax operation, Dictionary<string, Dictionary<string, string>> attributes)
    {
        var verb = operation.AttributeLists.First(IsVerb);
        var argument = verb.Attributes.Any(attribute => attribute.Name.ToString() == "WithoutApiParameter") ? "" : Argument(attributes);
        return $"{verb} {operation.ReturnType} {operation.Identifier}({argument});";
    }

    private static bool IsVerb(AttributeListSyntax list) => list.Attributes[0].Name.ToString() == "Get";

    // A rule without a value is an argument of the operations.
    private static string Argument(Dictionary<string, Dictionary<string, string>> attributes) =>
        attributes.GetValueOrDefault("ApiParameter \"rule\"") is not { } rule || rule.ContainsKey("Value") || rule.ContainsKey("Option") ? ""
        : rule.GetValueOrDefault("In") == "ParameterLocation.Header" ? "[Header(\"rule\")] string rule"
        : "string rule";
}
