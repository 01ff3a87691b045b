using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what an operation and its interface declare about answers that are no success.</summary>
internal static class AnswerRulesParser
{
    public static AnswerRulesModel? Parse(INamedTypeSymbol type, IMethodSymbol method, OperationModel operation, ParseReport report)
    {
        var sources = Sources(type, method);
        var rules = new AnswerRulesModel
        {
            ErrorType = ParseError(sources, report) is { } error ? TypeNames.Of(error) : null,
            Empty = sources.SelectMany(source => ParseEmpty(source, type, method, operation, report)).Distinct().ToEquatableArray(),
        };
        return rules.ErrorType is null && rules.Empty.Count == 0 ? null : rules;
    }

    /// <summary>The type of the API's errors, if one is declared that can be read.</summary>
    public static ITypeSymbol? ErrorType(INamedTypeSymbol type, IMethodSymbol method) => ParseError(Sources(type, method), new ParseReport(null));

    // The operation, the annotated interface, the base that declares the operation: the nearest one says what errors look like.
    private static List<ISymbol> Sources(INamedTypeSymbol type, IMethodSymbol method) =>
        new ISymbol[] { method, type, method.ContainingType }.Distinct<ISymbol>(SymbolEqualityComparer.Default).ToList();

    private static ITypeSymbol? ParseError(IEnumerable<ISymbol> sources, ParseReport report)
    {
        var attribute = sources.Select(source => source.Declared("ErrorResponseAttribute").FirstOrDefault()).FirstOrDefault(declared => declared is not null);
        if (attribute is null)
        {
            return null;
        }

        if (attribute.IsMalformed || attribute.TypeArgument(0) is not { } error || (!IsUnbound(error) && error.IsUnknown()))
        {
            report.Spoil();
            return null;
        }

        if (error.SpecialType is SpecialType.System_Object or SpecialType.System_Void || IsUnbound(error) || error.IsStatic)
        {
            report.Add(
                AnswerDiagnostics.InvalidAnswerRule,
                () => attribute.ArgumentLocation(0),
                "ErrorResponse",
                $"names '{error.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}', which cannot be read from JSON; name the type of the API's errors");
        }

        return error.WithNullableAnnotation(NullableAnnotation.None);
    }

    private static bool IsUnbound(ITypeSymbol type) => type is INamedTypeSymbol { IsUnboundGenericType: true };

    private static IEnumerable<EmptyAnswerModel> ParseEmpty(
        ISymbol source, INamedTypeSymbol type, IMethodSymbol method, OperationModel operation, ParseReport report)
    {
        var succeedsInError = type.Declared("ApiErrorsAttribute").Any(errors => errors.Text("FailsWhen") is not null);
        foreach (var attribute in source.Declared("EmptyOnAttribute").Where(attribute => !attribute.IsMalformed))
        {
            var status = attribute.ConstantArgument(0) is { Value: int number } ? number : 0;
            var isSuccess = succeedsInError && status is >= 200 and < 300;
            var operationFault = OperationFault(method, operation, isSuccess);
            var fault = status is < 300 or > 599 && !isSuccess ? $"has the status {status}; it is about answers that are no success, 300 to 599"
                : attribute.Text("Text") is { } text && string.IsNullOrWhiteSpace(text) ? "looks for an empty text, which every body contains; leave 'Text' out"
                : isSuccess && attribute.Text("Text") is null ? $"has the status {status}, which many errors have here; set 'Text' to what means \"nothing\""
                : source is IMethodSymbol ? operationFault
                : null;
            if (fault is not null)
            {
                report.Add(AnswerDiagnostics.InvalidAnswerRule, attribute.Location, "EmptyOn", fault);
            }
            else if (operationFault is null)
            {
                yield return new EmptyAnswerModel { StatusCode = status, Text = attribute.Text("Text") };
            }
        }
    }

    // What an interface says about all operations concerns those that can give back nothing.
    private static string? OperationFault(IMethodSymbol method, OperationModel operation, bool isSuccess)
    {
        if (operation.Shape is ReturnShape.Response or ReturnShape.Request || (isSuccess && ApiErrorsParser.HandsOut(operation)))
        {
            return $"has no effect on '{method.Name}', which hands out every answer";
        }

        if (operation.Shape != ReturnShape.Json || operation.Wrapper != ReturnWrapper.None || operation.ResultIsNullable ||
            ReturnTypeParser.JsonType(method.ReturnType) is not { } result || CanBeNothing(result))
        {
            return null;
        }

        var name = result.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return $"makes '{method.Name}' give back nothing, but its result cannot be null; return '{name}?' in place of '{name}'";
    }

    private static bool CanBeNothing(ITypeSymbol result) =>
        result.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ||
        (result.IsReferenceType && result.NullableAnnotation == NullableAnnotation.None) ||
        result is IArrayTypeSymbol ||
        result.AllInterfaces.Any(contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable);
}
