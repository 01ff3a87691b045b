namespace AuthSdk.CareCentric;

/// <summary>How records of the same person belong together.</summary>
public static class PatientLinkTypes
{
    /// <summary>The other record is linked.</summary>
    public const string SeeAlso = "seealso";

    /// <summary>This record survives: it is the major one.</summary>
    public const string Replaces = "replaces";

    /// <summary>This record is retired: it is the minor one.</summary>
    public const string ReplacedBy = "replaced-by";
}
