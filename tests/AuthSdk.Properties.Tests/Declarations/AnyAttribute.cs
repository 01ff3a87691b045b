using System.Reflection;
using AuthSdk.Properties.Tests.Coverage;

namespace AuthSdk.Properties.Tests.Declarations;

/// <summary>Writes any attribute with any values of the right types, so that what is new to the vocabulary is drawn before anybody knows what it means.</summary>
internal sealed class AnyAttribute(Choice choice)
{
    private static readonly string[] Texts =
        [.. Pools.Options, .. Pools.FlowNames, .. Pools.Scopes, .. Pools.Ways, .. Pools.Values, .. Pools.OtherUrls, .. Pools.Issuers, .. Pools.HeaderNames];

    /// <summary>Any attribute for such a target.</summary>
    public AttributeText Draw(AttributeTargets target)
    {
        Type[] types = [.. Vocabulary.Attributes.Where(type => type.GetCustomAttribute<AttributeUsageAttribute>()?.ValidOn.HasFlag(target) == true)];
        var type = choice.Of(types);
        var constructor = choice.Of(type.GetConstructors());
        var settings = Vocabulary.Settable(type).Where(_ => choice.OneIn(3)).Select(Setting);
        return new AttributeText(Vocabulary.NameOf(type), [.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType))], [.. settings]);
    }

    /// <summary>The same with a property more, if it has one that is not set.</summary>
    public AttributeText WithOneMore(AttributeText attribute)
    {
        PropertyInfo[] unset = [.. Vocabulary.Attributes
            .Where(type => Vocabulary.NameOf(type) == attribute.Name)
            .SelectMany(Vocabulary.Settable)
            .Where(property => !attribute.Settings.Any(setting => setting.StartsWith(property.Name + " =", StringComparison.Ordinal)))];
        return unset.Length == 0 ? attribute : attribute with { Settings = [.. attribute.Settings, Setting(choice.Of(unset))] };
    }

    private string Setting(PropertyInfo property) => $"{property.Name} = {Value(property.PropertyType)}";

    private string Value(Type type)
    {
        if (type.IsArray)
        {
            var element = type.GetElementType()!;
            return $"new {(element == typeof(string) ? "string" : element.Name)}[] {{ {Value(element)}, {Value(element)} }}";
        }

        return type.IsEnum ? $"{type.Name}.{choice.Of(Enum.GetNames(type))}"
            : type == typeof(string) ? choice.Text(Texts)
            : type == typeof(bool) ? choice.Of("true", "false")
            : type == typeof(char) ? choice.Of("','", "' '", "'x'")
            : type == typeof(Type) ? choice.Of("typeof(Pet)", "typeof(PetClaims)", "typeof(PetJsonContext)", "typeof(int)")
            : choice.Of("0", "1", "200", "404", "-1");
    }
}
