using Microsoft.CodeAnalysis;
using AuthSdk.Generator.Diagnostics;

namespace AuthSdk.Generator.Parsing;

/// <summary>Checks that a type can carry <c>[OAuthProvider]</c>.</summary>
internal static class InterfaceShape
{
    public static bool Check(INamedTypeSymbol type, DeclaredAttribute provider, ParseReport report)
    {
        if (type.TypeKind != TypeKind.Interface)
        {
            report.Add(ProviderDiagnostics.NotAnInterface, () => provider.Location(), type.Name, Describe(type));
            return false;
        }

        if (Fault(type) is { } fault)
        {
            report.Add(ProviderDiagnostics.UnsupportedInterface, () => type.Locations[0], type.Name, fault);
            return false;
        }

        return true;
    }

    private static string? Fault(INamedTypeSymbol type) => type switch
    {
        { ContainingType: not null } => "is nested in another type; move it into a namespace",
        { IsGenericType: true } => "is generic; declare a provider on an interface without type parameters",
        _ when WireAttributes.IsForbidden(type) => "is marked [Obsolete] as an error, so that nothing can implement it",
        { IsFileLocal: true } => "is local to its file; make it internal",
        _ when type.Name.Length < 2 || type.Name[0] != 'I' || !char.IsUpper(type.Name[1]) =>
            "must be named like 'IPetApi': emitted types take their names from what follows the 'I'",
        _ => null,
    };

    private static string Describe(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Class => type.IsRecord ? "record" : "class",
        TypeKind.Struct => "struct",
        TypeKind.Enum => "enum",
        _ => "delegate",
    };
}
