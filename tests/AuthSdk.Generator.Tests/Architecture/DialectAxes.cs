using System.Reflection;
using AuthSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AuthSdk.Generator.Tests.Architecture;

/// <summary>What a dialect can be declared with: the members of all enums and attributes in <c>sdk/AuthSdk/Declarations</c>.</summary>
internal static class DialectAxes
{
    private static readonly List<Type> Types = [.. Directory.EnumerateFiles(Repository.PathOf("sdk", "AuthSdk", "Declarations"), "*.cs")
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal)
        .Select(name => typeof(OAuthProviderAttribute).Assembly.GetType($"AuthSdk.{name}", throwOnError: true)!)];

    /// <summary>Enum members first, then the properties of attributes; an attribute without any is a value itself.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Types.Where(type => type.IsEnum).SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}")),
        .. Types.Where(type => !type.IsEnum).SelectMany(type => Properties(type) is { Count: > 0 } properties
            ? properties.Select(property => $"{NameOf(type)}.{property}")
            : [NameOf(type)]),
    ];

    /// <summary>The values that an attribute of a declaration names in some of its arguments.</summary>
    public static IEnumerable<string> NamedBy(AttributeSyntax attribute, Func<AttributeArgumentSyntax, bool> isAsked)
    {
        var name = attribute.Name.ToString();
        if (Types.Find(type => !type.IsEnum && NameOf(type) == name) is not { } declared)
        {
            return [];
        }

        var arguments = (attribute.ArgumentList?.Arguments ?? []).Select((argument, position) => (argument, position)).Where(item => isAsked(item.argument)).ToList();
        var properties = arguments
            .Select(item => item.argument.NameEquals?.Name.Identifier.ValueText ?? Positional(declared, item.position))
            .Where(property => property is not null)
            .Select(property => $"{name}.{property}");
        var members = arguments
            .SelectMany(item => item.argument.DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            .Select(member => member.ToString());
        return properties.Concat(members).Append(name).Where(All.Contains).Distinct();
    }

    private static string NameOf(Type type) => type.Name.Replace("Attribute", "", StringComparison.Ordinal);

    private static List<string> Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(property => property.Name)];

    // The argument of a constructor is the property of the same name; that of a params array stands for all that follow.
    private static string? Positional(Type type, int position)
    {
        var constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters();
        return constructor.Length == 0 ? null : Properties(type).Find(property =>
            property.Equals(constructor[Math.Min(position, constructor.Length - 1)].Name, StringComparison.OrdinalIgnoreCase));
    }
}
