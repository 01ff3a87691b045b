using System.Globalization;

namespace AuthSdk.CareCentric;

/// <summary>A date of FHIR (STU3, data types): a year, a month, a day, or a time with its offset.</summary>
/// <remarks>Records keep dates as text. This reads them, and compares those of different precision by their beginnings.</remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private static readonly (string Format, DatePrecision Precision)[] Formats =
    [
        ("yyyy", DatePrecision.Year),
        ("yyyy-MM", DatePrecision.Month),
        ("yyyy-MM-dd", DatePrecision.Day),
        ("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", DatePrecision.Time),
        ("yyyy-MM-dd'T'HH:mmK", DatePrecision.Time),
    ];

    private readonly string? _text;

    private PartialDate(string text, DatePrecision precision, DateTimeOffset start)
    {
        _text = text;
        Precision = precision;
        Start = start;
    }

    /// <summary>How exactly it is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Its beginning. What has no offset is taken as UTC.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) => FromDay(day);

    /// <summary>A second, with its offset.</summary>
    /// <param name="time">The time. Fractions of a second are left out.</param>
    public static implicit operator PartialDate(DateTimeOffset time) => FromTime(time);

    /// <summary>Whether one begins before another.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one begins before or with another.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one begins after another.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one begins after or with another.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>A whole year.</summary>
    /// <param name="year">The year.</param>
    public static PartialDate FromYear(int year) => Parse(new DateOnly(year, 1, 1).ToString("yyyy", CultureInfo.InvariantCulture));

    /// <summary>A whole month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    public static PartialDate FromMonth(int year, int month) => Parse(new DateOnly(year, month, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate FromDay(DateOnly day) => Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A second, with its offset.</summary>
    /// <param name="time">The time. Fractions of a second are left out.</param>
    public static PartialDate FromTime(DateTimeOffset time) => Parse(time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));

    /// <summary>Reads a date of FHIR.</summary>
    /// <param name="text">Such as <c>2004-03-28</c> or <c>2021-03-02T00:00:00+00:00</c>.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no date of FHIR.");

    /// <summary>Reads a date of FHIR.</summary>
    /// <param name="text">Such as <c>2004-03-28</c> or <c>2021-03-02T00:00:00+00:00</c>.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        foreach (var (format, precision) in Formats)
        {
            if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start))
            {
                date = new PartialDate(text!, precision, start);
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => Start.CompareTo(other.Start);

    /// <summary>The date as FHIR writes it.</summary>
    public override string ToString() => _text ?? "";
}
