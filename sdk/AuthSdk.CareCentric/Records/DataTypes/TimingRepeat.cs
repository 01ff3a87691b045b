using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.CareCentric;

/// <summary>A rule for when something is done.</summary>
public sealed record TimingRepeat
{
    /// <summary>For how long.</summary>
    public Quantity? BoundsDuration { get; init; }

    /// <summary>For how long, from and to.</summary>
    public Range? BoundsRange { get; init; }

    /// <summary>From when to when.</summary>
    public Period? BoundsPeriod { get; init; }

    /// <summary>How often.</summary>
    public int? Count { get; init; }

    /// <summary>How often at most.</summary>
    public int? CountMax { get; init; }

    /// <summary>How long it takes.</summary>
    public decimal? Duration { get; init; }

    /// <summary>How long it takes at most.</summary>
    public decimal? DurationMax { get; init; }

    /// <summary>The unit of that: <c>s</c>, <c>min</c>, <c>h</c>, <c>d</c>, <c>wk</c>, <c>mo</c> or <c>a</c>.</summary>
    public string? DurationUnit { get; init; }

    /// <summary>How often in each period.</summary>
    public int? Frequency { get; init; }

    /// <summary>How often in each period at most.</summary>
    public int? FrequencyMax { get; init; }

    /// <summary>The period.</summary>
    public decimal? Period { get; init; }

    /// <summary>The longest period.</summary>
    public decimal? PeriodMax { get; init; }

    /// <summary>The unit of the period, as above.</summary>
    public string? PeriodUnit { get; init; }

    /// <summary>Days: <c>mon</c> to <c>sun</c>.</summary>
    public IReadOnlyList<string>? DayOfWeek { get; init; }

    /// <summary>Times of the day.</summary>
    public IReadOnlyList<string>? TimeOfDay { get; init; }

    /// <summary>What it goes by, such as <c>AC</c>, before meals.</summary>
    public IReadOnlyList<string>? When { get; init; }

    /// <summary>Minutes from that.</summary>
    public int? Offset { get; init; }

    /// <summary>Fields that the server sent and this record does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalData { get; set; }
}
