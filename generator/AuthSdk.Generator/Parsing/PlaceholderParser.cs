using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds what fills a placeholder: <c>{name}</c>, <c>{**name}</c>, <c>{name?}</c>, <c>{parameter.Property}</c>.</summary>
/// <param name="context">The operation.</param>
/// <param name="verb">The attribute with the route.</param>
/// <param name="route">Is told which parameters and properties are bound.</param>
internal sealed class PlaceholderParser(OperationContext context, DeclaredAttribute verb, Route route)
{
    /// <summary>The part of the route, or <see langword="null"/> if nothing fills it; then that is reported.</summary>
    /// <param name="token">The placeholder with its braces.</param>
    /// <param name="isInPath">Whether it stands in the path of the route.</param>
    /// <param name="isName">Whether it is the name of a query parameter.</param>
    public RoutePartModel? Parse(string token, bool isInPath, bool isName = false)
    {
        var text = token.Substring(1, token.Length - 2);
        var isCatchAll = text.StartsWith("**", StringComparison.Ordinal);
        var isOptional = text.EndsWith("?", StringComparison.Ordinal);
        var name = text.Substring(isCatchAll ? 2 : 0, text.Length - (isCatchAll ? 2 : 0) - (isOptional ? 1 : 0));
        if (isCatchAll && (isOptional || !isInPath))
        {
            context.RejectRoute(verb, token, "stands for several segments of the path, which may be none; write {**name} in the path");
            return null;
        }

        var kind = isCatchAll ? RoutePartKind.Segments : isOptional && isInPath ? RoutePartKind.Optional : RoutePartKind.Value;
        var part = new RoutePartModel { Kind = kind };
        var isRequired = (isInPath && kind == RoutePartKind.Value) || isName;
        if (Parameter(name) is { } parameter)
        {
            return ParseParameter(parameter, part, isRequired);
        }

        if (name.IndexOf('.') is > 0 and var dot && Parameter(name.Substring(0, dot)) is { } owner)
        {
            return ParseProperty(owner, name.Substring(dot + 1).Split('.'), part, isRequired);
        }

        if (Array.TrueForAll(name.Split('.'), Identifier.IsValid))
        {
            context.Report.Add(OperationDiagnostics.UnmatchedPlaceholder, () => verb.ArgumentLocation(0), name, context.Method.Name);
        }
        else
        {
            context.RejectRoute(verb, token, "is no placeholder; write {name}, {**name}, {name?} or {parameter.Property}");
        }

        return null;
    }

    private RoutePartModel? ParseParameter(IParameterSymbol parameter, RoutePartModel part, bool isRequired)
    {
        if (route.BoundProperties.ContainsKey(parameter.Name))
        {
            context.RejectRoute(verb, parameter.Name, "fills a placeholder, and so does a property of it; which of them is meant cannot be told");
            return null;
        }

        route.Bound.Add(parameter.Name);
        if (isRequired)
        {
            route.Required.Add(parameter.Name);
        }

        var isEncoded = parameter.DeclaredHttp("EncodedAttribute") is not null;
        return part with
        {
            Parameter = parameter.Name,
            Kind = isEncoded && part.Kind != RoutePartKind.Optional ? RoutePartKind.Encoded : part.Kind,
            IsEncoded = isEncoded,
            Value = Scalar(parameter.Type, parameter, parameter),
        };
    }

    private RoutePartModel? ParseProperty(IParameterSymbol owner, IReadOnlyList<string> names, RoutePartModel part, bool isRequired)
    {
        if (route.Bound.Contains(owner.Name))
        {
            context.RejectRoute(verb, owner.Name, "fills a placeholder, and so does a property of it; which of them is meant cannot be told");
            return null;
        }

        var (type, links, isNeverNull) = (owner.Type, new List<RouteLinkModel>(), IsNeverNull(owner.Type));
        ISymbol? last = null;
        foreach (var name in names)
        {
            var property = WireTypes.Properties(WireScalarParser.Underlying(type)).FirstOrDefault(property => IsNamed(property, name));
            if (property is null)
            {
                context.RejectRoute(verb, $"{owner.Name}.{string.Join(".", names)}", $"names '{name}', which is no public property of '{TypeNames.Short(type)}'");
                return null;
            }

            // A parameter is checked before, if its type says that it is never null; what lies behind it is not.
            links.Add(new RouteLinkModel { Property = property.Name, IsConditional = WireTypes.IsNullable(type) && !(links.Count == 0 && IsNeverNull(type)) });
            (type, last) = (property.Type, property);
            isNeverNull &= IsNeverNull(type);
        }

        if (!route.BoundProperties.TryGetValue(owner.Name, out var bound))
        {
            route.BoundProperties.Add(owner.Name, bound = []);
        }

        bound.Add(string.Join(".", links.Select(link => link.Property)));
        var value = Scalar(type, last!, owner);
        if (value is null)
        {
            context.RejectRoute(verb, $"{owner.Name}.{string.Join(".", names)}", $"is a '{TypeNames.Short(type)}', which has no single text form");
            return null;
        }

        return part with
        {
            Parameter = owner.Name,
            Links = links.ToEquatableArray(),
            Value = value with { IsNullable = value.IsNullable || links.Exists(link => link.IsConditional) },
            RejectsBlank = isRequired && isNeverNull && value.Kind == WireValueKind.Text,
        };
    }

    // What is wrong with a parameter is said where it stands, whether or not it fills a placeholder.
    private WireValueModel? Scalar(ITypeSymbol type, ISymbol place, IParameterSymbol parameter)
    {
        var settings = QuerySettings.Of(place, context.Report);
        var value = type.IsUnknown() ? null : WireScalarParser.Parse(type, settings.Format, new WireRules(context, parameter));
        return value is null && settings.TreatAsString ? new WireValueModel { Kind = WireValueKind.Printed, IsNullable = WireTypes.IsNullable(type) } : value;
    }

    private IParameterSymbol? Parameter(string name) => context.Method.Parameters.FirstOrDefault(parameter => Same(RouteParser.WireName(parameter), name));

    private static bool IsNamed(IPropertySymbol property, string name) => Same(WireAttributes.Http(property, "AliasAsAttribute")?.TextArgument(0) ?? property.Name, name);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool IsNeverNull(ITypeSymbol type) => !WireTypes.IsNullable(type) || type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated };
}
