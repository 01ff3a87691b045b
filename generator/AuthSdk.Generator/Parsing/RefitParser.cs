using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads an interface that Refit implements: how it is registered, and what its operations declare beside Refit's attributes.</summary>
internal static class RefitParser
{
    public static RefitModel? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        IReadOnlyList<FlowModel> flows,
        IReadOnlyList<ApiParameter> apiParameters,
        ParseReport report,
        CancellationToken cancellationToken)
    {
        var refit = new RefitLibrary(compilation);
        if (refit.Registration is not { } registration)
        {
            report.Add(ProviderDiagnostics.MissingRefitRegistration, () => type.Locations[0], type.Name);
            return null;
        }

        var operations = new List<Operation>();
        foreach (var method in type.AllInterfaces.Reverse().Append(type).SelectMany(contract => contract.GetMembers()).OfType<IMethodSymbol>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (method is { IsAbstract: true, IsStatic: false } && method.RefitVerb() is { } verb)
            {
                operations.Add(Read(type, method, verb, flows, apiParameters, report.Part()));
            }
        }

        UnheededByRefit.Check(type, report);
        return new RefitModel
        {
            Registration = registration,
            KeyedRegistration = refit.KeyedRegistration,
            Factory = refit.Factory,
            TakesJsonOptions = refit.TakesJsonOptions,
            DescribesByMethodInfo = refit.DescribesByMethodInfo,
            Rules = Rules(type, operations, report),
        };
    }

    private static Operation Read(
        INamedTypeSymbol type,
        IMethodSymbol method,
        DeclaredAttribute verb,
        IReadOnlyList<FlowModel> flows,
        IReadOnlyList<ApiParameter> apiParameters,
        ParseReport report)
    {
        var route = verb.TextArgument(0);
        foreach (var required in apiParameters.Where(parameter =>
            parameter.IsArgument && !OperationParser.IsExempt(method, parameter) && !RefitArguments.Has(method, route, parameter)))
        {
            required.ReportMissing(method, type, report);
        }

        var applied = apiParameters.Where(parameter =>
            !parameter.IsArgument && !OperationParser.IsExempt(method, parameter) && !RefitArguments.Has(method, route, parameter)).ToList();
        var choice = new RefitChoiceModel
        {
            Flow = OperationParser.ParseFlow(type, method, flows, report),
            WithoutToken = method.Declared("NoTokenAttribute").Any(),
            Headers = Models(applied.Where(parameter => parameter.IsHeader)),
            Query = Models(applied.Where(parameter => !parameter.IsHeader)),
        };
        TokenUseRules.CheckRefit(type, method, route, choice, flows, report);
        return new Operation(method, Routes(type, route), choice);
    }

    private static EquatableArray<ApiParameterModel> Models(IEnumerable<ApiParameter> parameters) => parameters
        .Select(parameter => new ApiParameterModel { Name = parameter.Name, Value = parameter.Value, Option = parameter.Option, IsSecret = parameter.IsSecret })
        .ToEquatableArray();

    // Whether a request names its route with the prefix of the interface is Refit's affair: either is that operation's.
    private static List<string> Routes(INamedTypeSymbol type, string? route)
    {
        if (route is null)
        {
            return [];
        }

        var prefix = type.DeclaredRefit().FirstOrDefault(attribute => attribute.ClassName == "PathPrefixAttribute")?.TextArgument(0)?.Trim('/') ?? "";
        return prefix.Length == 0 ? [route] : [route, $"/{prefix}/{route.TrimStart('/')}"];
    }

    private static EquatableArray<RefitRuleModel> Rules(INamedTypeSymbol type, List<Operation> operations, ParseReport report)
    {
        var choices = operations.GroupBy(operation => operation.Choice).ToList();
        if (choices.Count < 2)
        {
            // Nobody has to tell apart what is all the same.
            return choices.Where(choice => choice.Key != new RefitChoiceModel()).Select(choice => new RefitRuleModel { Choice = choice.Key }).ToEquatableArray();
        }

        foreach (var operation in operations.Where((operation, index) => operations.Take(index).Any(operation.IsMistakenFor)))
        {
            report.Add(
                OperationDiagnostics.IndistinguishableOperations,
                () => OperationParser.Where(operation.Method, type),
                operation.Method.Name,
                type.Name);
        }

        return choices.Select(choice => new RefitRuleModel
        {
            Choice = choice.Key,
            Operations = choice.Select(operation => Identify(operation, operations)).Distinct().ToEquatableArray(),
        }).ToEquatableArray();
    }

    private static RefitOperationModel Identify(Operation operation, List<Operation> all) => new()
    {
        Name = operation.Method.Name,
        Routes = all.All(other => other.Method.Name != operation.Method.Name || other.Choice == operation.Choice)
            ? EquatableArray<string>.Empty
            : operation.Routes.ToEquatableArray(),
    };

    private sealed class Operation(IMethodSymbol method, List<string> routes, RefitChoiceModel choice)
    {
        public IMethodSymbol Method => method;

        public List<string> Routes => routes;

        public RefitChoiceModel Choice => choice;

        /// <summary>Whether a request of the one could be of the other, which is to be treated differently.</summary>
        public bool IsMistakenFor(Operation other) =>
            Method.Name == other.Method.Name &&
            Choice != other.Choice &&
            (Routes.Count == 0 || other.Routes.Count == 0 || Routes.Intersect(other.Routes).Any());
    }
}
