using System.Linq;

namespace AuthSdk.Generator.Parsing;

/// <summary>Turns C# names into names on the wire, by the members of <c>KeyCase</c>.</summary>
internal static class PropertyNaming
{
    public static string Apply(string keyCase, string name) => keyCase switch
    {
        "CamelCase" => Camel(name),
        "SnakeCase" => Separated(name, '_'),
        "KebabCase" => Separated(name, '-'),
        _ => name,
    };

    // An acronym at the start is lower-case up to the word that follows it.
    private static string Camel(string name) => string.Concat(name.Select((c, i) =>
        name.Take(i + 1).All(char.IsUpper) && (i == 0 || i + 1 == name.Length || char.IsUpper(name[i + 1])) ? char.ToLowerInvariant(c) : c));

    private static string Separated(string name, char separator) => string.Concat(name.Select((c, i) =>
        StartsWord(name, i) ? $"{separator}{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));

    private static bool StartsWord(string name, int i) =>
        i > 0 && char.IsUpper(name[i]) &&
        (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
}
