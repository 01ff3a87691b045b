using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Refit;

/// <summary>How values become text, and objects names and values, as Refit's default formatters do it.</summary>
internal static class QueryText
{
    /// <summary>The text of a value; empty for <see langword="null"/>.</summary>
    public static string Of(object? value, string? format) => value switch
    {
        null => "",
        Enum member => member.GetType().GetField(member.ToString())?.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? member.ToString(),
        IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>The names and values of an argument: none for <see langword="null"/>, several for a sequence or an object.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string name, object? value, QueryAttribute? query) => value switch
    {
        null => [],
        string or IFormattable or Uri or bool => [new(name, Of(value, query?.Format))],
        IDictionary entries => entries.Cast<DictionaryEntry>().SelectMany(entry => Pairs(Joined(name, Of(entry.Key, format: null)), entry.Value, query: null)),
        IEnumerable items when query?.CollectionFormat == CollectionFormat.Multi => items.Cast<object?>().Where(item => item is not null).Select(item =>
            KeyValuePair.Create(name, Of(item, query.Format))),
        IEnumerable items => [new(name, string.Join(',', items.Cast<object?>().Select(item => Of(item, query?.Format))))],
        _ when IsLeaf(value.GetType()) => [new(name, Of(value, query?.Format))],
        _ => Properties(value),
    };

    private static IEnumerable<KeyValuePair<string, string>> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })
        .SelectMany(property => Pairs(NameOf(property), property.GetValue(value), property.GetCustomAttribute<QueryAttribute>()));

    // What has no properties to send is what it says it is.
    private static bool IsLeaf(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).All(property => property.GetIndexParameters().Length > 0);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<AliasAsAttribute>()?.Name ?? property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name;

    private static string Joined(string outer, string inner) => outer.Length == 0 ? inner : $"{outer}.{inner}";
}
