namespace AuthSdk.CareCentric;

/// <summary>How far an NHS number is verified: codes of <see cref="CodeSystems.NhsNumberVerificationStatus"/>.</summary>
public static class NhsNumberVerificationStatuses
{
    /// <summary>Verified.</summary>
    public const string Verified = "01";

    /// <summary>Not traced.</summary>
    public const string NotTraced = "02";

    /// <summary>A trace is required.</summary>
    public const string TraceRequired = "03";

    /// <summary>A trace was attempted and found no single match.</summary>
    public const string NoSingleMatch = "04";

    /// <summary>To be resolved.</summary>
    public const string ToBeResolved = "05";

    /// <summary>In progress.</summary>
    public const string InProgress = "06";

    /// <summary>Not present and not required.</summary>
    public const string NotRequired = "07";

    /// <summary>Postponed: a baby under six weeks.</summary>
    public const string Postponed = "08";
}
