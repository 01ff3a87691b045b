using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that is a part of a multipart body.</summary>
internal static class PartParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        var type = parameter.Type;
        if (Kind(type) is { } kind)
        {
            return model with { Shape = Shape(kind, model), Part = kind };
        }

        // A sequence of objects repeats the part; one of values is a value.
        var item = type.SpecialType == SpecialType.System_String ? null : Item(type);
        if (item is { IsReferenceType: true })
        {
            return Kind(item) switch
            {
                PartKind.Text when item.SpecialType == SpecialType.System_String => model with { Shape = ValueShape.None, Part = PartKind.Texts },
                PartKind.File => model with { Shape = ValueShape.None, Part = PartKind.Files },
                _ => Json(context, parameter, model, PartKind.JsonParts, item),
            };
        }

        return Json(context, parameter, model, PartKind.Json, type);
    }

    private static OperationParameterModel Json(
        OperationContext context, IParameterSymbol parameter, OperationParameterModel model, PartKind kind, ITypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Dynamic or TypeKind.Pointer or TypeKind.Delegate || type.SpecialType == SpecialType.System_Object)
        {
            context.Report.Add(
                OperationDiagnostics.InvalidMultipart,
                () => OperationParser.Where(parameter, context.Type),
                context.Method.Name,
                $"has the part '{parameter.Name}', whose type does not say what to send; take text, a file, or a record");
            return model with { Shape = ValueShape.None };
        }

        return model with { Shape = ValueShape.None, Part = kind, JsonType = TypeNames.Of(type.WithNullableAnnotation(NullableAnnotation.None)) };
    }

    private static ValueShape Shape(PartKind kind, OperationParameterModel model) =>
        kind == PartKind.Text ? model.Shape : ValueShape.None;

    private static PartKind? Kind(ITypeSymbol type)
    {
        var underlying = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        switch (underlying.SpecialType)
        {
            case SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime:
                return PartKind.Text;
            case SpecialType.System_Boolean:
                return PartKind.Boolean;
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return PartKind.Number;
        }

        if (underlying.ContainingNamespace?.ToDisplayString() == "System" &&
            underlying.Name is "Guid" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan")
        {
            return PartKind.Text;
        }

        return IsFile(type) ? PartKind.File : null;
    }

    private static bool IsFile(ITypeSymbol type) =>
        type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } ||
        type.Is("System.IO", "FileInfo") ||
        type.IsOrDerivesFrom("System.IO", "Stream") ||
        type.IsOrDerivesFrom("System.Net.Http", "HttpContent") ||
        type.IsOrDerivesFrom("AuthSdk.Http", "MultipartItem");

    private static ITypeSymbol? Item(ITypeSymbol type) => type is IArrayTypeSymbol { Rank: 1 } array
        ? array.ElementType
        : type.AllInterfaces.Append(type).OfType<INamedTypeSymbol>()
            .FirstOrDefault(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
}
