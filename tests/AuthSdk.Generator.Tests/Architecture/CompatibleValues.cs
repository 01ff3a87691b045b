namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>Values of a dialect beside which everything can be said: no diagnostic is about them. Reviewed one by one.</summary>
internal static class CompatibleValues
{
    public static IReadOnlyList<string> All { get; } =
    [
        // How values are written in a URL, whoever authorises it.
        "BooleanFormat.PascalCase",
        "BooleanFormat.LowerCase",
        "DateFormat.Invariant",
        "DateFormat.Iso8601",
        "KeyCase.AsDeclared",
        "KeyCase.CamelCase",
        "KeyCase.SnakeCase",
        "KeyCase.KebabCase",
        "ValueFormat.Booleans",
        "ValueFormat.Dates",
        "ValueFormat.Keys",

        // Whatever the client authentication signs with.
        "SigningAlgorithm.Default",
    ];
}
