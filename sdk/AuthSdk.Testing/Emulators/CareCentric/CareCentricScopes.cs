namespace AuthSdk.Testing;

/// <summary>SMART scopes, version 1: <c>user/*.read</c> reads everything, <c>user/Patient.read</c> one resource type.</summary>
internal static class CareCentricScopes
{
    private static readonly string[] Identity = ["launch", "openid", "profile"];

    public static bool IsKnown(string scope) =>
        Identity.Contains(scope) || scope == "user/*.read" || CareCentricRecords.Types.Any(Reads(scope));

    public static bool AllowReading(IReadOnlyList<string> scopes, string resourceType) =>
        scopes.Any(scope => scope == "user/*.read" || Reads(scope)(resourceType));

    private static Func<string, bool> Reads(string scope) => resourceType => scope == $"user/{resourceType}.read";
}
