using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what an operation gives back.</summary>
internal static class ReturnTypeParser
{
    public static OperationModel Parse(IMethodSymbol method, INamedTypeSymbol type, ParseReport report)
    {
        if (method.ReturnType.IsUnknown())
        {
            report.Spoil();
            return new OperationModel();
        }

        if (method.ReturnType is INamedTypeSymbol task && task.Is("System.Threading.Tasks", "Task"))
        {
            if (!task.IsGenericType)
            {
                return new OperationModel { Shape = ReturnShape.None };
            }

            var result = task.TypeArguments[0];
            var isNullable = result is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };
            if (result.SpecialType == SpecialType.System_String)
            {
                return new OperationModel { Shape = ReturnShape.Text, ResultIsNullable = isNullable };
            }

            if (result.Is("System.IO", "Stream"))
            {
                return new OperationModel { Shape = ReturnShape.Stream, ResultIsNullable = isNullable };
            }

            if (result.Is("System.Net.Http", "HttpResponseMessage"))
            {
                return new OperationModel { Shape = ReturnShape.Response, ResultIsNullable = isNullable };
            }

            if (!IsUnsupported(result))
            {
                return new OperationModel
                {
                    Shape = ReturnShape.Json,
                    ResultType = TypeNames.Of(result.WithNullableAnnotation(NullableAnnotation.None)),
                    ResultIsNullable = isNullable,
                };
            }
        }

        report.Add(
            OperationDiagnostics.UnsupportedReturnType,
            () => OperationParser.Where(method, type),
            method.Name,
            method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return new OperationModel();
    }

    private static bool IsUnsupported(ITypeSymbol result) =>
        result.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Pointer ||
        result.SpecialType == SpecialType.System_Object ||
        result.Is("System.Net.Http", "HttpContent") ||
        result.Is("System.Net.Http", "HttpRequestMessage") ||
        result.Is("System.Collections.Generic", "IAsyncEnumerable");
}
