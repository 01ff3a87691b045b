using System.Globalization;
using System.Reflection;

namespace AuthSdk.Testing;

/// <summary>An attribute as it was written: what was set is told apart from what was not.</summary>
internal sealed class Declared(CustomAttributeData data)
{
    /// <summary>The attributes of a type, in the order in which they are written.</summary>
    public static IReadOnlyList<Declared> Of<TAttribute>(MemberInfo member)
        where TAttribute : Attribute =>
        [.. Find<TAttribute>(member)];

    /// <summary>The only attribute of a type; null where it is not there.</summary>
    public static Declared? FirstOf<TAttribute>(MemberInfo member)
        where TAttribute : Attribute =>
        Find<TAttribute>(member).FirstOrDefault();

    /// <summary>The attribute that counts for a flow: what names the flow goes before what is said of all.</summary>
    public static Declared? FirstFor<TAttribute>(MemberInfo member, string flow)
        where TAttribute : Attribute
    {
        var declared = Of<TAttribute>(member);
        return declared.FirstOrDefault(attribute => attribute.Text("Flow") == flow) ?? declared.FirstOrDefault(static attribute => attribute.Text("Flow") is null);
    }

    public bool Has(string property) => data.NamedArguments.Any(argument => argument.MemberName == property && argument.TypedValue.Value is not null);

    public string? Text(string property) => Find(property) as string;

    public bool Flag(string property) => Find(property) is true;

    public int Number(string property) => Find(property) is int number ? number : 0;

    public char? Character(string property) => Find(property) as char?;

    public Type? Type(string property) => Find(property) as Type;

    public TEnum Enum<TEnum>(string property, TEnum unset)
        where TEnum : struct, Enum =>
        Find(property) is { } value ? Of<TEnum>(value) : unset;

    /// <summary>The texts of an array; null where it was not set.</summary>
    public IReadOnlyList<string>? Texts(string property) =>
        Find(property) is IReadOnlyCollection<CustomAttributeTypedArgument> elements ? [.. elements.Select(static element => element.Value as string ?? "")] : null;

    public string TextArgument(int index) => Argument(index) as string ?? "";

    public int NumberArgument(int index) => Argument(index) is int number ? number : 0;

    public Type? TypeArgument(int index) => Argument(index) as Type;

    public TEnum EnumArgument<TEnum>(int index)
        where TEnum : struct, Enum =>
        Argument(index) is { } value ? Of<TEnum>(value) : default;

    /// <summary>The elements of an array of enumeration values.</summary>
    public IReadOnlyList<TEnum> EnumArguments<TEnum>(int index)
        where TEnum : struct, Enum =>
        Argument(index) is IReadOnlyCollection<CustomAttributeTypedArgument> elements ? [.. elements.Select(static element => Of<TEnum>(element.Value!))] : [];

    private static TEnum Of<TEnum>(object value)
        where TEnum : struct, Enum =>
        (TEnum)System.Enum.ToObject(typeof(TEnum), Convert.ToInt32(value, CultureInfo.InvariantCulture));

    private static IEnumerable<Declared> Find<TAttribute>(MemberInfo member)
        where TAttribute : Attribute =>
        CustomAttributeData.GetCustomAttributes(member)
            .Where(static data => data.AttributeType == typeof(TAttribute))
            .Select(static data => new Declared(data));

    private object? Argument(int index) => index < data.ConstructorArguments.Count ? data.ConstructorArguments[index].Value : null;

    private object? Find(string property)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.MemberName == property)
            {
                return argument.TypedValue.Value;
            }
        }

        return null;
    }
}
