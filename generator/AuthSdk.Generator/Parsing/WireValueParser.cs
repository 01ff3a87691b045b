using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what is sent of a parameter in a query or a form, down to the last property.</summary>
/// <param name="context">The operation.</param>
/// <param name="parameter">The parameter.</param>
/// <param name="isForm">Whether it is sent in the body.</param>
/// <param name="bound">The properties that fill placeholders of the route and are sent there, such as <c>Owner.Id</c>.</param>
internal sealed class WireValueParser(OperationContext context, IParameterSymbol parameter, bool isForm, ICollection<string> bound)
{
    // Deeper than any API, and no depth to which a type can be unfolded that holds ever larger ones.
    private const int Deepest = 16;

    private readonly WireRules _rules = new(context, parameter);
    private readonly QuerySettings _settings = QuerySettings.Of(parameter, context.Report);
    private readonly List<ITypeSymbol> _open = [];
    private bool _isEndless;

    /// <summary>The parameter, or <see langword="null"/> if it cannot be sent; then that is reported.</summary>
    /// <param name="isChecked">Whether the operation refuses null before anything is written.</param>
    public WireItemModel? Parse(bool isChecked) => ParseNamed(parameter.Type, new WirePlace(parameter, parameter.Name), _settings) is { } value
        ? new WireItemModel
        {
            Value = value with { IsNullable = value.IsNullable && !isChecked },
            Delimiter = _settings.Delimiter,
            Prefix = string.IsNullOrEmpty(_settings.Prefix) ? "" : _settings.Prefix + _settings.Delimiter,
        }
        : null;

    private WireValueModel? ParseNamed(ITypeSymbol type, WirePlace place, QuerySettings settings) =>
        Parse(type, place, settings) is not { } value ? null
        : settings.SupposedName is { } name && HasOneName(value)
            ? Reject(place, $"has one name, which the delimiter '{name}' of [Query] does not change; if it is the name, write [AliasAs(\"{name}\")]")
        : value;

    private WireValueModel? Parse(ITypeSymbol type, WirePlace place, QuerySettings settings)
    {
        if (type.IsUnknown())
        {
            context.Report.Spoil();
            return null;
        }

        if (WireScalarParser.Parse(type, settings.Format, _rules) is { } scalar)
        {
            return ScalarFault(scalar, settings) is { } fault ? Reject(place, fault) : scalar;
        }

        if (settings.TreatAsString)
        {
            return new WireValueModel { Kind = WireValueKind.Printed, IsNullable = WireTypes.IsNullable(type), IsNullableStruct = WireTypes.IsNullableStruct(type) };
        }

        var underlying = WireScalarParser.Underlying(type);
        if (WireTypes.Entry(underlying) is { } entry)
        {
            return ParseDictionary(type, entry, place, settings);
        }

        if (WireTypes.Element(underlying) is { } element)
        {
            return ParseCollection(type, element, place, settings);
        }

        return WireTypes.ObjectFault(underlying) is { } objectFault ? Reject(place, objectFault) : ParseObject(type, underlying, place);
    }

    private WireValueModel? ParseDictionary(ITypeSymbol type, (ITypeSymbol Key, ITypeSymbol Value) entry, WirePlace place, QuerySettings settings)
    {
        if (WireScalarParser.Parse(entry.Key, format: null, _rules) is not { Kind: not WireValueKind.Secret } key)
        {
            return Reject(place, "has keys that are no text; use keys of text, numbers or an enum");
        }

        var value = Parse(entry.Value, place, settings);
        return value is null ? null : new WireValueModel { Kind = WireValueKind.Dictionary, IsNullable = WireTypes.IsNullable(type), IsNullableStruct = WireTypes.IsNullableStruct(type), Key = key, Element = value };
    }

