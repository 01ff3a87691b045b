using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Decides what becomes of each parameter of an operation.</summary>
internal static class ParameterParser
{
    public static EquatableArray<OperationParameterModel> ParseAll(
        INamedTypeSymbol type, IMethodSymbol method, Route route, string verb, IReadOnlyList<ApiParameter> apiParameters, ParseReport report)
    {
        var parameters = method.Parameters.Select(parameter => Parse(type, method, parameter, route, verb, report)).ToList();

        CheckCount(type, method, parameters, ParameterRole.Cancellation, "has several CancellationTokens; keep one", report);
        if (parameters.Count(parameter => parameter.Role == ParameterRole.Body) > 1)
        {
            report.Add(
                OperationDiagnostics.InvalidBody, () => OperationParser.Where(method, type), method.Name, "has several bodies; mark the one with [Body] and pass the others as query or header");
        }

        RequireApiParameters(type, method, parameters, apiParameters, report);
        return parameters.ToEquatableArray();
    }

    private static OperationParameterModel Parse(
        INamedTypeSymbol type, IMethodSymbol method, IParameterSymbol parameter, Route route, string verb, ParseReport report)
    {
        void Reject(string fault) => report.Add(
            OperationDiagnostics.UnsupportedParameter, () => OperationParser.Where(parameter, type), parameter.Name, method.Name, fault);

        var query = parameter.DeclaredHttp("QueryAttribute");
        var model = new OperationParameterModel
        {
            Name = parameter.Name,
            Type = TypeNames.Of(parameter.Type),
            Default = DefaultValue.Of(parameter),
            RejectsNull = parameter.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated },
            WireName = RouteParser.WireName(parameter),
            Format = query?.Text("Format"),
        };

        if (parameter.RefKind != RefKind.None || parameter.IsParams)
        {
            Reject("is passed in a way that a request cannot; pass it by value");
        }

        if (parameter.Type.Is("System.Threading", "CancellationToken"))
        {
            return model with { Role = ParameterRole.Cancellation, Shape = ValueShape.None };
        }

        var shape = ValueShapeParser.Parse(parameter.Type);
        if (parameter.DeclaredHttp("BodyAttribute") is not null || IsImplicitBody(parameter, shape, route, verb))
        {
            if (verb is "Get" or "Head")
            {
                report.Add(OperationDiagnostics.InvalidBody, () => OperationParser.Where(parameter, type), method.Name, $"sends a body with {verb.ToUpperInvariant()}, which servers ignore or refuse (RFC 9110 section 9.3.1)");
            }

            return model with { Role = ParameterRole.Body, Shape = ValueShape.Json };
        }

        if (shape is null)
        {
            Reject($"is a '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which has no single text form; use text, a number, a date, a Guid, a bool, or a sequence of these");
            return model;
        }

        model = model with { Shape = shape.Value };
        if (route.Bound.Contains(parameter.Name))
        {
            if (shape == ValueShape.Collection)
            {
                Reject("is a sequence, which cannot stand in a path");
            }

            return model with { Role = ParameterRole.Path };
        }

        if (parameter.DeclaredHttp("HeaderAttribute") is { } header)
        {
            var name = header.TextArgument(0) ?? "";
            if (HeaderRules.Fault(name, "") is { } fault)
            {
                report.Add(OperationDiagnostics.InvalidHeader, () => header.ArgumentLocation(0), name, fault);
            }

            if (shape == ValueShape.Collection)
            {
                Reject("is a sequence, which cannot be one header");
            }

            return model with { Role = ParameterRole.Header, WireName = name };
        }

        return model with
        {
            Role = ParameterRole.Query,
            CollectionFormat = shape == ValueShape.Collection ? ParseCollectionFormat(query, report) : null,
        };
    }

    private static string ParseCollectionFormat(DeclaredAttribute? query, ParseReport report) =>
        query is null ? "Csv"
        : query.ConstantArgument(0) is not null ? EnumParser.ParseArgument(query, 0, "Csv", report)
        : EnumParser.Parse(query, "CollectionFormat", "Csv", report);

    // Refit's rule: on POST, PUT and PATCH the one parameter without a text form is the body.
    private static bool IsImplicitBody(IParameterSymbol parameter, ValueShape? shape, Route route, string verb) =>
        verb is "Post" or "Put" or "Patch" &&
        shape is null or ValueShape.Collection &&
        parameter.Type.IsReferenceType &&
        parameter.DeclaredHttp("QueryAttribute") is null &&
        parameter.DeclaredHttp("HeaderAttribute") is null &&
        !route.Bound.Contains(parameter.Name);

    private static void CheckCount(
        INamedTypeSymbol type, IMethodSymbol method, IReadOnlyList<OperationParameterModel> parameters, ParameterRole role, string fault, ParseReport report)
    {
        var index = parameters.Select((parameter, i) => (parameter, i)).Where(pair => pair.parameter.Role == role).Select(pair => pair.i).Skip(1).FirstOrDefault();
        if (index > 0)
        {
            var second = method.Parameters[index];
            report.Add(OperationDiagnostics.UnsupportedParameter, () => OperationParser.Where(second, type), second.Name, method.Name, fault);
        }
    }

    private static void RequireApiParameters(
        INamedTypeSymbol type, IMethodSymbol method, List<OperationParameterModel> parameters, IEnumerable<ApiParameter> apiParameters, ParseReport report)
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
}
