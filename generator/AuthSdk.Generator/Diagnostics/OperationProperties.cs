namespace AuthSdk.Generator.Diagnostics;

/// <summary>What faults of operations tell their code fixes.</summary>
internal static class OperationProperties
{
    /// <summary>Of a second body: the parameter that is the body already.</summary>
    public const string FirstBody = nameof(FirstBody);

    /// <summary>Of a parameter that is missing: its name in the request.</summary>
    public const string WireName = nameof(WireName);

    /// <summary>Of a parameter that is missing: there if it is a header.</summary>
    public const string IsHeader = nameof(IsHeader);
}
