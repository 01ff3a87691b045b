using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a query parameter that a class of the user's writes.</summary>
internal static class QueryConverterParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model, DeclaredAttribute attribute)
    {
        var converter = attribute.TypeArgument(0);
        if (converter is null || converter.IsUnknown())
        {
            context.Report.Spoil();
            return model;
        }

        if (!IsConverter(converter, parameter.Type))
        {
            context.Reject(
                parameter,
                $"is written by '{TypeNames.Short(converter)}'; that must be a class with a public constructor without parameters that implements IQueryConverter<{TypeNames.Short(parameter.Type)}>");
        }

        return model with
        {
            Wire = new WireItemModel
            {
                Converter = TypeNames.Of(converter),
                Value = new WireValueModel
                {
                    Kind = WireValueKind.Object,
                    IsNullable = WireTypes.IsNullable(parameter.Type) && !model.RejectsNull,
                    IsNullableStruct = WireTypes.IsNullableStruct(parameter.Type),
                },
            },
        };
    }

    private static bool IsConverter(ITypeSymbol converter, ITypeSymbol value) =>
        converter is INamedTypeSymbol
        {
            TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsUnboundGenericType: false,
        } type &&
        type.IsReachable() &&
        type.InstanceConstructors.Any(constructor => constructor is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public }) &&
        type.AllInterfaces.Any(contract =>
            contract.Is("AuthSdk.Http", "IQueryConverter") &&
            SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], WireScalarParser.Underlying(value)));
}
