namespace AuthSdk.Properties.Tests.Samples;

/// <summary>What drawn operations send and get as JSON.</summary>
public sealed record Pet
{
    public string? Id { get; init; }

    public int? Age { get; init; }

    public DayOfWeek? Washed { get; init; }

    public IReadOnlyList<Pet>? Friends { get; init; }
}
