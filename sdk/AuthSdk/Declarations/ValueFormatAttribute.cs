namespace AuthSdk;

/// <summary>
/// How values without a format of their own are written into paths, queries and forms, and how properties without a name of their own are
/// called. What is nearest counts, for each setting: the parameter, the operation, the interface that declares it, the annotated interface.
/// </summary>
/// <remarks>Where Refit implements the interface, Refit's own formatters in its settings count instead.</remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter, Inherited = false)]
public sealed class ValueFormatAttribute : Attribute
{
    /// <summary>How booleans are written. Default: <c>True</c> and <c>False</c>.</summary>
    public BooleanFormat Booleans { get; set; }

    /// <summary>How dates and times of day are written. Default: the invariant culture's <c>07/04/2026 12:30:05</c>.</summary>
    public DateFormat Dates { get; set; }

    /// <summary>How the names of properties are written. Default: as in C#. Names of parameters are never changed.</summary>
    public KeyCase Keys { get; set; }
}
