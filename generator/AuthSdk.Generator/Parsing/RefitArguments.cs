using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Tells whether an operation that Refit implements sets an API-wide parameter itself.</summary>
internal static class RefitArguments
{
    /// <summary>Parameters with these attributes go elsewhere than into the query.</summary>
    private static readonly string[] NotInQuery =
        ["AuthorizeAttribute", "BodyAttribute", "HeaderAttribute", "HeaderCollectionAttribute", "PropertyAttribute", "UrlAttribute"];

    public static bool Has(IMethodSymbol method, string? route, ApiParameter parameter) =>
        method.Parameters.Any(argument => parameter.IsHeader ? IsHeader(argument, parameter) : IsQuery(argument, route ?? "", parameter)) ||
        (parameter.IsHeader && HasHeader(method, parameter));

    private static bool IsHeader(IParameterSymbol argument, ApiParameter parameter) =>
        argument.DeclaredRefit("HeaderAttribute") is { } header && parameter.Matches((header.TextArgument(0) ?? "").Trim(), isHeader: true);

    private static bool IsQuery(IParameterSymbol argument, string route, ApiParameter parameter)
    {
        var name = argument.DeclaredRefit("AliasAsAttribute")?.TextArgument(0) ?? argument.Name;
        return parameter.Matches(name, isHeader: false) &&
            !argument.DeclaredRefit().Any(attribute => NotInQuery.Contains(attribute.ClassName)) &&
            !IsPlaceholder(route, name);
    }

    // {name}, {**name}, {name?}, {name.Property}; a query placeholder, ?v={v}, sets the query parameter itself.
    private static bool IsPlaceholder(string route, string name)
    {
        var path = route.Split('?', '#')[0];
        return path.Split('{').Skip(1).Any(part => string.Equals(
            part.Split('}')[0].TrimStart('*').TrimEnd('?').Split('.')[0], name, StringComparison.OrdinalIgnoreCase));
    }

    // "Name: value" sets it, "Name" removes it: either way the operation has spoken.
    private static bool HasHeader(IMethodSymbol method, ApiParameter parameter) =>
        method.DeclaredRefit("HeadersAttribute")?.TextListArgument(0)
            .Any(header => parameter.Matches((header ?? "").Split(':')[0].Trim(), isHeader: true)) == true;
}
