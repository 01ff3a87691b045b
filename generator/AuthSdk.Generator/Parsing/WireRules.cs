using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>What <c>[ValueFormat]</c> says about the values and names of a parameter; what is nearest to it counts.</summary>
internal sealed class WireRules
{
    private const string DateAndTime = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";

    private readonly bool _hasIsoDates;
    private readonly string _keys;

    public WireRules(OperationContext context, IParameterSymbol parameter)
    {
        ISymbol[] places = [parameter, context.Method, context.Method.ContainingType, context.Type];
        var declared = places.Select(place => place.Declared("ValueFormatAttribute").FirstOrDefault()).Where(attribute => attribute is { IsMalformed: false }).ToList();

        HasLowerCaseBooleans = Setting("Booleans") == "LowerCase";
        _hasIsoDates = Setting("Dates") == "Iso8601";
        _keys = Setting("Keys");

        string Setting(string property) =>
            declared.FirstOrDefault(attribute => attribute!.Constant(property) is not null) is { } nearest
                ? EnumParser.Parse(nearest, property, "", context.Report)
                : "";
    }

    public bool HasLowerCaseBooleans { get; }

    /// <summary>The format of values of a type that declare none.</summary>
    public string? Format(ITypeSymbol type) => !_hasIsoDates || type.ContainingNamespace is not { Name: "System" } ? null : type.Name switch
    {
        "DateTime" or "DateTimeOffset" => DateAndTime,
        "DateOnly" => "yyyy-MM-dd",
        "TimeOnly" => "HH:mm:ss.FFFFFFF",
        _ => null,
    };

    /// <summary>The name of a property that declares none.</summary>
    public string Name(IPropertySymbol property) => PropertyNaming.Apply(_keys, property.Name);
}
