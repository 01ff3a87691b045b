using System;
using System.Collections.Generic;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Says why attributes of Refit's have no counterpart, where the compiler can only say that it does not know them.</summary>
internal static class LeftOutAttributes
{
    private const string Suffix = "Attribute";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["QueryUriFormat"] =
            "an address is sent as it is escaped, and unescaping it as a whole would let a value become another parameter; mark the one that must not be escaped with [Encoded]",
    };

    /// <summary>Whether an attribute of Refit's is reported here, with the reason.</summary>
    public static bool Explains(DeclaredAttribute attribute) => Reasons.ContainsKey(attribute.ClassName.Replace(Suffix, ""));

    public static void Check(OperationContext context)
    {
        foreach (var attribute in context.Method.GetAttributes())
        {
            var name = attribute.AttributeClass?.Name ?? "";
            name = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
            if (Reasons.TryGetValue(name, out var reason) && IsForeign(attribute.AttributeClass!))
            {
                context.Report.Add(
                    OperationDiagnostics.LeftOut,
                    () => attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? OperationParser.Where(context.Method, context.Type),
                    name,
                    reason);
            }
        }
    }

    // Unknown to the compiler, or Refit's own; a program may have an attribute of that name for other ends.
    private static bool IsForeign(INamedTypeSymbol attribute) => attribute.TypeKind == TypeKind.Error || attribute.ContainingNamespace is { Name: "Refit" };
}
