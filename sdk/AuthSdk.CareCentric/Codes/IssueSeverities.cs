namespace AuthSdk.CareCentric;

/// <summary>How severe an <see cref="OutcomeIssue"/> is.</summary>
public static class IssueSeverities
{
    /// <summary>Nothing could be done.</summary>
    public const string Fatal = "fatal";

    /// <summary>It could not be done.</summary>
    public const string Error = "error";

    /// <summary>It was done, with a remark.</summary>
    public const string Warning = "warning";

    /// <summary>A piece of information.</summary>
    public const string Information = "information";
}
