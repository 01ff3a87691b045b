namespace AuthSdk.MskBlaze;

/// <summary>States of lesions that are documented. Expect others.</summary>
public static class LesionStates
{
    /// <summary>It is there.</summary>
    public const string Present = "Present";

    /// <summary>It is defined.</summary>
    public const string Defined = "Defined";

    /// <summary>It is as it was, or better.</summary>
    public const string StableOrImproved = "Stable/Improved";

    /// <summary>It is gone.</summary>
    public const string Disappeared = "Disappeared";

    /// <summary>It is not defined.</summary>
    public const string Undefined = "Undefined";

    /// <summary>It has grown beyond doubt.</summary>
    public const string UnequivocalProgression = "Uneqv. prog.";

    /// <summary>It cannot be evaluated.</summary>
    public const string NotEvaluable = "Not evaluable";

    /// <summary>Nobody has looked.</summary>
    public const string NotAssessed = "Not assessed";

    /// <summary>It is too small to be measured.</summary>
    public const string TooSmall = "Too small";
}
