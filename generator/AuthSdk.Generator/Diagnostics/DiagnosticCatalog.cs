using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>All diagnostics.</summary>
internal static class DiagnosticCatalog
{
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = new[]
    {
        typeof(ProviderDiagnostics), typeof(TokenRequestDiagnostics), typeof(ResponseDiagnostics), typeof(UseDiagnostics),
        typeof(OperationDiagnostics), typeof(AnswerDiagnostics),
    }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .ToImmutableArray();
}
