using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Checks that operations fit the token that they use: where it travels, and where it goes.</summary>
internal static class TokenUseRules
{
    private static readonly string[] AboutUse = ["AccessTokenUseAttribute", "TokenRejectionAttribute", "BaseAddressAttribute"];

    /// <summary>Reports parameters of all operations that would stand in the place of a token.</summary>
    public static void CheckApiParameters(INamedTypeSymbol type, IReadOnlyList<FlowModel> flows, ParseReport report)
    {
        foreach (var attribute in type.Declared("ApiParameterAttribute"))
        {
            var parameter = new ApiParameter
            {
                Name = (attribute.TextArgument(0) ?? "").Trim(),
                IsHeader = EnumParser.Parse(attribute, "In", unset: "Query", report) == "Header",
            };
            if (flows.Any(flow => PlaceOf(flow) is { } place && parameter.Matches(place.Name, place.IsHeader)))
            {
                report.Add(ResponseDiagnostics.TokenNameTaken, () => attribute.ArgumentLocation(0), parameter.Name, "remove the parameter, or give it another name");
            }
        }
    }

    /// <summary>Reports what is said of the tokens of a flow that no operation uses.</summary>
    public static void CheckUse(INamedTypeSymbol type, IReadOnlyList<FlowModel> flows, ParseReport report)
    {
        var operations = type.AllInterfaces.Append(type)
            .SelectMany(contract => contract.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(method => method is { IsAbstract: true, MethodKind: MethodKind.Ordinary })
            .ToList();
        var used = new HashSet<string>(operations.Select(method => method.Declared("UseFlowAttribute").FirstOrDefault()?.TextArgument(0) ?? flows[0].Name));
        foreach (var attribute in AboutUse.SelectMany(type.Declared))
        {
            if (used.Count > 0 && attribute.Text("Flow") is { } flow && flows.Any(other => other.Name == flow) && !used.Contains(flow))
            {
                report.Add(
                    TokenRequestDiagnostics.SettingWithoutEffect,
                    () => attribute.Location("Flow"),
                    attribute.ClassName.Replace("Attribute", ""),
                    flow,
                    "no operation uses a token of that flow");
            }
        }
    }

    /// <summary>Checks an operation that AuthSdk implements.</summary>
    public static void Check(
        OperationContext context, OperationModel operation, IReadOnlyList<OperationParameterModel> parameters, string? route, IReadOnlyList<FlowModel> flows)
    {
        var flow = flows.FirstOrDefault(other => other.Name == operation.Flow) ?? flows[0];
        var hasCredential = parameters.Any(parameter =>
            parameter.Role == ParameterRole.Authorization || (parameter.HeaderName is { } header && HeaderRules.IsAuthorization(header)));
        if (!(operation.WithoutToken && parameters.Any(parameter => parameter.Role == ParameterRole.Link)))
        {
            CheckAddress(context.Type, context.Method, operation.WithoutToken || hasCredential, flow, flows, context.Report);
        }

        CheckFlow(context.Method, operation.WithoutToken || hasCredential, context.Report);
        CheckExemptions(context.Type, context.Method, context.Report);
        if (!operation.WithoutToken)
        {
            CheckEmptyAnswers(context, flow);
        }

        if (operation.WithoutToken || PlaceOf(flow) is not { } place)
        {
            return;
        }

        foreach (var parameter in parameters.Where(parameter => place.IsHeader
            ? string.Equals(parameter.HeaderName, place.Name, StringComparison.OrdinalIgnoreCase)
            : parameter.Role == ParameterRole.Query && parameter.WireName == place.Name))
        {
            var symbol = context.Method.Parameters.First(other => other.Name == parameter.Name);
            context.Report.Add(ResponseDiagnostics.TokenNameTaken, () => OperationParser.Where(symbol, context.Type), place.Name, AdviceFor(place));
        }

        if (!place.IsHeader && HasQuery(route, place.Name))
        {
            context.Report.Add(ResponseDiagnostics.TokenNameTaken, () => OperationParser.Where(context.Method, context.Type), place.Name, AdviceFor(place));
        }

        foreach (var headers in new ISymbol[] { context.Type, context.Method.ContainingType, context.Method }
            .Select(symbol => symbol.DeclaredHttp("HeadersAttribute"))
            .OfType<DeclaredAttribute>())
        {
            var texts = headers.TextListArgument(0);
            foreach (var index in Enumerable.Range(0, texts.Count).Where(index => place.IsHeader && IsNamed(texts[index], place.Name)))
            {
                context.Report.Add(ResponseDiagnostics.TokenNameTaken, () => headers.ElementLocation(index), place.Name, "remove the header");
            }
        }
    }

    /// <summary>Checks an operation that Refit implements.</summary>
    public static void CheckRefit(INamedTypeSymbol type, IMethodSymbol method, string? route, RefitChoiceModel choice, IReadOnlyList<FlowModel> flows, ParseReport report)
    {
        var flow = flows.FirstOrDefault(other => other.Name == choice.Flow) ?? flows[0];
        CheckAddress(type, method, choice.WithoutToken, flow, flows, report);
        CheckFlow(method, choice.WithoutToken, report);
        CheckExemptions(type, method, report);
        if (!choice.WithoutToken && PlaceOf(flow) is { } place && RefitArguments.Has(method, route, new ApiParameter { Name = place.Name, IsHeader = place.IsHeader }))
        {
            report.Add(ResponseDiagnostics.TokenNameTaken, () => OperationParser.Where(method, type), place.Name, AdviceFor(place));
        }
    }

    private static void CheckFlow(IMethodSymbol method, bool isWithoutToken, ParseReport report)
    {
        if (isWithoutToken && method.Declared("UseFlowAttribute").FirstOrDefault() is { } attribute)
        {
            report.Add(TokenRequestDiagnostics.SettingWithoutEffect, () => attribute.ArgumentLocation(0), "UseFlow", method.Name, "the operation carries no token of ours");
        }
    }

    // Operations of a base interface may be shared by APIs with other parameters.
    private static void CheckExemptions(INamedTypeSymbol type, IMethodSymbol method, ParseReport report)
    {
        if (!SymbolEqualityComparer.Default.Equals(type, method.ContainingType))
        {
            return;
        }

        var known = type.Declared("ApiParameterAttribute").Select(attribute => (attribute.TextArgument(0) ?? "").Trim()).ToList();
        foreach (var attribute in method.Declared("WithoutApiParameterAttribute")
            .Where(attribute => !known.Exists(name => HeaderRules.Same(name, attribute.TextArgument(0) ?? ""))))
        {
            report.Add(
                ResponseDiagnostics.UnknownApiParameter,
                () => attribute.ArgumentLocation(0),
                NameProperties.Of(known),
                attribute.TextArgument(0) ?? "",
                type.Name,
                known.Count == 0 ? "" : FlowNames.Alternatives(known));
        }
    }

    /// <summary>An answer that rejects the token, and counts as nothing, is a refusal that looks like an empty list.</summary>
    private static void CheckEmptyAnswers(OperationContext context, FlowModel flow)
    {
        foreach (var attribute in new ISymbol[] { context.Method, context.Type, context.Method.ContainingType }
            .SelectMany(symbol => symbol.Declared("EmptyOnAttribute"))
            .Where(attribute => attribute.Text("Text") is null))
        {
            var status = attribute.ConstantArgument(0)?.Value as int? ?? 0;
            if (status == 401 || flow.ApiRules.Rejections.Any(rejection => rejection.Status == status && rejection.Field is null))
            {
                context.Report.Add(ResponseDiagnostics.RejectionIsEmpty, () => attribute.ArgumentLocation(0), $"{status}");
            }
        }
    }

    /// <summary>Where tokens bring the address, a request without one, or with one that brings none, goes nowhere.</summary>
    private static void CheckAddress(
        INamedTypeSymbol type, IMethodSymbol method, bool isWithoutToken, FlowModel flow, IReadOnlyList<FlowModel> flows, ParseReport report)
    {
        var isToldByToken = flows.Any(other => other.Response.BaseAddress is not null)
            || flows.Select(other => other.BaseAddress).Where(address => address is not null).Distinct().Count() > 1;
        if (isToldByToken && isWithoutToken)
        {
            report.Add(
                ResponseDiagnostics.OperationWithoutAddress,
                () => OperationParser.Where(method, type),
                method.Name,
                "each token brings the address, and it carries none of them; move it to an interface with an address of its own");
        }
        else if (isToldByToken && !flow.HasBaseAddress)
        {
            report.Add(
                ResponseDiagnostics.OperationWithoutAddress,
                () => method.Declared("UseFlowAttribute").FirstOrDefault()?.ArgumentLocation(0) ?? OperationParser.Where(method, type),
                method.Name,
                $"the tokens of the flow '{flow.Name}' bring none; use another flow, or declare [BaseAddress(…, Flow = \"{flow.Name}\")]");
        }
    }

    /// <summary>Where the tokens of a flow travel, if not as <c>Authorization</c>, which has rules of its own.</summary>
    private static (string Name, bool IsHeader)? PlaceOf(FlowModel flow) =>
        flow.ApiRules.Placement is { } placement && !(placement.Location == "Header" && HeaderRules.IsAuthorization(placement.Name))
            ? (placement.Name, placement.Location == "Header")
            : null;

    private static string AdviceFor((string Name, bool IsHeader) place) => place.IsHeader
        ? "remove it, or mark the operation with [NoToken] if each call brings a token of its own"
        : "remove it, or give it another name";

    private static bool IsNamed(string? header, string name) => string.Equals((header ?? "").Split(':')[0].Trim(), name, StringComparison.OrdinalIgnoreCase);

    private static bool HasQuery(string? route, string name) =>
        (route ?? "").Split('#')[0].Split('?').Skip(1).SelectMany(query => query.Split('&')).Any(pair => pair.Split('=')[0] == name);
}
