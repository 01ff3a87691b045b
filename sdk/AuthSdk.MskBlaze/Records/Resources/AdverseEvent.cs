using System.Text.Json.Serialization;

namespace AuthSdk.MskBlaze;

/// <summary>An adverse event, without laboratory toxicities. Grade, start and end are extensions.</summary>
public sealed record AdverseEvent : Resource
{
    /// <summary>Protocol, record, event and sequence number, joined by <c>-</c>. One object, not a list.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary><c>actual</c>.</summary>
    public string? Actuality { get; init; }

    /// <summary>What happened, in MedDRA words.</summary>
    public CodeableConcept? Event { get; init; }

    /// <summary>The subject.</summary>
    public Reference? Subject { get; init; }

    /// <summary>When it happened, without an offset.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>How it ended, such as <c>ongoing</c>.</summary>
    public CodeableConcept? Outcome { get; init; }

    /// <summary>What may have caused it.</summary>
    public IReadOnlyList<SuspectEntity>? SuspectEntity { get; init; }

    /// <summary>The study.</summary>
    public IReadOnlyList<Reference>? Study { get; init; }

    /// <summary>The first day.</summary>
    [JsonIgnore]
    public DateOnly? StartDate => FindExtension(ExtensionUrls.StartDate)?.Day;

    /// <summary>The last day; documented, but in no sample.</summary>
    [JsonIgnore]
    public DateOnly? StopDate => FindExtension(ExtensionUrls.StopDate)?.Day;

    /// <summary>The number of the event within its record.</summary>
    [JsonIgnore]
    public int? SequenceNumber => FindExtension(ExtensionUrls.SequenceNumber)?.WholeNumber;

    /// <summary>Whether it was verified; sent as 0 or 1.</summary>
    [JsonIgnore]
    public bool? IsVerified => FindExtension(ExtensionUrls.VerifiedIndicator)?.WholeNumber is { } flag ? flag != 0 : null;

    /// <summary>Whether it lasts; sent as 0 or 1. May contradict <see cref="Outcome"/>, as in the sample.</summary>
    [JsonIgnore]
    public bool? IsOngoing => FindExtension(ExtensionUrls.Ongoing)?.WholeNumber is { } flag ? flag != 0 : null;

    /// <summary>The CTCAE grade.</summary>
    [JsonIgnore]
    public int? Grade => FindExtension(ExtensionUrls.CtcaeGrade)?.WholeNumber;

    /// <summary>The version of CTCAE, such as 5.0.</summary>
    [JsonIgnore]
    public decimal? CtcaeVersion => FindExtension(ExtensionUrls.CtcaeVersion)?.Number;

    private protected override Identifier? FirstIdentifier => Identifier;
}
