using System.Linq;
using System.Text;
using System.Threading;
using AuthSdk.Generator.Emission;
using AuthSdk.Generator.Models;
using AuthSdk.Generator.Parsing;
using AuthSdk.Generator.Parsing.Metadata;
using AuthSdk.Generator.Parsing.Reuse;
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
                transform: static (match, cancellationToken) => ProviderMemo.Get(match, Parse, cancellationToken))
            .Combine(documents)
            .Select(static (pair, _) => pair.Left is { } provider ? MetadataResolver.Resolve(provider, pair.Right) : null)
            .WithTrackingName(ProvidersStep);

        // What cannot be emitted is left out here: each step of a pipeline costs every interface something per keystroke.
        context.RegisterSourceOutput(providers, static (output, provider) =>
        {
            if (provider is null)
            {
                return;
            }

            foreach (var file in ProviderEmitter.Emit(provider))
            {
                output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
            }
        });
    }

    private static ProviderModel? Parse(GeneratorAttributeSyntaxContext match, CancellationToken cancellationToken) =>
        IsFirst(match)
            ? ProviderParser.Parse(
                (INamedTypeSymbol)match.TargetSymbol,
                match.SemanticModel.Compilation,
                metadata: null, // Joins above: a document is no symbol, and changes at another time.
                callback: null, // OAuthProviderAnalyzer runs the same parser and reports.
                cancellationToken)
            : null;

    // Each part of a partial interface may carry the attribute; the parser reads them all together.
    private static bool IsFirst(GeneratorAttributeSyntaxContext match) =>
        match.TargetSymbol.GetAttributes().First(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, match.Attributes[0].AttributeClass))
            .ApplicationSyntaxReference is { } reference &&
        reference.SyntaxTree == match.TargetNode.SyntaxTree &&
        match.TargetNode.Span.Contains(reference.Span);
}
