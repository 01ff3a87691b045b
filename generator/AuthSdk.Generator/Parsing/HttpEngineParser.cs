using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds out by whose attributes the operations of an interface are declared: all by one's.</summary>
internal static class HttpEngineParser
{
    public static HttpEngine Parse(INamedTypeSymbol type, ParseReport report)
    {
        var contracts = type.AllInterfaces.Prepend(type).ToList();
        var operations = contracts.SelectMany(contract => contract.GetMembers()).OfType<IMethodSymbol>().ToList();
        var first = operations.FirstOrDefault(operation => HasVerb(operation) || operation.RefitVerb() is not null);
        var engine = first is null || HasVerb(first) ? HttpEngine.AuthSdk : HttpEngine.Refit;

        var symbols = contracts.Concat<ISymbol>(operations).Concat(operations.SelectMany(operation => operation.Parameters));
        foreach (var foreign in symbols.SelectMany(symbol => Foreign(symbol, engine)))
        {
            // What is wrong with one operation does not keep the others from being emitted.
            report.Part().Add(
                OperationDiagnostics.MixedHttpEngines,
                () => foreign.Location() is { IsInSource: true } location ? location : type.Locations[0],
                foreign.ClassName.Replace("Attribute", ""),
                NamespaceOf(Other(engine)),
                type.Name,
                NamespaceOf(engine));
        }

        return engine;
    }

    private static bool HasVerb(IMethodSymbol operation) => operation.DeclaredHttp().Any(attribute => attribute.IsVerb);

    private static IEnumerable<DeclaredAttribute> Foreign(ISymbol symbol, HttpEngine engine) =>
        engine == HttpEngine.AuthSdk ? symbol.DeclaredRefit().Where(attribute => !LeftOutAttributes.Explains(attribute)) : symbol.DeclaredHttp();

    private static HttpEngine Other(HttpEngine engine) => engine == HttpEngine.AuthSdk ? HttpEngine.Refit : HttpEngine.AuthSdk;

    private static string NamespaceOf(HttpEngine engine) => engine == HttpEngine.AuthSdk ? "AuthSdk.Http" : "Refit";
}
