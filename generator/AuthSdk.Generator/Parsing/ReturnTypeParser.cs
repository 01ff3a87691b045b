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

        if (Read(method.ReturnType) is { } model)
        {
            return model;
        }

        report.Add(
            OperationDiagnostics.UnsupportedReturnType,
            () => OperationParser.Where(method, type),
            method.Name,
            method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            Remedy(method.ReturnType));
        return new OperationModel();
    }

    /// <summary>The type whose JSON an operation reads, as a whole or item by item; <see langword="null"/> if it reads none.</summary>
    public static ITypeSymbol? JsonType(ITypeSymbol returned) =>
        ResultSymbol(returned) is { } result && (IsSequence(returned) || ReadResult(result) is { Shape: ReturnShape.Json }) ? result : null;

    private static OperationModel? Read(ITypeSymbol returned)
    {
        if (!IsTask(returned) && !IsSequence(returned))
        {
            return null;
        }

        var isValueTask = returned.Name == "ValueTask";
        if (ResultSymbol(returned) is not { } result)
        {
            var wrapper = IsTask(returned) && returned is INamedTypeSymbol { IsGenericType: true } ? ReturnWrapper.Interface : ReturnWrapper.None;
            return new OperationModel { Shape = ReturnShape.None, Wrapper = wrapper, IsValueTask = isValueTask };
        }

        var wrapped = Wrapper(returned);
        var model = ReadResult(result);
        if (IsSequence(returned))
        {
            return model is { Shape: ReturnShape.Json } || result.SpecialType == SpecialType.System_String
                ? Json(result) with { Shape = ReturnShape.Items }
                : null;
        }

        return model is null || (wrapped != ReturnWrapper.None && model.Shape is ReturnShape.Response or ReturnShape.Request)
            ? null
            : model with { Wrapper = wrapped, IsValueTask = isValueTask };
    }

    private static OperationModel? ReadResult(ITypeSymbol result)
    {
        var shape = RawShape(result);
        return shape is not null
            ? new OperationModel { Shape = shape.Value, ResultIsNullable = IsNullable(result) }
            : IsUnsupported(result) ? null : Json(result);
    }

    private static OperationModel Json(ITypeSymbol result) => new()
    {
        Shape = ReturnShape.Json,
        ResultType = TypeNames.Of(result.WithNullableAnnotation(NullableAnnotation.None)),
        ResultIsNullable = IsNullable(result),
    };

    private static ReturnShape? RawShape(ITypeSymbol result) => result switch
    {
        { SpecialType: SpecialType.System_String } => ReturnShape.Text,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => ReturnShape.Bytes,
        _ when result.Is("System.IO", "Stream") => ReturnShape.Stream,
        _ when result.Is("System.Net.Http", "HttpContent") => ReturnShape.Content,
        _ when result.Is("System.Net.Http", "HttpResponseMessage") => ReturnShape.Response,
        _ when result.Is("System.Net.Http", "HttpRequestMessage") => ReturnShape.Request,
        _ => null,
    };

    private static bool IsNullable(ITypeSymbol result) => result is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated };

    private static bool IsTask(ITypeSymbol type) => type.Is("System.Threading.Tasks", "Task") || type.Is("System.Threading.Tasks", "ValueTask");

    private static bool IsSequence(ITypeSymbol type) => type.Is("System.Collections.Generic", "IAsyncEnumerable");

    // What is inside the task and the wrapper; nothing for Task and Task<IApiResponse>.
    private static ITypeSymbol? ResultSymbol(ITypeSymbol returned)
    {
        if (!(IsTask(returned) || IsSequence(returned)) || Argument(returned) is not { } result)
        {
            return null;
        }

        return Wrapper(returned) == ReturnWrapper.None ? result : Argument(result);
    }

    private static ReturnWrapper Wrapper(ITypeSymbol returned) => !IsTask(returned) || Argument(returned) is not { } result ? ReturnWrapper.None
        : result.Is("AuthSdk.Http", "ApiResponse") ? ReturnWrapper.Class
        : result.Is("AuthSdk.Http", "IApiResponse") ? ReturnWrapper.Interface
        : ReturnWrapper.None;

    private static ITypeSymbol? Argument(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: true } generic ? generic.TypeArguments[0] : null;

    private static bool IsUnsupported(ITypeSymbol result) =>
        result.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Delegate ||
        result.HasPointer() ||
        result.SpecialType == SpecialType.System_Object ||
        IsTask(result) ||
        IsSequence(result) ||
        result.Is("System", "IObservable") ||
        result.Is("AuthSdk.Http", "ApiResponse") ||
        result.Is("AuthSdk.Http", "IApiResponse");

    private static string Remedy(ITypeSymbol returned)
    {
        var result = IsTask(returned) || IsSequence(returned) ? Argument(returned) : null;
        return returned.Is("System", "IObservable") ? ", which sends a request for each subscriber and cannot say when to stop; return IAsyncEnumerable<T>"
            : result is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } ? ", which says nothing about its JSON; name the type, or take JsonElement"
            : result is null && !IsTask(returned) ? ", but a call is asynchronous; return Task, Task<T>, ValueTask<T> or IAsyncEnumerable<T>"
            : "; T of Task<T> can be a JSON type, string, byte[], Stream, HttpContent, HttpResponseMessage, HttpRequestMessage, or ApiResponse<T> of the first five";
    }
}
