namespace AuthSdk.CareCentric;

/// <summary>A medicine. It is never read by itself: it is contained in requests and statements, as <c>#med</c>.</summary>
public sealed record Medication : Resource
{
    /// <summary>What it is, mostly in SNOMED CT.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary><c>active</c>, <c>inactive</c> or <c>entered-in-error</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it is a brand.</summary>
    public bool? IsBrand { get; init; }

    /// <summary>Whether it needs no prescription.</summary>
    public bool? IsOverTheCounter { get; init; }

    /// <summary>Who makes it.</summary>
    public Reference? Manufacturer { get; init; }

    /// <summary>Such as tablets.</summary>
    public CodeableConcept? Form { get; init; }
}
