using Xunit.Abstractions;
using Xunit.Sdk;

namespace AuthSdk.EndToEnd.Tests.Dialects;

/// <summary>
/// Names the values of dialect axes whose effect a test shows on the wire, such as <c>ParameterPlacement.Query</c> or
/// <c>TokenRequest.Method</c>. The last section of <c>docs/dialects.md</c> lists them all; a filter is <c>Dialect=ParameterPlacement.Query</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[TraitDiscoverer("AuthSdk.EndToEnd.Tests.Dialects.DialectDiscoverer", "AuthSdk.EndToEnd.Tests")]
public sealed class DialectAttribute(params string[] values) : Attribute, ITraitAttribute
{
    /// <summary>The values: the name of an enum or attribute, a dot, and the name of its member.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}

/// <summary>Makes a trait of each value of a <see cref="DialectAttribute"/>.</summary>
public sealed class DialectDiscoverer : ITraitDiscoverer
{
    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) =>
        traitAttribute.GetConstructorArguments().OfType<string[]>().SelectMany(values => values).Select(value => KeyValuePair.Create("Dialect", value));
}
