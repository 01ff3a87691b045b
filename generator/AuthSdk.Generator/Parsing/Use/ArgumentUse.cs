using System;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AuthSdk.Generator.Parsing.Use;

/// <summary>Finds constants that an operation refuses when it is called.</summary>
internal static class ArgumentUse
{
    public static void Check(IOperation operation, Action<Diagnostic> callback)
    {
        if (operation is not IInvocationOperation { TargetMethod: { ContainingType.TypeKind: TypeKind.Interface } method } call)
        {
            return;
        }

        var verb = method.DeclaredHttp().FirstOrDefault(attribute => attribute.IsVerb);
        if (verb?.TextArgument(verb.ClassName == "HttpMethodAttribute" ? 1 : 0) is not { } route)
        {
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter, Value.ConstantValue: { HasValue: true } constant } &&
                Fault(method, parameter, route, constant.Value as string) is { } fault)
            {
                callback(Diagnostic.Create(UseDiagnostics.RefusedArgument, argument.Value.Syntax.GetLocation(), method.Name, parameter.Name, fault));
            }
        }
    }

    private static string? Fault(IMethodSymbol method, IParameterSymbol parameter, string route, string? value)
    {
        if (parameter.Type.SpecialType != SpecialType.System_String || value is null)
        {
            return null;
        }

        if (IsInPath(parameter, route))
        {
            return value switch
            {
                _ when string.IsNullOrWhiteSpace(value) && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated =>
                    "without it the address is that of another resource",
                "." or ".." => "the segment would lead to another resource",
                _ => null,
            };
        }

        if (parameter.DeclaredHttp("HeaderAttribute") is not null && value.Any(char.IsControl))
        {
            return "a header cannot have control characters";
        }

        return string.IsNullOrWhiteSpace(value) && IsMandatory(method, parameter) ? "every call must carry it" : null;
    }

    private static bool IsInPath(IParameterSymbol parameter, string route) =>
        route.Split('?')[0].IndexOf($"{{{RouteParser.WireName(parameter)}}}", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsMandatory(IMethodSymbol method, IParameterSymbol parameter)
    {
        var isHeader = parameter.DeclaredHttp("HeaderAttribute");
        var name = isHeader is null ? RouteParser.WireName(parameter) : isHeader.TextArgument(0) ?? "";
        return method.ContainingType.Declared("ApiParameterAttribute").Any(required =>
            required.Text("Value") is null && required.Text("Option") is null &&
            string.Equals(required.TextArgument(0), name, isHeader is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)) &&
            !method.Declared("WithoutApiParameterAttribute").Any(exempt => exempt.TextArgument(0) == name);
    }
}
