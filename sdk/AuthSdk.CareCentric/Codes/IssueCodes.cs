namespace AuthSdk.CareCentric;

/// <summary>What an <see cref="OutcomeIssue"/> is about (FHIR STU3, IssueType). Which of them this server uses is not documented.</summary>
public static class IssueCodes
{
    /// <summary>The content is not valid.</summary>
    public const string Invalid = "invalid";

    /// <summary>The structure is wrong.</summary>
    public const string Structure = "structure";

    /// <summary>Something required is missing.</summary>
    public const string Required = "required";

    /// <summary>A value is not valid.</summary>
    public const string Value = "value";

    /// <summary>A rule was broken.</summary>
    public const string Invariant = "invariant";

    /// <summary>A matter of security.</summary>
    public const string Security = "security";

    /// <summary>The caller must sign in.</summary>
    public const string Login = "login";

    /// <summary>The user is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>The session is over.</summary>
    public const string Expired = "expired";

    /// <summary>The caller may not.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>Something was left out for security.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>The content could not be processed.</summary>
    public const string Processing = "processing";

    /// <summary>The server cannot do this.</summary>
    public const string NotSupported = "not-supported";

    /// <summary>It is there already.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>It is not there.</summary>
    public const string NotFound = "not-found";

    /// <summary>It is too long.</summary>
    public const string TooLong = "too-long";

    /// <summary>A code or a modifier is not valid.</summary>
    public const string CodeInvalid = "code-invalid";

    /// <summary>An extension is not known.</summary>
    public const string Extension = "extension";

    /// <summary>It would take too long.</summary>
    public const string TooCostly = "too-costly";

    /// <summary>A rule of the business was broken.</summary>
    public const string BusinessRule = "business-rule";

    /// <summary>Somebody else changed it meanwhile.</summary>
    public const string Conflict = "conflict";

    /// <summary>The answer is not complete.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Something is wrong for now.</summary>
    public const string Transient = "transient";

    /// <summary>It could not be locked.</summary>
    public const string LockError = "lock-error";

    /// <summary>Nothing can be stored.</summary>
    public const string NoStore = "no-store";

    /// <summary>A fault of the server.</summary>
    public const string Exception = "exception";

    /// <summary>It took too long.</summary>
    public const string Timeout = "timeout";

    /// <summary>There were too many calls.</summary>
    public const string Throttled = "throttled";

    /// <summary>A piece of information.</summary>
    public const string Informational = "informational";
}
