using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Parsing;

/// <summary>Checks that the types to be emitted do not exist yet and are not emitted for another interface.</summary>
internal static class TypeConflicts
{
    private static readonly string GeneratorName = typeof(OAuthProviderGenerator).FullName!;

    public static void Check(INamedTypeSymbol type, ProviderModel provider, Compilation compilation, ParseReport report)
    {
        var emitted = provider.EmittedTypes.ToList();
        var flows = provider.Flows.Where(flow => flow.HasTokenEndpoint).Select(flow => flow.FlowType).ToList();
        var conflict = emitted.FirstOrDefault(name => Exists(type.ContainingNamespace, name, flows.Contains(name)))
            ?? emitted.FirstOrDefault(name => IsReferenced(type, name, compilation))
            ?? EmittedForAnother(type, emitted);
        if (conflict is not null)
        {
            report.Add(ProviderDiagnostics.ConflictingType, () => type.Locations[0], type.Name, conflict);
        }
    }

    // The analyzer sees the program with what was emitted into it; that is no conflict, nor is the part of a flow that has its hook.
    private static bool Exists(INamespaceSymbol space, string name, bool hasParts) =>
        space.GetMembers(name).Any(member => member is INamespaceSymbol ||
            (member is INamedTypeSymbol { Arity: 0 } &&
                member.DeclaringSyntaxReferences.Any(reference =>
                    !reference.SyntaxTree.FilePath.Contains(GeneratorName) && !(hasParts && IsPart(reference.GetSyntax())))));

    private static bool IsPart(SyntaxNode declaration) =>
        declaration is ClassDeclarationSyntax type && type.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PartialKeyword));

    // Two types of one name, of which one is referenced: the compiler takes the emitted one, wherever the other is meant.
    private static bool IsReferenced(INamedTypeSymbol type, string name, Compilation compilation)
    {
        var space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString() + ".";
        return compilation.GetTypesByMetadataName(space + name).Any(other =>
            !SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly) &&
            compilation.IsSymbolAccessibleWithin(other, compilation.Assembly));
    }

    // IPet with a flow 'User' and IPetUser would both become a PetUserFlow. The longer name is the one to change. Names that differ
    // in case only become files that the compiler takes for one.
    private static string? EmittedForAnother(INamedTypeSymbol type, IReadOnlyList<string> emitted)
    {
        foreach (var other in Namesakes(type.ContainingNamespace).SelectMany(space => space.GetTypeMembers()))
        {
            if (!SymbolEqualityComparer.Default.Equals(other.ContainingNamespace, type.ContainingNamespace))
            {
                if (IsOneFileWith(other, type))
                {
                    return other.Name.Substring(1);
                }

                continue;
            }

            if (!type.Name.StartsWith(other.Name, StringComparison.OrdinalIgnoreCase) ||
                other.TypeKind != TypeKind.Interface ||
                SymbolEqualityComparer.Default.Equals(other, type) ||
                (other.Name.Length == type.Name.Length && string.CompareOrdinal(other.Name, type.Name) > 0))
            {
                continue;
            }

            var flows = other.Declared("OAuthProviderAttribute").Select(provider => provider.Text("Name") ?? "").ToList();
            var types = flows.SelectMany(flow => new FlowModel { TypePrefix = other.Name.Substring(1) + flow }.EmittedTypes).ToList();
            var conflict = emitted.FirstOrDefault(types.Contains);
            if (conflict is not null || (flows.Count > 0 && other.Name.Length == type.Name.Length))
            {
                return conflict ?? other.Name.Substring(1);
            }
        }

        return null;
    }

    // Of two, one has to change: the one that comes later in the alphabet.
    private static bool IsOneFileWith(INamedTypeSymbol other, INamedTypeSymbol type) =>
        other.TypeKind == TypeKind.Interface &&
        other.Name.Equals(type.Name, StringComparison.OrdinalIgnoreCase) &&
        string.CompareOrdinal(other.ToDisplayString(), type.ToDisplayString()) < 0 &&
        other.Declared("OAuthProviderAttribute").Any();

    /// <summary>The namespace, and those whose full names differ from its own in case only.</summary>
    private static IEnumerable<INamespaceSymbol> Namesakes(INamespaceSymbol space) => space.IsGlobalNamespace
        ? [space]
        : Namesakes(space.ContainingNamespace)
            .SelectMany(outer => outer.GetNamespaceMembers())
            .Where(inner => inner.Name.Equals(space.Name, StringComparison.OrdinalIgnoreCase));
}
