using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds the parameters that an attribute, or their type, gives a place in the message or beside it.</summary>
internal static class MessageRoles
{
    /// <summary>The role, or <see langword="null"/> if the route and the type decide.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="isBound">Whether it fills a placeholder, which headers and options may do besides.</param>
    public static ParameterRole? Of(IParameterSymbol parameter, bool isBound) =>
        IsProgress(parameter.Type) ? ParameterRole.Progress
        : parameter.Has("UrlAttribute") ? ParameterRole.Link
        : parameter.Has("BodyAttribute") ? ParameterRole.Body
        : parameter.Has("HeaderCollectionAttribute") ? ParameterRole.Headers
        : parameter.Has("AuthorizeAttribute") ? ParameterRole.Authorization
        : isBound ? null
        : parameter.Has("HeaderAttribute") ? ParameterRole.Header
        : parameter.Has("PropertyAttribute") && !parameter.Has("QueryAttribute") ? ParameterRole.Option
        : null;

    /// <summary>Whether a parameter that fills no placeholder is a part of a multipart body.</summary>
    public static bool IsPart(IMethodSymbol method, IParameterSymbol parameter) =>
        method.DeclaredHttp("MultipartAttribute") is not null && !parameter.Has("QueryAttribute");

    private static bool Has(this IParameterSymbol parameter, string attribute) => parameter.DeclaredHttp(attribute) is not null;

    private static bool IsProgress(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named && named.Is("System", "IProgress") &&
        named.TypeArguments[0].SpecialType == SpecialType.System_Int64;
}
