using System.Collections;
using System.Reflection;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>Walks from some objects to all objects of the SDKs that they hold, and lets each of a public type print itself.</summary>
internal sealed class ObjectTexts
{
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _texts = [];
    private readonly HashSet<string> _secrets = [];
    private readonly HashSet<Type> _types = [];

    public ObjectTexts(IEnumerable<object> roots)
    {
        foreach (var root in roots)
        {
            Visit(root);
        }
    }

    /// <summary>What the objects print, and the texts that exceptions give out.</summary>
    public string Texts => string.Join('\n', _texts);

    /// <summary>The public types that were met.</summary>
    public IReadOnlyCollection<Type> Types => _types;

    /// <summary>Every secret that was met.</summary>
    public IReadOnlyCollection<string> Secrets => _secrets;

    // By namespace, because the SDKs may have been compiled together with their tests.
    private static bool IsOurs(Type type) =>
        type.Namespace is { } name && name.StartsWith("AuthSdk", StringComparison.Ordinal)
        && !name.Contains(".Tests", StringComparison.Ordinal) && name is not ("AuthSdk.Testing" or "AuthSdk.Harness" or "AuthSdk.RunScan");

    private void Visit(object? value)
    {
        if (value is null or string or Delegate || (!value.GetType().IsValueType && !_seen.Add(value)))
        {
            return;
        }

        if (value is SecretString { IsEmpty: false } secret)
        {
            _secrets.Add(secret.Reveal());
        }

        if (IsOurs(value.GetType()))
        {
            Print(value);
            for (var type = value.GetType(); type is not null && IsOurs(type); type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Visit(field.GetValue(value));
                }
            }
        }
        else if (value is IEnumerable items and not IDictionary)
        {
            foreach (var item in items)
            {
                Visit(item);
            }
        }
    }

    private void Print(object value)
    {
        if (!value.GetType().IsVisible)
        {
            return;
        }

        _types.Add(value.GetType());
        _texts.Add(value.ToString() ?? "");
        if (value is Exception)
        {
            _texts.AddRange(value.GetType().GetProperties().Where(property => property.PropertyType == typeof(string))
                .Select(property => property.GetValue(value) as string ?? ""));
        }
    }
}
