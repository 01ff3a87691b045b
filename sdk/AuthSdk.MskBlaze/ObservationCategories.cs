namespace AuthSdk.MskBlaze;

/// <summary>The categories of observations.</summary>
public static class ObservationCategories
{
    /// <summary>Laboratory values.</summary>
    public const string Laboratory = "laboratory";

    /// <summary>Vital signs.</summary>
    public const string VitalSigns = "vital-signs";

    /// <summary>Lesions seen in images.</summary>
    public const string Imaging = "imaging";
}
