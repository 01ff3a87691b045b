using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>One search parameter of one resource type.</summary>
/// <param name="Matcher">From the parameter's value to a condition on a resource; null when the value cannot be read.</param>
internal sealed record CareCentricSearchParameter(Func<string, Predicate<JsonObject>?> Matcher)
{
    private static readonly CareCentricSearchParameter Identifier = Token(static resource => Pairs(resource["identifier"], "value"));
    private static readonly CareCentricSearchParameter Status = Token(static resource => Plain(resource["status"]));
    private static readonly CareCentricSearchParameter Code = Token(static resource => Pairs(resource["code"]?["coding"], "code"));
    private static readonly CareCentricSearchParameter MedicationCode =
        Token(static resource => Pairs(resource["contained"]?[0]?["code"]?["coding"], "code"));

    private static readonly Dictionary<string, CareCentricSearchParameter> OfEveryType = new(StringComparer.Ordinal)
    {
        ["_id"] = Token(static resource => Plain(resource["id"])),
        ["_lastUpdated"] = Date(static resource => resource["meta"]?["lastUpdated"]),
        ["identifier"] = Identifier,
    };

    private static readonly Dictionary<string, Dictionary<string, CareCentricSearchParameter>> OfType = new(StringComparer.Ordinal)
    {
        ["Patient"] = new(StringComparer.Ordinal)
        {
            ["gender"] = Token(static resource => Plain(resource["gender"])),
            ["birthdate"] = Date(static resource => resource["birthDate"]),
            ["family"] = Text(Family, static (value, wanted) => value.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)),
            ["family:exact"] = Text(Family, static (value, wanted) => value == wanted),
            ["family:contains"] = Text(Family, static (value, wanted) => value.Contains(wanted, StringComparison.OrdinalIgnoreCase)),
            ["given"] = Text(Given, static (value, wanted) => value.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)),
            ["given:exact"] = Text(Given, static (value, wanted) => value == wanted),
            ["given:contains"] = Text(Given, static (value, wanted) => value.Contains(wanted, StringComparison.OrdinalIgnoreCase)),
        },
        ["Observation"] = new(StringComparer.Ordinal)
        {
            ["code"] = Code,
            ["status"] = Status,
            ["category"] = Token(static resource => Pairs(resource["category"]?[0]?["coding"], "code")),
            ["date"] = Date(static resource => resource["effectiveDateTime"]),
        },
        ["AllergyIntolerance"] = new(StringComparer.Ordinal)
        {
            ["code"] = Code,
            ["date"] = Date(static resource => resource["assertedDate"]),
        },
        ["MedicationRequest"] = new(StringComparer.Ordinal)
        {
            ["code"] = MedicationCode,
            ["intent"] = Token(static resource => Plain(resource["intent"])),
            ["status"] = Status,
            ["authoredon"] = Date(static resource => resource["authoredOn"]),
        },
        ["MedicationStatement"] = new(StringComparer.Ordinal)
        {
            ["code"] = MedicationCode,
            ["status"] = Status,
            ["effective"] = Date(static resource => resource["effectivePeriod"]?["start"]),
        },
    };

    public static CareCentricSearchParameter? Find(string resourceType, string name) =>
        OfEveryType.GetValueOrDefault(name) ?? OfType.GetValueOrDefault(resourceType)?.GetValueOrDefault(name);

    /// <summary><c>code</c>, <c>system|code</c> or <c>system|</c>; a comma is OR. <c>|code</c> is no longer a form of this API.</summary>
    private static CareCentricSearchParameter Token(Func<JsonObject, IEnumerable<(string? System, string? Code)>> values) => new(value =>
    {
        var wanted = value.Split(',').Select(static form => form.Split('|', 2)).ToList();

        return wanted.Exists(static form => form[0].Length == 0) ? null : resource => values(resource).Any(pair => wanted.Exists(form =>
            form.Length == 1 ? pair.Code == form[0] : pair.System == form[0] && (form[1].Length == 0 || pair.Code == form[1])));
    });

    private static CareCentricSearchParameter Date(Func<JsonObject, JsonNode?> member) => new(value =>
        CareCentricDate.Condition(value) is { } condition
            ? resource => CareCentricDate.Parse(member(resource)?.ToString()) is { } date && condition(date)
            : null);

    private static CareCentricSearchParameter Text(Func<JsonObject, IEnumerable<string>> values, Func<string, string, bool> matches) =>
        new(wanted => resource => values(resource).Any(value => matches(value, wanted)));

    private static IEnumerable<(string? System, string? Code)> Pairs(JsonNode? list, string codeMember) =>
        (list as JsonArray ?? []).Select(item => (item?["system"]?.ToString(), item?[codeMember]?.ToString()));

    private static IEnumerable<(string? System, string? Code)> Plain(JsonNode? code) => [(null, code?.ToString())];

    private static IEnumerable<string> Family(JsonObject patient) =>
        (patient["name"] as JsonArray ?? []).Select(static name => name?["family"]?.ToString() ?? "");

    private static IEnumerable<string> Given(JsonObject patient) =>
        (patient["name"] as JsonArray ?? [])
            .SelectMany(static name => name?["given"] as JsonArray ?? [])
            .Select(static given => given?.ToString() ?? "");
}
