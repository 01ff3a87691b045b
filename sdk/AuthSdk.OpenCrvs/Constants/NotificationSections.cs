namespace AuthSdk.OpenCrvs;

/// <summary>The sections of a FHIR notification of version 1.x.</summary>
public static class NotificationSections
{
    /// <summary>The child, in a birth.</summary>
    public const string Child = "child-details";

    /// <summary>The mother.</summary>
    public const string Mother = "mother-details";

    /// <summary>The father.</summary>
    public const string Father = "father-details";

    /// <summary>Who tells of the event: a <c>RelatedPerson</c>.</summary>
    public const string Informant = "informant-details";

    /// <summary>Where the child was born.</summary>
    public const string BirthEncounter = "birth-encounter";

    /// <summary>The one who died, in a death.</summary>
    public const string Deceased = "deceased-details";

    /// <summary>The husband or wife, in a death.</summary>
    public const string Spouse = "spouse-details";

    /// <summary>Where the person died.</summary>
    public const string DeathEncounter = "death-encounter";
}
