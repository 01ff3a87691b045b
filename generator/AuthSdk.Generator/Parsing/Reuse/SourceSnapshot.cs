using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Parsing.Reuse;

/// <summary>The sources of a compilation, and what else its declarations follow from.</summary>
internal sealed class SourceSnapshot
{
    private static readonly ConditionalWeakTable<Compilation, SourceSnapshot> Snapshots = new();

    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly Lazy<ILookup<string, TreeOutline>> _declaring;
    private Tuple<SourceSnapshot, SourceChanges>? _lastChanges;

    private SourceSnapshot(CSharpCompilation compilation)
    {
        _trees = compilation.SyntaxTrees;
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _declaring = new Lazy<ILookup<string, TreeOutline>>(() => _trees.Select(TreeOutline.Of)
            .SelectMany(tree => tree.DeclaredTypes.Select(type => (type, tree)))
            .ToLookup(pair => pair.type, pair => pair.tree, StringComparer.Ordinal));
    }

    public static SourceSnapshot Of(CSharpCompilation compilation) =>
        Snapshots.TryGetValue(compilation, out var known)
            ? known
            : Snapshots.GetValue(compilation, static key => new SourceSnapshot((CSharpCompilation)key));

    /// <summary>What is different here. The answer to the last question is kept: all interfaces ask the same one.</summary>
    public SourceChanges ChangesSince(SourceSnapshot earlier)
    {
        if (Volatile.Read(ref _lastChanges) is { } last && ReferenceEquals(last.Item1, earlier))
        {
            return last.Item2;
        }

        var changes = Compare(earlier);
        Volatile.Write(ref _lastChanges, Tuple.Create(earlier, changes));
        return changes;
    }

    /// <summary>All names that a file mentions, and those mentioned where such a name is declared, and so on.</summary>
    public HashSet<string> MentionsOf(SyntaxTree tree)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<TreeOutline>();
        var open = new Stack<TreeOutline>(_trees.Select(TreeOutline.Of).Where(outline => outline.Globals.Length > 0));
        open.Push(TreeOutline.Of(tree));
        while (open.Count > 0)
        {
            var outline = open.Pop();
            if (!seen.Add(outline))
            {
                continue;
            }

            foreach (var declaring in outline.Mentions.Where(names.Add).SelectMany(name => _declaring.Value[name]))
            {
                open.Push(declaring);
            }
        }

        return names;
    }

    private SourceChanges Compare(SourceSnapshot earlier)
    {
        if (!ReferenceEquals(_options, earlier._options) || _references != earlier._references)
        {
            return SourceChanges.Everything;
        }

        // Nearly always one file is replaced, or one comes or goes: what is the same at both ends need not be looked at.
        var start = 0;
        var shorter = Math.Min(_trees.Length, earlier._trees.Length);
        while (start < shorter && _trees[start] == earlier._trees[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && _trees[_trees.Length - 1 - end] == earlier._trees[earlier._trees.Length - 1 - end])
        {
            end++;
        }

        var before = new HashSet<SyntaxTree>(earlier._trees.Skip(start).Take(earlier._trees.Length - start - end));
        var after = _trees.Skip(start).Take(_trees.Length - start - end).Where(tree => !before.Remove(tree)).ToList();
        var changed = new HashSet<SyntaxTree>(after);
        return SourceChanges.Between(
            before.Select(TreeOutline.Of).ToList(), after.Select(TreeOutline.Of).ToList(), _trees.Where(tree => !changed.Contains(tree)).Select(TreeOutline.Of));
    }
}
