using System.Linq;
using System.Text;
using AuthSdk.Generator.Emission;
using AuthSdk.Generator.Parsing;
using AuthSdk.Generator.Parsing.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.Generator;

/// <summary>Turns interfaces with <c>[OAuthProvider]</c> into typed tokens, options, registration and an authenticated client.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class OAuthProviderGenerator : IIncrementalGenerator
{
    /// <summary>The name of the pipeline's step, for those who watch it.</summary>
    internal const string ProvidersStep = "Providers";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var documents = context.AdditionalTextsProvider
            .Where(static file => MetadataParser.IsCandidate(file))
            .Select(static (file, cancellationToken) => MetadataParser.Parse(file, cancellationToken))
            .Collect();

        var providers = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownAttributes.OAuthProvider,
                predicate: static (node, _) => node is InterfaceDeclarationSyntax,
                transform: static (match, cancellationToken) => IsFirst(match)
                    ? ProviderParser.Parse(
                        (INamedTypeSymbol)match.TargetSymbol,
                        match.SemanticModel.Compilation,
                        metadata: null, // Joins below: a document is no symbol, and changes at another time.
                        callback: null, // OAuthProviderAnalyzer runs the same parser and reports.
                        cancellationToken)
                    : null)
            .Where(static provider => provider is not null)
            .Combine(documents)
            .Select(static (pair, _) => MetadataResolver.Resolve(pair.Left!, pair.Right))
            .Where(static provider => provider is not null)
            .Select(static (provider, _) => provider!)
            .WithTrackingName(ProvidersStep);

        context.RegisterSourceOutput(providers, static (output, provider) =>
        {
            foreach (var file in ProviderEmitter.Emit(provider))
            {
                output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
            }
        });
    }

    // Each part of a partial interface may carry the attribute; the parser reads them all together.
    private static bool IsFirst(GeneratorAttributeSyntaxContext match) =>
        match.TargetSymbol.GetAttributes().First(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, match.Attributes[0].AttributeClass))
            .ApplicationSyntaxReference is { } reference &&
        reference.SyntaxTree == match.TargetNode.SyntaxTree &&
        match.TargetNode.Span.Contains(reference.Span);
}
