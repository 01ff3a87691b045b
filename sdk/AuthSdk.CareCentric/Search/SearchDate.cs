namespace AuthSdk.CareCentric;

/// <summary>A condition on a date (FHIR STU3, search). Several in one search must all be true.</summary>
/// <remarks>Dates have the precision with which they are written: <c>2021</c> is the whole year. The API knows no other comparisons.</remarks>
public readonly record struct SearchDate : IFormattable
{
    private readonly string? _text;

    private SearchDate(string prefix, PartialDate date) => _text = prefix + date;

    /// <summary>Within a day, month, year or second.</summary>
    /// <param name="date">The day, month, year or second.</param>
    public static SearchDate On(PartialDate date) => new("", date);

    /// <summary>Not within it: <c>ne</c>. Documented for a patient's birth date and the beginning of a medication statement only.</summary>
    /// <param name="date">The day, month, year or second.</param>
    public static SearchDate NotOn(PartialDate date) => new("ne", date);

    /// <summary>Before its beginning: <c>lt</c>.</summary>
    /// <param name="date">The day, month, year or second.</param>
    public static SearchDate Before(PartialDate date) => new("lt", date);

    /// <summary>Up to its end: <c>le</c>.</summary>
    /// <param name="date">The day, month, year or second.</param>
    public static SearchDate Until(PartialDate date) => new("le", date);

    /// <summary>From its beginning on: <c>ge</c>.</summary>
    /// <param name="date">The day, month, year or second.</param>
    public static SearchDate From(PartialDate date) => new("ge", date);

    /// <summary>After its end: <c>gt</c>.</summary>
    /// <param name="date">The day, month, year or second.</param>
    public static SearchDate After(PartialDate date) => new("gt", date);

    /// <summary>The value of the search parameter.</summary>
    /// <returns>Such as <c>ge2021-01-23</c>.</returns>
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
