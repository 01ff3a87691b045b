using System.Globalization;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>
/// A date as the server wrote it: a year, a month, a day, or a time with or without an offset. What was written is kept, so nothing is made up
/// that the server did not say. Do not convert times without an offset to UTC: their zone is not documented.
/// </summary>
/// <param name="Text">What the server wrote, such as <c>1988</c>, <c>2020-08-25</c> or <c>2022-02-15T09:47:08+05:30</c>.</param>
[JsonConverter(typeof(PartialDateConverter))]
public readonly record struct PartialDate(string Text)
{
    private const int DayLength = 10;
    private static readonly string[] MonthAndDay = ["yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The year; <see langword="null"/> if the text is no date.</summary>
    public int? Year => Text is not null && Text.Length >= 4 && int.TryParse(Text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && (Text.Length == 4 || TryParse(out _)) ? year : null;

    /// <summary>The day, in the zone of whoever wrote it; <see langword="null"/> if the text names none.</summary>
    public DateOnly? Day => Text?.Length >= DayLength && TryParse(out var time) ? DateOnly.FromDateTime(time) : null;

    /// <summary>Day and time in the zone of whoever wrote it, of unspecified kind; <see langword="null"/> if the text names no time.</summary>
    public DateTime? LocalTime => Text?.Length > DayLength && TryParse(out var time) ? time : null;

    /// <summary>The instant; <see langword="null"/> if the text has no offset, and so leaves the zone open.</summary>
    public DateTimeOffset? Instant => HasOffset && DateTimeOffset.TryParse(Text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;

    /// <summary>Whether the text says how far its zone is from UTC.</summary>
    public bool HasOffset => Text?.Length > DayLength && (Text[^1] == 'Z' || (Text[^6] is '+' or '-' && Text.Contains('T', StringComparison.Ordinal)));

    /// <summary>What the server wrote.</summary>
    public override string ToString() => Text ?? "";

    private bool TryParse(out DateTime time)
    {
        // The offset is cut off: parsing it would turn the time into another zone's.
        var local = !HasOffset ? Text : Text[^1] == 'Z' ? Text[..^1] : Text[..^6];
        return local.Length > DayLength
            ? DateTime.TryParse(local, CultureInfo.InvariantCulture, DateTimeStyles.None, out time)
            : DateTime.TryParseExact(local, MonthAndDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }
}
