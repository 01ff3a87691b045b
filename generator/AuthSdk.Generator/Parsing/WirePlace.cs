using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Where a value comes from: a parameter, or a property somewhere below it.</summary>
/// <param name="symbol">The parameter or property.</param>
/// <param name="path">The way to it, such as <c>filter.Owner</c>.</param>
internal sealed class WirePlace(ISymbol symbol, string path)
{
    public ISymbol Symbol => symbol;

    public string Path => path;

    /// <summary>A property of the value.</summary>
    public WirePlace To(IPropertySymbol property) => new(property, $"{path}.{property.Name}");

    /// <summary>The declaration; the parameter, or what declares it, when that is in another assembly.</summary>
    public Location Location(OperationContext context) =>
        symbol.Locations.FirstOrDefault(location => location.IsInSource) ?? OperationParser.Where(context.Method, context.Type);
}
