using System;
using System.Collections.Generic;
using System.Linq;

namespace AuthSdk.Generator.Parsing.Reuse;

/// <summary>What an edit may have changed for those who did not take part in it.</summary>
/// <param name="IsEverything">Whether no name says it: a reference, an option, a global using or an attribute of the assembly is different.</param>
/// <param name="Names">The names of types and namespaces that are new, gone, or declared differently.</param>
internal sealed record SourceChanges(bool IsEverything, HashSet<string> Names)
{
    public static SourceChanges Everything { get; } = new(IsEverything: true, []);

    private static SourceChanges None { get; } = new(IsEverything: false, []);

    /// <summary>The changes when some files take the place of others and the rest stays.</summary>
    public static SourceChanges Between(IReadOnlyList<TreeOutline> before, IReadOnlyList<TreeOutline> after, IEnumerable<TreeOutline> rest)
    {
        // Edits inside bodies leave the outline as it was.
        var gone = before.Where(outline => !after.Any(outline.IsSame)).ToList();
        var come = after.Where(outline => !before.Any(outline.IsSame)).ToList();
        if (gone.Count == 0 && come.Count == 0)
        {
            return None;
        }

        if (!gone.Select(outline => outline.Globals).Where(HasText).SequenceEqual(come.Select(outline => outline.Globals).Where(HasText)))
        {
            return Everything;
        }

        var names = new HashSet<string>(gone.Concat(come).SelectMany(outline => outline.DeclaredTypes), StringComparer.Ordinal);

        // A namespace matters when it is the first or was the last of its name.
        var spaces = new HashSet<string>(gone.SelectMany(outline => outline.Namespaces), StringComparer.Ordinal);
        spaces.SymmetricExceptWith(come.SelectMany(outline => outline.Namespaces));
        names.UnionWith(spaces
            .Where(space => !rest.Any(outline => outline.Declares(space)))
            .Select(space => space.Substring(space.LastIndexOf('.') + 1)));
        return new SourceChanges(IsEverything: false, names);
    }

    private static bool HasText(string globals) => globals.Length > 0;
}
