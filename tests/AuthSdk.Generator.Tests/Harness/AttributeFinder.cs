using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Tests.Harness;

/// <summary>Finds what our generator finds and does nothing with it: what an edit costs at the very least.</summary>
public sealed class AttributeFinder : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.ForAttributeWithMetadataName(
            "AuthSdk.OAuthProviderAttribute",
            predicate: static (node, _) => node is InterfaceDeclarationSyntax,
            transform: static (match, _) => match.TargetSymbol.Name),
        static (_, _) => { });
}
