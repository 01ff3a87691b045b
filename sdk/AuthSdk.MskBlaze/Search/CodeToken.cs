namespace AuthSdk.MskBlaze;

/// <summary>A code to look for, as <c>system|code</c>.</summary>
/// <param name="System">The code system, a URL; any when <see langword="null"/>.</param>
/// <param name="Code">The code.</param>
public readonly record struct CodeToken(string? System, string Code) : IFormattable
{
    /// <summary>
    /// LOINC as queries name it. Answers name it <c>https://loinc.org</c>: <see cref="Observation.LoincCode"/> knows both.
    /// </summary>
    public const string LoincSystem = "http://loinc.org";

    /// <summary>A LOINC code.</summary>
    /// <param name="code">The code, such as <c>777-3</c>.</param>
    public static CodeToken Loinc(string code) => new(LoincSystem, code);

    /// <summary>The token as it is sent. <c>,</c>, <c>|</c> and <c>$</c> inside its parts are escaped, as FHIR has it.</summary>
    public override string ToString() => System is null ? Escape(Code) : $"{Escape(System)}|{Escape(Code)}";

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Not used: there is one format.</param>
    /// <param name="formatProvider">Not used: there is one format.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("$", "\\$", StringComparison.Ordinal);
}
