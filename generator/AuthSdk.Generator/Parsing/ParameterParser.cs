using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Decides what becomes of each parameter of an operation.</summary>
internal sealed class ParameterParser(INamedTypeSymbol type, IMethodSymbol method, Route route, string verb, ParseReport report)
{
    public EquatableArray<OperationParameterModel> ParseAll(IEnumerable<ApiParameter> apiParameters)
    {
        var parameters = method.Parameters.Select(Parse).ToList();
        CheckUnique(parameters);
        RequireApiParameters(parameters, apiParameters);
        return parameters.ToEquatableArray();
    }

    private OperationParameterModel Parse(IParameterSymbol parameter)
    {
        var model = new OperationParameterModel
        {
            Name = parameter.Name,
            Type = TypeNames.Of(parameter.Type),
            Modifier = Modifier(parameter),
            Default = DefaultValue.Of(parameter),
            RejectsNull = parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated },
            WireName = RouteParser.WireName(parameter),
            Format = parameter.DeclaredHttp("QueryAttribute")?.Text("Format"),
        };

        if (parameter.Name.Length == 0 || parameter.Type.IsUnknown() || parameter.DeclaredHttp().Any(attribute => attribute.IsMalformed))
        {
            report.Spoil();
            return model;
        }

        if (model.WireName.Trim().Length == 0)
        {
            var alias = parameter.DeclaredHttp("AliasAsAttribute")!;
            report.Add(ProviderDiagnostics.MissingWireName, () => alias.ArgumentLocation(0), $"The parameter '{parameter.Name}'");
        }

        if (parameter.RefKind != RefKind.None || parameter.IsParams)
        {
            Reject(parameter, "is passed in a way that a request cannot; pass it by value");
        }

