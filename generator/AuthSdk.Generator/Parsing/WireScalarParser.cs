using System;
using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads values that have a single text form.</summary>
internal static class WireScalarParser
{
    /// <summary>The model, or <see langword="null"/> for a type without a single text form.</summary>
    public static WireValueModel? Parse(ITypeSymbol type, string? format, WireRules rules)
    {
        var underlying = Underlying(type);
        var model = new WireValueModel
        {
            IsNullable = WireTypes.IsNullable(type),
        };

        if (underlying.SpecialType == SpecialType.System_String)
        {
            return model with { Kind = WireValueKind.Text };
        }

        if (underlying.SpecialType == SpecialType.System_Boolean)
        {
            return model with { Kind = WireValueKind.Boolean, IsLowerCase = rules.HasLowerCaseBooleans };
        }

        if (underlying is INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
        {
            return model with { Kind = WireValueKind.Enum, Enum = ParseEnum(named, format) };
        }

        return underlying.Is("System", "Uri") ? model with { Kind = WireValueKind.Address }
            : underlying.Is("AuthSdk", "SecretString") ? model with { Kind = WireValueKind.Secret }
            : underlying.Is("System.Globalization", "CultureInfo") ? model with { Kind = WireValueKind.Printed }
            : IsFormattable(underlying) ? model with { Kind = WireValueKind.Formattable, Format = format ?? rules.Format(underlying) }
            : null;
    }

    /// <summary>The type of a value that may be null.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>Whether the values of an enum can be written in a format.</summary>
    public static bool IsEnumFormat(string? format) => format is null or "" or "G" or "g" or "D" or "d";

    private static bool IsFormattable(ITypeSymbol type) =>
        type.Is("System", "IFormattable") || type.AllInterfaces.Any(contract => contract.Is("System", "IFormattable"));

    private static WireEnumModel ParseEnum(INamedTypeSymbol type, string? format) => new()
    {
        Type = TypeNames.Of(type.WithNullableAnnotation(NullableAnnotation.None)),
        Underlying = type.EnumUnderlyingType!.ToDisplayString(),
        IsFlags = WireAttributes.IsFlags(type),
        IsNumeric = format is "D" or "d",

        // Several members of one value cannot be told apart; the one with a text of its own is meant to be sent.
        Members = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => new WireEnumMemberModel
            {
                Name = field.Name,
                Text = WireAttributes.EnumMemberText(field),
                Value = Bits(field.ConstantValue!),
                IsObsolete = WireAttributes.IsObsolete(field),
            })
            .GroupBy(member => member.Value)
            .Select(members => members.FirstOrDefault(member => member.Text is not null) ?? members.First())
            .OrderBy(member => member.Value)
            .ToEquatableArray(),
    };

    private static ulong Bits(object value) => value is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
}
