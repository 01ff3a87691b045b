namespace AuthSdk.Kmhfr;

/// <summary>Specialists to add to a facility.</summary>
public sealed record SpecialityToAdd
{
    /// <summary>The id of the speciality.</summary>
    public required string Speciality { get; init; }

    /// <summary>How many there are.</summary>
    public int Count { get; init; }
}
