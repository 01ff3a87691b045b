using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Parsing.Reuse;

/// <summary>What a file means to other files: everything in it but bodies, comments and blanks.</summary>
internal sealed class TreeOutline
{
    private const string AttributeSuffix = "Attribute";

    private static readonly ConditionalWeakTable<SyntaxTree, TreeOutline> Outlines = new();

    private readonly string _path;
    private readonly HashSet<string> _namespaces;
    private readonly Lazy<Surface> _surface;

    private TreeOutline(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        var types = new List<string>();
        var spaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes(HoldsDeclarations))
        {
            switch (node)
            {
                case BaseTypeDeclarationSyntax type:
                    types.AddRange(Names(type.Identifier.ValueText));
                    break;
                case DelegateDeclarationSyntax type:
                    types.AddRange(Names(type.Identifier.ValueText));
                    break;
                case BaseNamespaceDeclarationSyntax space:
                    AddNamespaces(space, spaces);
                    break;
            }
        }

        _path = tree.FilePath;
        _surface = new Lazy<Surface>(() => new Surface(root));
        DeclaredTypes = types;
        _namespaces = spaces;
        Globals = string.Concat(root.Externs.Cast<SyntaxNode>()
            .Concat(root.Usings.Where(directive => !directive.GlobalKeyword.IsKind(SyntaxKind.None)))
            .Concat(root.AttributeLists));
    }

    /// <summary>The names by which the types declared here can be mentioned, nested ones too.</summary>
    public IReadOnlyCollection<string> DeclaredTypes { get; }

    /// <summary>The full names of the namespaces declared here, and of those around them.</summary>
    public IReadOnlyCollection<string> Namespaces => _namespaces;

    /// <summary>The text of what holds for the whole project; mostly empty.</summary>
    public string Globals { get; }

    /// <summary>All names that are used or declared outside bodies.</summary>
    public IReadOnlyCollection<string> Mentions => _surface.Value.Mentions;

    public static TreeOutline Of(SyntaxTree tree) => Outlines.GetValue(tree, static key => new TreeOutline(key));

    /// <summary>Whether one of <see cref="Namespaces"/> has this full name.</summary>
    public bool Declares(string space) => _namespaces.Contains(space);

    /// <summary>Whether the other is the same file with the same meaning.</summary>
    public bool IsSame(TreeOutline other) => _path == other._path && _surface.Value.Hash == other._surface.Value.Hash;

    private static bool HoldsDeclarations(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static string[] Names(string type) =>
        type.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? [type, type.Substring(0, type.Length - AttributeSuffix.Length)] : [type];

    private static void AddNamespaces(BaseNamespaceDeclarationSyntax declaration, HashSet<string> spaces)
    {
        var full = string.Join(
            ".", declaration.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Reverse().SelectMany(space => Segments(space.Name)));
        for (var end = full.Length; end > 0; end = full.LastIndexOf('.', end - 1))
        {
            spaces.Add(full.Substring(0, end));
        }
    }

    private static IEnumerable<string> Segments(NameSyntax name) =>
        name.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    /// <summary>The tokens outside bodies, and the directives: a nullable context is part of what a type means.</summary>
    private sealed class Surface
    {
        public Surface(SyntaxNode root)
        {
            var mentions = new HashSet<string>(StringComparer.Ordinal);
            var hash = 14695981039346656037UL;
            foreach (var item in root.DescendantNodesAndTokens(static node => !IsBody(node)))
            {
                if (item.AsNode() is { } node)
                {
                    // That there is a body is part of the meaning.
                    hash = IsBody(node) ? Add(hash, "{") : hash;
                    continue;
                }

                var token = item.AsToken();
                hash = Add(hash, token.ValueText);
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    mentions.Add(token.ValueText);
                }

                if (token.ContainsDirectives)
                {
                    hash = token.LeadingTrivia.Where(trivia => trivia.IsDirective).Aggregate(hash, (sum, trivia) => Add(sum, trivia.ToString()));
                }
            }

            Mentions = mentions;
            Hash = hash;
        }

        public IReadOnlyCollection<string> Mentions { get; }

        public ulong Hash { get; }

        private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax or GlobalStatementSyntax;

        // FNV-1a over the text, and a sign that occurs in none for its end.
        private static ulong Add(ulong hash, string text)
        {
            foreach (var c in text)
            {
                hash = unchecked((hash ^ c) * 1099511628211UL);
            }

            return unchecked((hash ^ '\uffff') * 1099511628211UL);
        }
    }
}
