using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using AuthSdk.Generator.Parsing;
using AuthSdk.Generator.Parsing.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AuthSdk.Generator;

/// <summary>Shows what is wrong with an <c>[OAuthProvider]</c> declaration, where it is wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OAuthProviderAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DiagnosticCatalog.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownAttributes.OAuthProvider) is null)
            {
                return;
            }

            var metadata = new MetadataCatalog(new Lazy<IReadOnlyList<MetadataModel>>(() => start.Options.AdditionalFiles
                .Where(MetadataParser.IsCandidate)
                .Select(file => MetadataParser.Parse(file, start.CancellationToken))
                .ToList()));
            start.RegisterSymbolAction(
                symbol => ProviderParser.Parse(
                    (INamedTypeSymbol)symbol.Symbol, symbol.Compilation, metadata, symbol.ReportDiagnostic, symbol.CancellationToken),
                SymbolKind.NamedType);
        });
    }
}
