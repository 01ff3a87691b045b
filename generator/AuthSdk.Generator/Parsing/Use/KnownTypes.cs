using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing.Use;

/// <summary>Recognises what the generator emitted, be it in this program or in a package.</summary>
internal static class KnownTypes
{
    /// <summary>The annotated interface that an emitted type belongs to, such as <c>IPetApi</c> for <c>PetApiOptions</c>.</summary>
    /// <param name="type">The emitted type.</param>
    /// <param name="suffix">What its name ends with.</param>
    /// <returns>The interface, or <see langword="null"/> for a type that was not emitted.</returns>
    public static INamedTypeSymbol? Provider(ITypeSymbol? type, string suffix)
    {
        if (type is not INamedTypeSymbol { ContainingType: null, Arity: 0 } emitted ||
            !emitted.Name.EndsWith(suffix, System.StringComparison.Ordinal) ||
            !emitted.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute"))
        {
            return null;
        }

        var name = $"I{emitted.Name.Substring(0, emitted.Name.Length - suffix.Length)}";
        return emitted.ContainingNamespace.GetTypeMembers(name, arity: 0)
            .FirstOrDefault(candidate => candidate.TypeKind == TypeKind.Interface && candidate.Declared("OAuthProviderAttribute").Any());
    }

    public static bool IsSecretString(ITypeSymbol? type) => type?.Is("AuthSdk", "SecretString") == true;
}
