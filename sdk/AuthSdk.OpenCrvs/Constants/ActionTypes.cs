namespace AuthSdk.OpenCrvs;

/// <summary>What can be done to an event. Take unknown values in your stride.</summary>
public static class ActionTypes
{
    /// <summary>Made, as a draft.</summary>
    public const string Create = "CREATE";

    /// <summary>Notified, perhaps incompletely.</summary>
    public const string Notify = "NOTIFY";

    /// <summary>Declared completely.</summary>
    public const string Declare = "DECLARE";

    /// <summary>Checked; only in 1.9.</summary>
    public const string Validate = "VALIDATE";

    /// <summary>Put into the register.</summary>
    public const string Register = "REGISTER";

    /// <summary>Sent back.</summary>
    public const string Reject = "REJECT";

    /// <summary>Set aside.</summary>
    public const string Archive = "ARCHIVE";

    /// <summary>The server suspects a duplicate.</summary>
    public const string DuplicateDetected = "DUPLICATE_DETECTED";

    /// <summary>Found to be a duplicate.</summary>
    public const string MarkAsDuplicate = "MARK_AS_DUPLICATE";

    /// <summary>Found to be no duplicate.</summary>
    public const string MarkAsNotDuplicate = "MARK_AS_NOT_DUPLICATE";

    /// <summary>A certificate was printed.</summary>
    public const string PrintCertificate = "PRINT_CERTIFICATE";

    /// <summary>A correction was asked for.</summary>
    public const string RequestCorrection = "REQUEST_CORRECTION";

    /// <summary>A correction was approved.</summary>
    public const string ApproveCorrection = "APPROVE_CORRECTION";

    /// <summary>A correction was rejected.</summary>
    public const string RejectCorrection = "REJECT_CORRECTION";

    /// <summary>Read.</summary>
    public const string Read = "READ";

    /// <summary>Assigned to a person.</summary>
    public const string Assign = "ASSIGN";

    /// <summary>No longer assigned.</summary>
    public const string Unassign = "UNASSIGN";

    /// <summary>Changed; only in 2.x.</summary>
    public const string Edit = "EDIT";

    /// <summary>An action of the country's own; only in 2.x.</summary>
    public const string Custom = "CUSTOM";
}
