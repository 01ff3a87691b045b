using System.Globalization;

namespace AuthSdk.OpenCrvs;

/// <summary>Dates of the webhooks service, which are a thousand times too far from 1970 and have a year of five digits or more.</summary>
internal static class WebhookDate
{
    private const long DaysOf400Years = 146_097;
    private const long MillisecondsOfDay = 86_400_000;

    /// <summary>The calendar of .NET ends with the year 9999; a thousand times that far is about here.</summary>
    private const int LastYear = 8_100_000;

    /// <summary>The right date; <see langword="null"/> if the text is none.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text[0] != '+')
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var right) ? right : null;
        }

        // The calendar repeats after 400 years: a year within reach has the same days.
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || !int.TryParse(text.AsSpan(1, dash - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year > LastYear)
        {
            return null;
        }

        var cycles = Math.DivRem(year, 400, out var yearOfCycle);
        var near = string.Create(CultureInfo.InvariantCulture, $"{2000 + yearOfCycle:0000}{text.AsSpan(dash)}");
        if (!DateTimeOffset.TryParse(near, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var inReach))
        {
            return null;
        }

        var milliseconds = inReach.ToUnixTimeMilliseconds() + ((cycles - 5) * DaysOf400Years * MillisecondsOfDay);
        return milliseconds / 1000 <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds / 1000) : null;
    }
}
