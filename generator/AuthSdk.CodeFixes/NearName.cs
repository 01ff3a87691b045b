using System;
using System.Collections.Generic;
using System.Linq;

namespace AuthSdk.CodeFixes;

/// <summary>Finds the name that was meant by one that does not exist.</summary>
internal static class NearName
{
    /// <summary>
    /// The one name that differs in case and separators only, or else the one that is a slip of the pen or two away; <see langword="null"/> where
    /// none is, or several are.
    /// </summary>
    public static string? Of(string name, IReadOnlyCollection<string> known)
    {
        var same = known.Where(other => string.Equals(Letters(other), Letters(name), StringComparison.OrdinalIgnoreCase)).ToList();
        var near = same.Count > 0 ? same : known.Where(other => Distance(other, name) is var distance && distance <= 2 && distance * 2 < name.Length).ToList();
        return near.Count == 1 ? near[0] : null;
    }

    /// <summary>The number of letters to insert, drop or exchange, without regard to case.</summary>
    public static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 0; j < right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? diagonal : diagonal + 1;
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(cost, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[right.Length];
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
