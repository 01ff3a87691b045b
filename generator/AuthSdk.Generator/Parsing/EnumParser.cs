using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads enum values by the name of their member, so that the generator needs no copy of the enums.</summary>
internal static class EnumParser
{
    /// <summary>The member that a property is set to; <paramref name="unset"/> when it is not set or has an undefined value.</summary>
    public static string Parse(DeclaredAttribute attribute, string property, string unset, ParseReport report) =>
        Member(attribute.Constant(property), () => attribute.Location(property), report) ?? unset;

    /// <summary>The member that a constructor argument names; <paramref name="unset"/> when it is missing or undefined.</summary>
    public static string ParseArgument(DeclaredAttribute attribute, int index, string unset, ParseReport report) =>
        Member(attribute.ConstantArgument(index), () => attribute.ArgumentLocation(index), report) ?? unset;

    /// <summary>The member that an element of an array names; <see langword="null"/> when it is undefined.</summary>
    public static string? ParseElement(TypedConstant element, Func<Location> location, ParseReport report) => Member(element, location, report);

    private static string? Member(TypedConstant? declared, Func<Location> location, ParseReport report)
    {
        // The compiler has reported what is not a constant of the enum at all.
        if (declared is not { Kind: TypedConstantKind.Enum, Type: { } type } constant)
        {
            return null;
        }

        var member = type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;
        if (member is null)
        {
            report.Add(ProviderDiagnostics.UndefinedEnumValue, location, constant.Value ?? "null", type.Name);
        }

        return member;
    }
}
