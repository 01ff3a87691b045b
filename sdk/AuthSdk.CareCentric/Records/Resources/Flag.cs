namespace AuthSdk.CareCentric;

/// <summary>A warning about a patient.</summary>
/// <remarks>
/// In development and hidden in the documentation. The fields are those of FHIR STU3. Ids have 22 characters. Extensions that the documentation names:
/// <see cref="ExtensionUrls.FlagSubType"/>, <see cref="ExtensionUrls.FlagSeverity"/>, <see cref="ExtensionUrls.FlagComment"/>; what they hold is not published.
/// </remarks>
public sealed record Flag : Resource
{
    /// <summary>Ids in other systems.</summary>
    public IReadOnlyList<Identifier>? Identifier { get; init; }

    /// <summary><c>active</c>, <c>inactive</c> or <c>entered-in-error</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The kind of warning.</summary>
    public CodeableConcept? Category { get; init; }

    /// <summary>The warning.</summary>
    public CodeableConcept? Code { get; init; }

    /// <summary>The patient.</summary>
    public Reference? Subject { get; init; }

    /// <summary>While it holds.</summary>
    public Period? Period { get; init; }

    /// <summary>The encounter.</summary>
    public Reference? Encounter { get; init; }

    /// <summary>Who wrote it.</summary>
    public Reference? Author { get; init; }
}
