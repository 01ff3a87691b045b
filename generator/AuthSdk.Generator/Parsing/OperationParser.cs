using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the operations of an API interface and of its base interfaces.</summary>
internal static class OperationParser
{
    public static EquatableArray<OperationModel> ParseAll(
        INamedTypeSymbol type,
        IReadOnlyList<FlowModel> flows,
        IReadOnlyList<ApiParameter> apiParameters,
        ParseReport report,
        CancellationToken cancellationToken)
    {
        var client = $"{type.Name.Substring(1)}Client";
        var members = MembersToImplement(type);
        foreach (var member in members.Where(member => (member is not IMethodSymbol || member.IsStatic) && !PropertyParser.Implements(type, member)))
        {
            ReportUnsupported(type, member, report);
        }

        // The nearest of several methods with one signature is the client's own; the others are reached through their interfaces.
        var json = new JsonTypeParser(type);
        var signatures = new HashSet<string>(StringComparer.Ordinal);
        var operations = new List<OperationModel>();
        foreach (var method in members.OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, IsStatic: false }).Reverse())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isHidden = !signatures.Add(Signature(method));
            operations.Insert(0, Parse(type, method, flows, apiParameters, json, report.Part()) with
            {
                IsExplicit = isHidden || method.IsGenericMethod || method.DeclaredAccessibility != Accessibility.Public ||
                    ReservedNames.IsReservedOperation(method.Name, client),
            });
        }

        return operations.ToEquatableArray();
    }

    /// <summary>The members that a class has to have to implement the interface, those of base interfaces first.</summary>
    public static List<ISymbol> MembersToImplement(INamedTypeSymbol type)
    {
        var contracts = type.AllInterfaces.Reverse().Append(type).ToList();
        var defaults = Reimplemented(contracts, isAbstract: false);
        var reopened = Reimplemented(contracts, isAbstract: true);
        return contracts.SelectMany(contract => contract.GetMembers())
            .Where(member => (NeedsImplementation(member) && !defaults.Contains(member)) || reopened.Contains(member)).ToList();
    }

    // An explicit implementation inherits the constraints, and says only what "T?" is.
    private static string Constraint(ITypeParameterSymbol parameter) =>
        $"where {parameter.Name} : {(parameter.IsReferenceType ? "class" : parameter.IsValueType ? "struct" : "default")}";

    /// <summary>Where a member stands; the interface, when the member comes from another assembly.</summary>
    public static Location Where(ISymbol member, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, type.ContainingAssembly)
            ? member.Locations.FirstOrDefault(location => location.IsInSource) ?? type.Locations[0]
            : type.Locations[0];

    // A client disposes its HttpClient; members with a body and nested types need nothing from us. One with a dot in its name takes back what a
    // base interface implements: the member of the base is then the one to implement.
    private static bool NeedsImplementation(ISymbol member) =>
        member is { IsAbstract: true } and not INamedTypeSymbol && !member.Name.Contains('.') && !member.ContainingType.Is("System", "IDisposable");

    // What a derived interface implements for its base, or takes back the implementation of.
    private static HashSet<ISymbol> Reimplemented(IEnumerable<INamedTypeSymbol> contracts, bool isAbstract) => new(
        contracts
            .SelectMany(contract => contract.GetMembers())
            .Where(member => member.IsAbstract == isAbstract)
            .SelectMany(member => member switch
            {
                IMethodSymbol method => method.ExplicitInterfaceImplementations,
                IPropertySymbol property => property.ExplicitInterfaceImplementations,
                IEventSymbol occurrence => occurrence.ExplicitInterfaceImplementations.Cast<ISymbol>(),
                _ => Enumerable.Empty<ISymbol>(),
            }),
        SymbolEqualityComparer.Default);

    private static void ReportUnsupported(INamedTypeSymbol type, ISymbol member, ParseReport report)
    {
        if (member is IMethodSymbol { MethodKind: not MethodKind.Ordinary, AssociatedSymbol: not null })
        {
            return;
        }

        // An interface with static abstract members cannot be a type argument, and so cannot be registered at all.
        var fault = member.IsStatic ? "is static; an API interface has operations only" : "is not a method; an API interface has operations only";
        (member.IsStatic ? report : report.Part()).Add(OperationDiagnostics.UnsupportedMember, () => Where(member, type), member.Name, fault);
    }

    private static string Signature(IMethodSymbol method) =>
        $"{method.Name}`{method.Arity}({string.Join(",", method.Parameters.Select(parameter => (parameter.RefKind != RefKind.None) + TypeNames.Plain(parameter.Type)))})";

    private static OperationModel Parse(
        INamedTypeSymbol type,
        IMethodSymbol method,
        IReadOnlyList<FlowModel> flows,
        IReadOnlyList<ApiParameter> apiParameters,
        JsonTypeParser json,
        ParseReport report)
    {
        var operation = ReturnTypeParser.Parse(method, type, report) with
        {
            Name = method.Name,
            DeclaringType = TypeNames.Of(method.ContainingType),
            ReturnType = TypeNames.Of(method.ReturnType),
            TypeParameters = method.TypeParameters.Select(parameter => parameter.Name).ToEquatableArray(),
            Constraints = method.TypeParameters.Select(Constraint).ToEquatableArray(),
            WithoutToken = method.Declared("NoTokenAttribute").Any() || HeaderParser.RemovesAuthorization(method),
            Flow = ParseFlow(type, method, flows, report),
        };

        if (method.IsGenericMethod)
        {
            report.Add(OperationDiagnostics.UnsupportedMember, () => Where(method, type), method.Name, "is generic, so that the JSON metadata of its types cannot be known; declare an operation for each type");
        }

        var verb = VerbParser.Parse(type, method, report);
        var context = new OperationContext(type, method, verb?.Method ?? "", report);
        LeftOutAttributes.Check(context);
        var route = RouteParser.Parse(context, verb?.Attribute);
        var parameters = new ParameterParser(context, route).ParseAll(apiParameters);
        var answers = AnswerRulesParser.Parse(type, method, operation, report);
        json.Check(method, operation with { Answers = answers, Parameters = parameters }, report);

        operation = operation with
        {
            Method = context.Verb,
            IsCustomMethod = verb?.IsCustom == true,
            Answers = answers,
            Route = route.Parts,
            Parameters = parameters,
            Headers = HeaderParser.Parse(type, method, parameters, apiParameters, report),
            ApiQuery = apiParameters
                .Where(parameter => !parameter.IsHeader && !parameter.IsArgument && Applies(method, parameter, parameters))
                .Select(parameter => new ApiParameterModel { Name = parameter.Name, Value = parameter.Value, Option = parameter.Option, IsSecret = parameter.IsSecret })
                .ToEquatableArray(),
        };
        TokenUseRules.Check(context, operation, parameters, verb?.Attribute.TextArgument(0), flows);
        return operation with { Message = MessageParser.Parse(context, operation), IsFaulty = report.HasErrors };
    }

    /// <summary>Whether an API-wide parameter goes out with an operation: it is not exempt and has no parameter of its own for it.</summary>
    public static bool Applies(IMethodSymbol method, ApiParameter parameter, IEnumerable<OperationParameterModel> parameters) =>
        !IsExempt(method, parameter) &&
        !parameters.Any(other => parameter.IsHeader
            ? parameter.Matches(other.HeaderName ?? "", isHeader: true)
            : other.Role == ParameterRole.Query && parameter.Matches(other.WireName, isHeader: false));

    public static bool IsExempt(IMethodSymbol method, ApiParameter parameter) =>
        method.Declared("WithoutApiParameterAttribute").Any(attribute => parameter.Matches(attribute.TextArgument(0) ?? "", parameter.IsHeader));

    /// <summary>The flow that an operation chooses; <see langword="null"/> for the default one.</summary>
    public static string? ParseFlow(INamedTypeSymbol type, IMethodSymbol method, IReadOnlyList<FlowModel> flows, ParseReport report)
    {
        if (method.Declared("UseFlowAttribute").FirstOrDefault() is not { } attribute)
        {
            return null;
        }

        var name = attribute.TextArgument(0) ?? "";
        if (flows.All(flow => flow.Name != name))
        {
            report.Add(
                ProviderDiagnostics.UnknownFlow,
                () => attribute.ArgumentLocation(0),
                NameProperties.Of(flows.Select(flow => flow.Name)),
                name,
                type.Name,
                FlowNames.Alternatives(flows.Select(flow => flow.Name)));
        }

        return name == flows[0].Name ? null : name;
    }
}
