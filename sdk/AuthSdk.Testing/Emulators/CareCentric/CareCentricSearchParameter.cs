using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>One search parameter of one resource type.</summary>
/// <param name="Matcher">From the parameter's value to a condition on a resource; null when the value cannot be read.</param>
internal sealed record CareCentricSearchParameter(Func<string, Predicate<JsonObject>?> Matcher)
{
    /// <summary><c>code</c>, <c>system|code</c> or <c>system|</c>; a comma is OR.</summary>
    /// <param name="values">The codes of a resource.</param>
    /// <param name="takesNoSystem">Whether <c>|code</c>, a code that has no system, is a form as well.</param>
    public static CareCentricSearchParameter Token(
        Func<JsonObject, IEnumerable<(string? System, string? Code)>> values, bool takesNoSystem = false) => new(value =>
    {
        var forms = CareCentricSearchValue.Split(value, ',').Select(static form => CareCentricSearchValue.Split(form, '|')
            .Select(CareCentricSearchValue.Unescape).ToList()).ToList();

        return forms.Exists(form => form.Count > 2 || (form[0].Length == 0 && (!takesNoSystem || form.Count == 1 || form[1].Length == 0)))
            ? null
            : resource => values(resource).Any(pair => forms.Exists(form => Matches(form, pair)));
    });

    public static CareCentricSearchParameter Date(Func<JsonObject, JsonNode?> member, bool takesNotEqual = false) => new(value =>
        (takesNotEqual || !value.StartsWith("ne", StringComparison.Ordinal)) && CareCentricDate.Condition(value) is { } condition
            ? resource => CareCentricDate.Parse(member(resource)?.ToString()) is { } date && condition(date)
            : null);

    public static CareCentricSearchParameter Text(Func<JsonObject, IEnumerable<string>> values, Func<string, string, bool> matches) => new(value =>
    {
        var wanted = CareCentricSearchValue.Split(value, ',').Select(CareCentricSearchValue.Unescape).ToList();
        return resource => values(resource).Any(text => wanted.Exists(form => matches(text, form)));
    });

    /// <summary><c>:in</c>: the codes of a ValueSet, of which the emulator knows one.</summary>
    public static CareCentricSearchParameter In(Func<JsonObject, IEnumerable<(string? System, string? Code)>> values) => new(value =>
        value == CareCentricSeed.ValueSet
            ? resource => values(resource).Any(static pair => CareCentricResources.ValueSetCodes.Contains(pair.Code))
            : null);

    /// <summary>The id of a resource that another one refers to.</summary>
    public static CareCentricSearchParameter Reference(Func<JsonObject, JsonNode?> member) => new(value =>
        resource => member(resource)?["reference"]?.ToString() is { } reference
            && reference[(reference.LastIndexOf('/') + 1)..] == value[(value.LastIndexOf('/') + 1)..]);

    private static bool Matches(List<string> form, (string? System, string? Code) pair) => form switch
    {
        [var code] => pair.Code == code,
        ["", var code] => pair == (null, code),
        [var system, ""] => pair.System == system,
        [var system, var code] => pair == (system, code),
        _ => false,
    };
}
