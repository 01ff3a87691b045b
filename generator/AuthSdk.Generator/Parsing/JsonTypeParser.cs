using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Parsing;

/// <summary>Checks that what the operations read and write as JSON has metadata, so that no call finds out at run time.</summary>
/// <param name="type">The annotated interface.</param>
internal sealed class JsonTypeParser(INamedTypeSymbol type)
{
    private readonly INamedTypeSymbol? _context = JsonContextParser.Find(type);
    private JsonMetadata? _metadata;

    /// <summary>Checks an operation.</summary>
    public void Check(IMethodSymbol method, OperationModel operation, ParseReport report)
    {
        var uses = Uses(method, operation).ToList();
        if (uses.Count == 0)
        {
            return;
        }

        if (!JsonContextParser.IsDeclared(type))
        {
            report.Add(
                OperationDiagnostics.MissingJsonContext,
                () => OperationParser.Where(method, type),
                method.Name,
                TypeNames.Of(uses[0].Type.WithNullableAnnotation(NullableAnnotation.None)).Replace("global::", ""),
                type.Name);
        }

        // Walking the types is for those who listen. What is emitted is the same: asked for such metadata, the library says what is missing.
        else if (_context is not null && report.IsHeard)
        {
            _metadata ??= new JsonMetadata(_context);
            foreach (var use in uses.Where(use => _metadata.Lacks(use.Type)))
            {
                report.Add(() => Missing(use));
            }
        }
    }

    private IEnumerable<Use> Uses(IMethodSymbol method, OperationModel operation)
    {
        if (operation.ResultType is not null && ReturnTypeParser.JsonType(method.ReturnType) is { } result)
        {
            yield return new Use(result, method);
        }

        for (var i = 0; i < operation.Parameters.Count; i++)
        {
            var parameter = method.Parameters[i];
            if (operation.Parameters[i].JsonType is { } json && Sent(parameter.Type, json) is { } sent)
            {
                yield return new Use(sent, parameter);
            }
        }

        if (operation.Answers?.ErrorType is not null && AnswerRulesParser.ErrorType(type, method) is { } error)
        {
            yield return new Use(error, method);
        }
    }

    // Of a sequence that is sent piece by piece, each item is JSON of its own.
    private static ITypeSymbol? Sent(ITypeSymbol type, string json) => new[] { type, BodyParser.Item(type) }
        .FirstOrDefault(candidate => candidate is not null && TypeNames.Of(candidate.WithNullableAnnotation(NullableAnnotation.None)) == json);

    private Diagnostic Missing(Use use)
    {
        var context = _context!;
        var declarations = IsHere(context) ? context.Locations.Where(location => location.IsInSource) : [];
        var properties = ImmutableDictionary<string, string?>.Empty.Add(MissingJsonTypeProperties.Type, TypeNames.Plain(use.Type.WithNullableAnnotation(NullableAnnotation.None)));
        return Diagnostic.Create(
            AnswerDiagnostics.MissingJsonType,
            Where(use.Place),
            declarations,
            properties,
            context.Name,
            use.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.RemoveMiscellaneousOptions(
                SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)));
    }

    // The source of another project is visible in an editor, but nothing can be drawn there from here.
    private bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, type.ContainingAssembly);

    private Location Where(ISymbol place) => place.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        MethodDeclarationSyntax declared when IsHere(place) => declared.ReturnType.GetLocation(),
        ParameterSyntax { Type: { } declared } when IsHere(place) => declared.GetLocation(),
        _ => OperationParser.Where(place, type),
    };

    private readonly record struct Use(ITypeSymbol Type, ISymbol Place);
}
