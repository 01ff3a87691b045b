using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Properties.Tests.Coverage;

/// <summary>All that a declaration can be written with: the attributes of the library, what they set, and the members of their enums.</summary>
internal static class Vocabulary
{
    /// <summary>The attributes.</summary>
    public static IReadOnlyList<Type> Attributes { get; } = [.. typeof(OAuthProviderAttribute).Assembly.GetExportedTypes()
        .Where(static type => type.IsSubclassOf(typeof(Attribute)))
        .OrderBy(static type => type.Name, StringComparer.Ordinal)];

    /// <summary>Attributes by their names, what they set as <c>TokenRequest.Method</c>, and members as <c>TokenRequestMethod.Get</c>.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        .. Attributes.Select(NameOf),
        .. Attributes.SelectMany(static type => Properties(type).Select(property => $"{NameOf(type)}.{property.Name}")),
        .. Attributes.SelectMany(Properties).Select(static property => EnumOf(property.PropertyType)).OfType<Type>().Distinct()
            .SelectMany(static type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")),
    ];

    private static readonly HashSet<string> Known = [.. Words];

    /// <summary>An attribute as it is written.</summary>
    public static string NameOf(Type attribute) => attribute.Name.Replace("Attribute", "", StringComparison.Ordinal);

    /// <summary>What an attribute can set by name.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type attribute) => Properties(attribute).Where(static property => property.SetMethod?.IsPublic == true);

    /// <summary>The words that a source is written with.</summary>
    public static IReadOnlySet<string> UsedIn(string source) => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
        .SelectMany(UsedIn)
        .Where(Known.Contains)
        .ToHashSet();

    private static IEnumerable<string> UsedIn(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        var arguments = attribute.ArgumentList?.Arguments ?? [];
        return arguments
            .Select((argument, position) => argument.NameEquals?.Name.Identifier.ValueText ?? Positional(name, position, arguments))
            .Select(property => $"{name}.{property}")
            .Concat(arguments.SelectMany(static argument => argument.DescendantNodes().OfType<MemberAccessExpressionSyntax>()).Select(static member => member.ToString()))
            .Append(name);
    }

    // The argument of a constructor is the property of the same name; that of a params array stands for all that follow.
    private static string? Positional(string attribute, int position, SeparatedSyntaxList<AttributeArgumentSyntax> arguments)
    {
        var count = arguments.TakeWhile(static argument => argument.NameEquals is null).Count();
        return Attributes.Where(type => NameOf(type) == attribute)
            .SelectMany(static type => type.GetConstructors().Select(constructor => (Type: type, Parameters: constructor.GetParameters())))
            .Where(overload => overload.Parameters.Length >= count || overload.Parameters is [.., { ParameterType.IsArray: true }])
            .OrderBy(static overload => overload.Parameters.Length)
            .Select(overload => (overload.Type, Parameter: overload.Parameters[Math.Min(position, overload.Parameters.Length - 1)]))
            .Where(overload => Fits(overload.Parameter.ParameterType, arguments[position].Expression))
            .Select(static overload => Properties(overload.Type).FirstOrDefault(property => property.Name.Equals(overload.Parameter.Name, StringComparison.OrdinalIgnoreCase))?.Name)
            .FirstOrDefault();
    }

    private static bool Fits(Type type, ExpressionSyntax value) =>
        type == typeof(bool) ? value.IsKind(SyntaxKind.TrueLiteralExpression) || value.IsKind(SyntaxKind.FalseLiteralExpression)
        : EnumOf(type) is { } members ? value.ToString().Contains(members.Name, StringComparison.Ordinal)
        : type != typeof(string) || value is not MemberAccessExpressionSyntax;

    private static IEnumerable<PropertyInfo> Properties(Type attribute) => attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.DeclaringType != typeof(Attribute));

    private static Type? EnumOf(Type type) => type.IsEnum ? type
        : type.IsArray ? EnumOf(type.GetElementType()!)
        : type.IsGenericType ? EnumOf(type.GetGenericArguments()[0])
        : null;
}
