namespace AuthSdk.CareCentric;

/// <summary>A search for patients.</summary>
public sealed record PatientSearch : ResourceSearch
{
    /// <summary>The NHS number or a local number, such as <c>SearchToken.NhsNumber("9000000000")</c>.</summary>
    [AliasAs("identifier")]
    public SearchToken? Identifier { get; init; }

    /// <summary>
    /// How far the NHS number is verified: one of <see cref="NhsNumberVerificationStatuses"/>, with or without
    /// <see cref="CodeSystems.NhsNumberVerificationStatus"/>.
    /// </summary>
    [AliasAs("nhsNumberVerificationStatus")]
    public SearchToken? NhsNumberVerificationStatus { get; init; }

    /// <summary>The beginning of the family name, in upper or lower case.</summary>
    [AliasAs("family")]
    public SearchText? Family { get; init; }

    /// <summary>The family name, case-sensitive.</summary>
    [AliasAs("family:exact")]
    public SearchText? FamilyExact { get; init; }

    /// <summary>A part of the family name.</summary>
    [AliasAs("family:contains")]
    public SearchText? FamilyContains { get; init; }

    /// <summary>The beginning of a given name, in upper or lower case.</summary>
    [AliasAs("given")]
    public SearchText? Given { get; init; }

    /// <summary>A given name, case-sensitive.</summary>
    [AliasAs("given:exact")]
    public SearchText? GivenExact { get; init; }

    /// <summary>A part of a given name.</summary>
    [AliasAs("given:contains")]
    public SearchText? GivenContains { get; init; }

    /// <summary>One of <see cref="Genders"/>.</summary>
    [AliasAs("gender")]
    public SearchToken? Gender { get; init; }

    /// <summary>The date of birth. Several conditions must all be true.</summary>
    [AliasAs("birthdate"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<SearchDate>? BirthDate { get; init; }

    /// <summary>
    /// Whether linked and merged patients are added, which need not match. Beside another parameter only. Version 0.8.0; 0.9.0 no longer shows it.
    /// </summary>
    [AliasAs("getAllLinkedPatients")]
    public bool? GetAllLinkedPatients { get; init; }

    /// <summary><see cref="SearchSorts.LastUpdated"/> or <see cref="SearchSorts.LastUpdatedDescending"/>.</summary>
    [AliasAs("_sort")]
    public string? Sort { get; init; }
}
