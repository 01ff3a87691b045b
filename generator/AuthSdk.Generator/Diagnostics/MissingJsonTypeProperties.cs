namespace AuthSdk.Generator.Diagnostics;

/// <summary>What a missing JSON type tells its code fix. The context's declaration is the additional location.</summary>
internal static class MissingJsonTypeProperties
{
    /// <summary>The fully qualified type.</summary>
    public const string Type = nameof(Type);
}
