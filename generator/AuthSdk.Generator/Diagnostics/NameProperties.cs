using System.Collections.Generic;
using System.Collections.Immutable;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>What the fault that a name does not exist tells its code fix.</summary>
internal static class NameProperties
{
    /// <summary>The names that there are.</summary>
    public const string Known = nameof(Known);

    /// <summary>What stands between two of them.</summary>
    public const char Separator = '\n';

    /// <summary>The names that there are, for the fix.</summary>
    public static ImmutableDictionary<string, string?> Of(IEnumerable<string> names) =>
        ImmutableDictionary<string, string?>.Empty.Add(Known, string.Join("\n", names));
}
