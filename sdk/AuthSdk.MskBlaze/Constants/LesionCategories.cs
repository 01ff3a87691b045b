namespace AuthSdk.MskBlaze;

/// <summary>Categories of lesions that are documented. Expect others.</summary>
public static class LesionCategories
{
    /// <summary>It was not there before.</summary>
    public const string NewLesion = "New lesion";

    /// <summary>It is watched, and not measured.</summary>
    public const string NonTarget = "Non-target";

    /// <summary>It is measured.</summary>
    public const string Target = "Target";
}