    private WireValueModel? ParseCollection(ITypeSymbol type, ITypeSymbol element, WirePlace place, QuerySettings settings)
    {
        var format = settings.CollectionFormat ?? _settings.CollectionFormat ?? "Csv";
        var value = Parse(element, place, settings);
        var fault = value?.Kind switch
        {
            WireValueKind.Collection => "is a sequence of sequences, which no format tells apart",
            WireValueKind.Object or WireValueKind.Dictionary when format != "Indexed" =>
                "is a sequence of objects, which only [Query(CollectionFormat.Indexed)] can write",
            _ => null,
        };
        return fault is not null ? Reject(place, fault)
            : value is null ? null
            : new WireValueModel { Kind = WireValueKind.Collection, IsNullable = WireTypes.IsNullable(type), IsNullableStruct = WireTypes.IsNullableStruct(type), CollectionFormat = format, Element = value };
    }

    private WireValueModel? ParseObject(ITypeSymbol type, ITypeSymbol underlying, WirePlace place)
    {
        if (_open.Count == Deepest || _open.Contains(underlying, SymbolEqualityComparer.Default))
        {
            // One way without an end is usually many, all through the same types.
            if (!_isEndless)
            {
                context.Report.Add(
                    OperationDiagnostics.RecursiveType, () => place.Location(context), place.Path, context.Method.Name, TypeNames.Short(underlying));
            }

            _isEndless = true;
            return null;
        }

        _open.Add(underlying);
        var properties = WireTypes.Properties(underlying).Where(property => !WireAttributes.IsIgnored(property)).ToList();
        if (properties.Count == 0)
        {
            Reject(place, $"is a '{TypeNames.Short(underlying)}', which has no public property to send");
        }

        var parsed = properties
            .Where(property => !bound.Contains(place.To(property).Path.Substring(parameter.Name.Length + 1)))
            .Select(property => ParseProperty(property, place.To(property)))
            .OfType<WirePropertyModel>()
            .ToEquatableArray();
        _open.RemoveAt(_open.Count - 1);
        return new WireValueModel { Kind = WireValueKind.Object, IsNullable = WireTypes.IsNullable(type), IsNullableStruct = WireTypes.IsNullableStruct(type), Properties = parsed };
    }

    private WirePropertyModel? ParseProperty(IPropertySymbol property, WirePlace place)
    {
        var settings = QuerySettings.Of(property, context.Report);
        var alias = WireAttributes.Http(property, "AliasAsAttribute");
        var name = alias?.TextArgument(0) ?? WireAttributes.JsonName(property) ?? _rules.Name(property);
        if (name.Trim().Length == 0)
        {
            context.Report.Add(ProviderDiagnostics.MissingWireName, () => place.Location(context), $"The property '{place.Path}'");
        }

        // What is left of an object whose properties all stand in the route is nothing.
        return ParseNamed(property.Type, place, settings) is not { } value || value is { Kind: WireValueKind.Object, Properties.Count: 0 } ? null : new WirePropertyModel
        {
            Property = property.Name,
            Name = value.Kind == WireValueKind.Dictionary && WireAttributes.IsExtensionData(property) ? ""
                : string.IsNullOrEmpty(settings.Prefix) ? name : settings.Prefix + settings.Delimiter + name,
            Value = value,
            SendsNull = settings.SerializeNull && value.IsNullable,
        };
    }

    private static bool HasOneName(WireValueModel value) =>
        value.Kind == WireValueKind.Collection ? HasOneName(value.Element!) : value.Kind is not (WireValueKind.Object or WireValueKind.Dictionary);

    private string? ScalarFault(WireValueModel scalar, QuerySettings settings) => scalar.Kind switch
    {
        WireValueKind.Secret when !isForm => "is a secret, and addresses are logged; send it in a header or a form",
        WireValueKind.Enum when !WireScalarParser.IsEnumFormat(settings.Format) => $"is an enum, which has no format '{settings.Format}'; use G or D",
        _ => null,
    };

    private WireValueModel? Reject(WirePlace place, string fault)
    {
        if (place.Symbol is IParameterSymbol)
        {
            context.Reject(parameter, fault);
        }
        else
        {
            context.Report.Add(OperationDiagnostics.UnsupportedProperty, () => place.Location(context), place.Path, context.Method.Name, fault);
        }

        return null;
    }
}
