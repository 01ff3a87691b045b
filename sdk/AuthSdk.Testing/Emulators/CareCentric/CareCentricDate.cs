using System.Globalization;

namespace AuthSdk.Testing;

/// <summary>FHIR dates of any precision as spans of time, and the comparisons of a search (FHIR STU3, 3.1.1.4.6).</summary>
internal readonly record struct CareCentricDate(DateTimeOffset Start, DateTimeOffset End)
{
    private static readonly string[] Prefixes = ["eq", "ne", "lt", "le", "gt", "ge"];
    private static readonly (string Format, Func<DateTimeOffset, DateTimeOffset> End)[] Precisions =
    [
        ("yyyy", static start => start.AddYears(1)),
        ("yyyy-MM", static start => start.AddMonths(1)),
        ("yyyy-MM-dd", static start => start.AddDays(1)),
        ("yyyy-MM-dd'T'HH:mm:ssK", static start => start.AddSeconds(1)),
        ("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", static start => start.AddTicks(1)),
    ];

    public static CareCentricDate? Parse(string? text)
    {
        foreach (var (format, end) in Precisions)
        {
            if (DateTimeOffset.TryParseExact(
                text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var start))
            {
                return new CareCentricDate(start, end(start));
            }
        }

        return null;
    }

    /// <summary>The condition a parameter value stands for; null when it cannot be read.</summary>
    public static Predicate<CareCentricDate>? Condition(string value)
    {
        var prefix = Array.Find(Prefixes, candidate => value.StartsWith(candidate, StringComparison.Ordinal)) ?? "";

        if (Parse(value[prefix.Length..]) is not { } limit)
        {
            return null;
        }

        return prefix switch
        {
            "ne" => date => !date.IsWithin(limit),
            "lt" => date => date.Start < limit.Start,
            "le" => date => date.Start < limit.End,
            "gt" => date => date.End > limit.End,
            "ge" => date => date.End > limit.Start,
            _ => date => date.IsWithin(limit),
        };
    }

    private bool IsWithin(CareCentricDate other) => Start >= other.Start && End <= other.End;
}
