using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds the attributes that say how a parameter or property is written, ours and those of the platform.</summary>
internal static class WireAttributes
{
    /// <summary>The attribute of namespace <c>AuthSdk.Http</c>; that of a positional property may stand on the record's parameter.</summary>
    public static DeclaredAttribute? Http(ISymbol symbol, string className) =>
        symbol.DeclaredHttp(className) ?? PositionalParameter(symbol)?.DeclaredHttp(className);

    /// <summary>The name that a property has in JSON, if one is declared.</summary>
    public static string? JsonName(IPropertySymbol property) =>
        Find(property, "System.Text.Json.Serialization", "JsonPropertyNameAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>Whether a property is left out, as it is in JSON.</summary>
    public static bool IsIgnored(IPropertySymbol property)
    {
        if (Find(property, "System.Runtime.Serialization", "IgnoreDataMemberAttribute") is not null)
        {
            return true;
        }

        return Find(property, "System.Text.Json.Serialization", "JsonIgnoreAttribute") is { } ignore &&
            ignore.NamedArguments.Where(argument => argument.Key == "Condition").Select(argument => argument.Value).ToList() is var conditions &&
            (conditions.Count == 0 || Member(conditions[0]) is "Always" or "WhenWriting");
    }

    /// <summary>Whether the entries of a dictionary stand beside the other properties, as they do in JSON.</summary>
    public static bool IsExtensionData(IPropertySymbol property) =>
        Find(property, "System.Text.Json.Serialization", "JsonExtensionDataAttribute") is not null;

    /// <summary>The text of an enum member, if one is declared.</summary>
    public static string? EnumMemberText(IFieldSymbol member) =>
        Find(member, "System.Runtime.Serialization", "EnumMemberAttribute")?.NamedArguments
            .Where(argument => argument.Key == "Value").Select(argument => argument.Value.Value as string).FirstOrDefault();

    public static bool IsFlags(ITypeSymbol type) => Find(type, "System", "FlagsAttribute") is not null;

    public static bool IsObsolete(ISymbol symbol) => Find(symbol, "System", "ObsoleteAttribute") is not null;

    private static AttributeData? Find(ISymbol symbol, string space, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.Is(space, name));

    private static string? Member(TypedConstant constant) => constant.Type?.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;

    // [AliasAs("x")] in front of a positional parameter targets the parameter, whatever its author had in mind.
    private static IParameterSymbol? PositionalParameter(ISymbol symbol) =>
        symbol is IPropertySymbol { ContainingType.IsRecord: true } property
            ? property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter =>
                parameter.Name == property.Name && parameter.Locations.Intersect(property.Locations).Any())
            : null;
}
