using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AuthSdk.Generator.Parsing.Use;

/// <summary>
/// Finds registrations whose required options nothing in the program sets. Silent as soon as the options go anywhere where they might be
/// set: into a method, or into <c>Configure</c> and its like.
/// </summary>
internal sealed class OptionsUse(CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ProviderModel?> _providers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _configuredElsewhere = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<(ITypeSymbol Options, Diagnostic Diagnostic)> _found = [];

    public void Look(IOperation operation)
    {
        var call = (IInvocationOperation)operation;
        foreach (var argument in call.TargetMethod.TypeArguments.Where(argument => argument.Name.EndsWith("Options", StringComparison.Ordinal)))
        {
            _configuredElsewhere.TryAdd(argument, true);
        }

        if (ReadFromConfiguration(call.TargetMethod) is { } read)
        {
            _configuredElsewhere.TryAdd(read, true);
        }

        foreach (var argument in call.Arguments)
        {
            if (Configured(argument) is { } configured &&
                KnownTypes.Provider(configured.Options, "Options") is { } provider &&
                IsRegistration(call.TargetMethod, provider) &&
                Missing(provider, operation.SemanticModel!.Compilation, configured.Names) is { Count: > 0 } missing)
            {
                _found.Add((configured.Options, Diagnostic.Create(
                    UseDiagnostics.UnsetOptions, argument.Value.Syntax.GetLocation(), configured.Options.Name, Join(missing))));
            }
        }
    }

    public void Report(Action<Diagnostic> callback)
    {
        foreach (var (_, diagnostic) in _found.Where(found => !_configuredElsewhere.ContainsKey(found.Options)))
        {
            callback(diagnostic);
        }
    }

    /// <summary>The options that an emitted method reads from configuration.</summary>
    private static ITypeSymbol? ReadFromConfiguration(IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Type.Is("Microsoft.Extensions.Configuration", "IConfiguration"))
            ? method.Parameters.Select(parameter => parameter.Type).OfType<INamedTypeSymbol>()
                .Where(type => type is { Name: "Action", Arity: 1 }).Select(type => type.TypeArguments[0])
                .FirstOrDefault(type => KnownTypes.Provider(type, "Options") is not null)
            : null;

    private static bool IsRegistration(IMethodSymbol method, INamedTypeSymbol provider)
    {
        var name = provider.Name.Substring(1);
        return method.Name == $"Add{name}" || (method.Name == "Create" && method.ContainingType.Name == name);
    }

    private static (ITypeSymbol Options, HashSet<string> Names)? Configured(IArgumentOperation argument)
    {
        var value = argument.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            IObjectCreationOperation { Type: { } type } creation => (type, Assigned(creation.Initializer)),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 } lambda } => Assigned(lambda),
            _ => null,
        };
    }

    private static HashSet<string> Assigned(IObjectOrCollectionInitializerOperation? initializer) => new(
        (initializer?.Initializers ?? Enumerable.Empty<IOperation>()).OfType<ISimpleAssignmentOperation>().Select(assignment => (assignment.Target as IPropertyReferenceOperation)?.Property.Name ?? ""),
        StringComparer.Ordinal);

    private static (ITypeSymbol Options, HashSet<string> Names)? Assigned(IAnonymousFunctionOperation lambda)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in lambda.Descendants().OfType<IParameterReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, lambda.Symbol.Parameters[0])))
        {
            if (reference.Parent is not IPropertyReferenceOperation property)
            {
                return null;
            }

            names.Add(property.Property.Name);
        }

        return (lambda.Symbol.Parameters[0].Type, names);
    }

    private List<string> Missing(INamedTypeSymbol provider, Compilation compilation, HashSet<string> names)
    {
        var model = _providers.GetOrAdd(provider, type => ProviderParser.Parse(type, compilation, metadata: null, callback: null, cancellationToken));
        if (model is null)
        {
            return [];
        }

        var missing = model.Options
            .Where(option => option.Required && !(option.Kind == OptionKind.Server && model.Servers.Count > 0))
            .Where(option => !names.Contains(option.Name) && !option.NeededFor.Any(names.Contains))
            .Select(option => option.Name);
        return (model.NeedsBaseAddress && !names.Contains("BaseAddress") ? missing.Append("BaseAddress") : missing).ToList();
    }

    private static string Join(List<string> names) => names.Count == 1
        ? $"'{names[0]}'"
        : string.Join(", ", names.Take(names.Count - 1).Select(name => $"'{name}'")) + $" and '{names[names.Count - 1]}'";
}
