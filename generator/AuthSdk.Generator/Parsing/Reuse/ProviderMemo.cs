using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.Parsing.Reuse;

/// <summary>
/// Keeps what was read of an interface until an edit may have changed it. The compiler asks again after every keystroke in the project,
/// because only who reads knows what an edit elsewhere means; reading 200 interfaces costs fourteen times as much as finding them.
/// </summary>
/// <remarks>
/// What is read of an interface follows from its own text, and from declarations whose names that text mentions, be it in steps. A parser
/// that looks up a type which is mentioned nowhere breaks this; the names of emitted types are the one exception, see <see cref="IsEmittedBy"/>.
/// </remarks>
internal static class ProviderMemo
{
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<State>> States = new();

    /// <summary>What <paramref name="parse"/> gives for the match, or gave when nothing that it reads was different.</summary>
    public static ProviderModel? Get(
        GeneratorAttributeSyntaxContext match,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, ProviderModel?> parse,
        CancellationToken cancellationToken)
    {
        var sources = SourceSnapshot.Of((CSharpCompilation)match.SemanticModel.Compilation);
        var box = States.GetValue(match.TargetNode, static _ => new StrongBox<State>());

        // Every state that was ever stored is right for its sources, so it does not matter who stores last.
        var state = box.Value;
        if (state is null)
        {
            state = new State(parse(match, cancellationToken), sources, Mentions: null);
        }
        else if (!ReferenceEquals(state.Sources, sources))
        {
            state = Renew(state, match, sources, parse, cancellationToken);
        }

        box.Value = state;
        return state.Model;
    }

    private static State Renew(
        State state,
        GeneratorAttributeSyntaxContext match,
        SourceSnapshot sources,
        Func<GeneratorAttributeSyntaxContext, CancellationToken, ProviderModel?> parse,
        CancellationToken cancellationToken)
    {
        var changes = sources.ChangesSince(state.Sources);
        if (changes.IsEverything)
        {
            return new State(parse(match, cancellationToken), sources, Mentions: null);
        }

        if (changes.Names.Count == 0)
        {
            return state with { Sources = sources };
        }

        var mentions = state.Mentions ?? state.Sources.MentionsOf(match.TargetNode.SyntaxTree);
        foreach (var name in changes.Names)
        {
            if (mentions.Contains(name) || IsEmittedBy(match.TargetSymbol.Name, name))
            {
                return new State(parse(match, cancellationToken), sources, Mentions: null);
            }
        }

        return new State(state.Model, sources, mentions);
    }

    // Emitted types are named after the interface; a type or a shorter interface may have such a name already.
    private static bool IsEmittedBy(string type, string name) =>
        type.StartsWith(name, StringComparison.OrdinalIgnoreCase) ||
        string.Compare(type, 1, name, 0, type.Length - 1, StringComparison.OrdinalIgnoreCase) == 0;

    /// <param name="Model">What was read.</param>
    /// <param name="Sources">The sources that it was read from, or the latest that are the same to it.</param>
    /// <param name="Mentions">The names that may matter to it, once somebody had to know.</param>
    private sealed record State(ProviderModel? Model, SourceSnapshot Sources, HashSet<string>? Mentions);
}
