using System.Globalization;

namespace AuthSdk.MskBlaze;

/// <summary>A bound of a day. On the wire it is an operator and a day in the American order, such as <c>ge01/31/2022</c>: not the form that FHIR has.</summary>
/// <param name="Operator">How the day is compared.</param>
/// <param name="Day">The day.</param>
public readonly record struct DateBound(DateOperator Operator, DateOnly Day) : IFormattable
{
    /// <summary>On a day.</summary>
    /// <param name="day">The day.</param>
    public static DateBound On(DateOnly day) => new(DateOperator.Equal, day);

    /// <summary>On a day or after it.</summary>
    /// <param name="day">The day.</param>
    public static DateBound Since(DateOnly day) => new(DateOperator.GreaterOrEqual, day);

    /// <summary>On a day or before it.</summary>
    /// <param name="day">The day.</param>
    public static DateBound Until(DateOnly day) => new(DateOperator.LessOrEqual, day);

    /// <summary>Both bounds of a range, which are inside it.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static IReadOnlyList<DateBound> Between(DateOnly first, DateOnly last) => [Since(first), Until(last)];

    /// <summary>The bound as it is sent.</summary>
    public override string ToString() => Prefix + Day.ToString("MM'/'dd'/'yyyy", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Not used: there is one format.</param>
    /// <param name="formatProvider">Not used: there is one format.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    private string Prefix => Operator switch
    {
        DateOperator.NotEqual => "ne",
        DateOperator.LessThan => "lt",
        DateOperator.GreaterThan => "gt",
        DateOperator.GreaterOrEqual => "ge",
        DateOperator.LessOrEqual => "le",
        _ => "eq",
    };
}
