using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads enum values by the name of their member, so that the generator needs no copy of the enums.</summary>
internal static class EnumParser
{
    /// <summary>The member that a property is set to; <paramref name="unset"/> when it is not set or has an undefined value.</summary>
    public static string Parse(DeclaredAttribute attribute, string property, string unset, ParseReport report) =>
        attribute.Constant(property) is { } constant
            ? Member(constant, report, attribute, property) ?? unset
            : unset;

    /// <summary>The member that a constructor argument names; <paramref name="unset"/> when it is missing or undefined.</summary>
    public static string ParseArgument(DeclaredAttribute attribute, int index, string unset, ParseReport report)
    {
        if (attribute.ConstantArgument(index) is not { } constant)
        {
            return unset;
        }

        if (Find(constant) is { } member)
        {
            return member;
        }

        report.Add(ProviderDiagnostics.UndefinedEnumValue, () => attribute.ArgumentLocation(index), constant.Value ?? "null", constant.Type?.Name ?? "");
        return unset;
    }

    private static string? Member(TypedConstant constant, ParseReport report, DeclaredAttribute attribute, string property)
    {
        var member = Find(constant);
        if (member is null)
        {
            report.Add(ProviderDiagnostics.UndefinedEnumValue, () => attribute.Location(property), constant.Value ?? "null", constant.Type?.Name ?? "");
        }

        return member;
    }

    private static string? Find(TypedConstant constant) =>
        constant.Type?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;
}
