namespace AuthSdk.OpenCrvs;

/// <content>The people of a record.</content>
public sealed partial record RecordSearchCriteria
{
    /// <summary>The first names of the deceased.</summary>
    public string? DeceasedFirstNames { get; init; }

    /// <summary>The family name of the deceased.</summary>
    public string? DeceasedFamilyName { get; init; }

    /// <summary>The date of birth of the deceased, <c>YYYY-MM-DD</c>.</summary>
    public string? DeceasedDoB { get; init; }

    /// <summary>The first date of birth of the deceased.</summary>
    public string? DeceasedDoBStart { get; init; }

    /// <summary>The last date of birth of the deceased.</summary>
    public string? DeceasedDoBEnd { get; init; }

    /// <summary>An id of the deceased.</summary>
    public string? DeceasedIdentifier { get; init; }

    /// <summary>The gender of the deceased.</summary>
    public string? DeceasedGender { get; init; }

    /// <summary>The first names of the groom.</summary>
    public string? GroomFirstNames { get; init; }

    /// <summary>The family name of the groom.</summary>
    public string? GroomFamilyName { get; init; }

    /// <summary>The date of birth of the groom, <c>YYYY-MM-DD</c>.</summary>
    public string? GroomDoB { get; init; }

    /// <summary>The first date of birth of the groom.</summary>
    public string? GroomDoBStart { get; init; }

    /// <summary>The last date of birth of the groom.</summary>
    public string? GroomDoBEnd { get; init; }

    /// <summary>An id of the groom.</summary>
    public string? GroomIdentifier { get; init; }

    /// <summary>The first names of the bride.</summary>
    public string? BrideFirstNames { get; init; }

    /// <summary>The family name of the bride.</summary>
    public string? BrideFamilyName { get; init; }

    /// <summary>The date of birth of the bride, <c>YYYY-MM-DD</c>.</summary>
    public string? BrideDoB { get; init; }

    /// <summary>The first date of birth of the bride.</summary>
    public string? BrideDoBStart { get; init; }

    /// <summary>The last date of birth of the bride.</summary>
    public string? BrideDoBEnd { get; init; }

    /// <summary>An id of the bride.</summary>
    public string? BrideIdentifier { get; init; }

    /// <summary>The first names of the mother.</summary>
    public string? MotherFirstNames { get; init; }

    /// <summary>The family name of the mother.</summary>
    public string? MotherFamilyName { get; init; }

    /// <summary>The date of birth of the mother, <c>YYYY-MM-DD</c>.</summary>
    public string? MotherDoB { get; init; }

    /// <summary>The first date of birth of the mother.</summary>
    public string? MotherDoBStart { get; init; }

    /// <summary>The last date of birth of the mother.</summary>
    public string? MotherDoBEnd { get; init; }

    /// <summary>An id of the mother.</summary>
    public string? MotherIdentifier { get; init; }

    /// <summary>The first names of the father.</summary>
    public string? FatherFirstNames { get; init; }

    /// <summary>The family name of the father.</summary>
    public string? FatherFamilyName { get; init; }

    /// <summary>The date of birth of the father, <c>YYYY-MM-DD</c>.</summary>
    public string? FatherDoB { get; init; }

    /// <summary>The first date of birth of the father.</summary>
    public string? FatherDoBStart { get; init; }

    /// <summary>The last date of birth of the father.</summary>
    public string? FatherDoBEnd { get; init; }

    /// <summary>An id of the father.</summary>
    public string? FatherIdentifier { get; init; }

    /// <summary>The first names of the informant.</summary>
    public string? InformantFirstNames { get; init; }

    /// <summary>The family name of the informant.</summary>
    public string? InformantFamilyName { get; init; }

    /// <summary>The date of birth of the informant, <c>YYYY-MM-DD</c>.</summary>
    public string? InformantDoB { get; init; }

    /// <summary>The first date of birth of the informant.</summary>
    public string? InformantDoBStart { get; init; }

    /// <summary>The last date of birth of the informant.</summary>
    public string? InformantDoBEnd { get; init; }

    /// <summary>An id of the informant.</summary>
    public string? InformantIdentifier { get; init; }
}