        model = model with { Role = Role(parameter), Shape = ValueShapeParser.Parse(parameter.Type) ?? ValueShape.Json };
        CheckRoles(parameter, model.Role);
        return model.Role switch
        {
            ParameterRole.Cancellation => model with { Shape = ValueShape.None },
            ParameterRole.Body => Body(parameter, model),
            ParameterRole.Header => Header(parameter, model),
            ParameterRole.Path => Path(parameter, model),
            _ => Query(parameter, model),
        };
    }

    // Signatures of faulty operations must be right too, or one mistake would become two.
    private static string Modifier(IParameterSymbol parameter) => parameter.RefKind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => "",
    };

    private ParameterRole Role(IParameterSymbol parameter)
    {
        if (parameter.Type.Is("System.Threading", "CancellationToken"))
        {
            return ParameterRole.Cancellation;
        }

        if (parameter.DeclaredHttp("BodyAttribute") is not null || IsImplicitBody(parameter))
        {
            return ParameterRole.Body;
        }

        return route.Bound.Contains(parameter.Name) ? ParameterRole.Path
            : parameter.DeclaredHttp("HeaderAttribute") is not null ? ParameterRole.Header
            : ParameterRole.Query;
    }

    // Refit's rule: on POST, PUT and PATCH the one parameter without a text form is the body.
    private bool IsImplicitBody(IParameterSymbol parameter) =>
        verb is "Post" or "Put" or "Patch" &&
        ValueShapeParser.Parse(parameter.Type) is null or ValueShape.Collection &&
        parameter.Type.IsReferenceType &&
        parameter.DeclaredHttp("QueryAttribute") is null &&
        parameter.DeclaredHttp("HeaderAttribute") is null &&
        !route.Bound.Contains(parameter.Name);

    private void CheckRoles(IParameterSymbol parameter, ParameterRole role)
    {
        var isHeader = parameter.DeclaredHttp("HeaderAttribute") is not null;
        if (role is ParameterRole.Cancellation or ParameterRole.Body && route.Bound.Contains(parameter.Name))
        {
            Reject(parameter, "fills a placeholder of the route, which only a value with a text form can");
        }
        else if (isHeader && role != ParameterRole.Header)
        {
            Reject(parameter, "has two uses, one of them [Header]; take a parameter for each");
        }
    }

    private OperationParameterModel Body(IParameterSymbol parameter, OperationParameterModel model)
    {
        if (verb is "Get" or "Head")
        {
            RejectBody(parameter, $"sends a body with {verb.ToUpperInvariant()}, which servers ignore or refuse (RFC 9110 section 9.3.1)");
        }

        if (parameter.Type.SpecialType == SpecialType.System_String || IsRawBody(parameter.Type))
        {
            RejectBody(parameter, $"sends a '{parameter.Type.Name}' as its body, but bodies are JSON; take a record, or a collection of them");
        }

        return model with { Shape = ValueShape.Json, JsonType = TypeNames.Of(parameter.Type.WithNullableAnnotation(NullableAnnotation.None)) };
    }

    private static bool IsRawBody(ITypeSymbol? body)
    {
        for (var candidate = body; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.Is("System.IO", "Stream") || candidate.Is("System.Net.Http", "HttpContent"))
            {
                return true;
            }
        }

        return false;
    }

    private OperationParameterModel Header(IParameterSymbol parameter, OperationParameterModel model)
    {
        var header = parameter.DeclaredHttp("HeaderAttribute")!;
        var name = header.TextArgument(0) ?? "";
        if (HeaderRules.Fault(name, "") is { } fault)
        {
            report.Add(OperationDiagnostics.InvalidHeader, () => header.ArgumentLocation(0), name, fault);
        }

        RequireText(parameter, model.Shape, "is a sequence, which cannot be one header");
        return model with { WireName = name };
    }

    private OperationParameterModel Path(IParameterSymbol parameter, OperationParameterModel model)
    {
        RequireText(parameter, model.Shape, "is a sequence, which cannot stand in a path");
        return model;
    }

    private OperationParameterModel Query(IParameterSymbol parameter, OperationParameterModel model)
    {
        RequireText(parameter, model.Shape, collectionFault: null);
        var query = parameter.DeclaredHttp("QueryAttribute");
        return model.Shape != ValueShape.Collection ? model : model with
        {
            CollectionFormat =
                query is null ? "Csv"
                : query.ConstantArgument(0) is not null ? EnumParser.ParseArgument(query, 0, "Csv", report)
                : EnumParser.Parse(query, "CollectionFormat", "Csv", report),
        };
    }

    private void RequireText(IParameterSymbol parameter, ValueShape shape, string? collectionFault)
    {
        if (shape == ValueShape.Json)
        {
            Reject(parameter, $"is a '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which has no single text form; use text, a number, a date, a Guid, a bool, or a sequence of these");
        }
        else if (shape == ValueShape.Collection && collectionFault is not null)
        {
            Reject(parameter, collectionFault);
        }
    }

    private void CheckUnique(List<OperationParameterModel> parameters)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            var (parameter, symbol) = (parameters[i], method.Parameters[i]);
            var earlier = parameters.Take(i).Where(other => other.Role == parameter.Role).ToList();
            if (earlier.Count == 0)
            {
                continue;
            }

            if (parameter.Role == ParameterRole.Cancellation)
            {
                Reject(symbol, "is a second CancellationToken; keep one");
            }
            else if (parameter.Role == ParameterRole.Body)
            {
                RejectBody(symbol, $"has a second body, '{parameter.Name}'; mark the one with [Body] and pass the other as query or header");
            }
            else if (parameter.Role == ParameterRole.Header && earlier.Exists(other => string.Equals(other.WireName, parameter.WireName, System.StringComparison.OrdinalIgnoreCase)))
            {
                report.Add(
                    ProviderDiagnostics.DuplicateDeclaration,
                    () => symbol.DeclaredHttp("HeaderAttribute")!.ArgumentLocation(0),
                    "The header",
                    parameter.WireName);
            }
        }
    }

    private void RequireApiParameters(List<OperationParameterModel> parameters, IEnumerable<ApiParameter> apiParameters)
    {
        foreach (var required in apiParameters.Where(required => required.IsArgument && !OperationParser.IsExempt(method, required)))
        {
            var role = required.IsHeader ? ParameterRole.Header : ParameterRole.Query;
            var index = parameters.FindIndex(parameter => parameter.Role == role && required.Matches(parameter.WireName, required.IsHeader));
            if (index < 0)
            {
                report.Add(
                    OperationDiagnostics.MissingApiParameter,
                    () => OperationParser.Where(method, type),
                    method.Name,
                    required.IsHeader ? "header" : "query",
                    required.Name);
            }
            else
            {
                parameters[index] = parameters[index] with { Mandatory = true };
            }
        }
    }

    private void Reject(IParameterSymbol parameter, string fault) => report.Add(
        OperationDiagnostics.UnsupportedParameter, () => OperationParser.Where(parameter, type), parameter.Name, method.Name, fault);

    private void RejectBody(IParameterSymbol parameter, string fault) =>
        report.Add(OperationDiagnostics.InvalidBody, () => OperationParser.Where(parameter, type), method.Name, fault);
}
