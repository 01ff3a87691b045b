using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>
/// A field that FHIR itself does not have. Find it by <see cref="Url"/>, never by position, and read whichever value is there.
/// </summary>
public sealed record Extension
{
    /// <summary>What it means: one of <see cref="ExtensionUrls"/>. One url may occur twice.</summary>
    public string? Url { get; init; }

    /// <summary>A text.</summary>
    public string? ValueString { get; init; }

    /// <summary>A whole number.</summary>
    public int? ValueInteger { get; init; }

    /// <summary>A number.</summary>
    public decimal? ValueDecimal { get; init; }

    /// <summary>A code, or in medication statements any text.</summary>
    public string? ValueCode { get; init; }

    /// <summary>A date, perhaps with a time.</summary>
    public PartialDate? ValueDateTime { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }

    /// <summary>Whichever value is there, as text; <see langword="null"/> if it is none of those that this record names.</summary>
    [JsonIgnore]
    public string? Text => ValueString
        ?? ValueCode
        ?? ValueDateTime?.Text
        ?? ValueInteger?.ToString(CultureInfo.InvariantCulture)
        ?? ValueDecimal?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whichever value is there, as a number; <see langword="null"/> if it is none.</summary>
    [JsonIgnore]
    public decimal? Number => ValueDecimal
        ?? ValueInteger
        ?? (decimal.TryParse(ValueString ?? ValueCode, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : default(decimal?));

    /// <summary>Whichever value is there, as a whole number; <see langword="null"/> if it is none.</summary>
    [JsonIgnore]
    public int? WholeNumber => Number is { } number and >= int.MinValue and <= int.MaxValue && number == decimal.Truncate(number) ? (int)number : null;

    /// <summary>
    /// The day that a text in the American order names, such as <c>07/05/2021</c>, or that a date names; <see langword="null"/> if there is none.
    /// </summary>
    [JsonIgnore]
    public DateOnly? Day => ValueDateTime is { } date ? date.Day
        : DateOnly.TryParseExact(ValueString ?? ValueCode, "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : null;
}
