using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads parameters that become headers of the request.</summary>
internal static class HeaderParameterParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        var name = Name(context, parameter);
        var shape = EnumShape(parameter.Type) ?? model.Shape;
        context.RequireText(parameter, shape, "is a sequence, which cannot be one header");
        return model with { WireName = name, HeaderName = name, Shape = shape };
    }

    /// <summary>The name of the header that a parameter is sent as.</summary>
    public static string Name(OperationContext context, IParameterSymbol parameter)
    {
        var header = parameter.DeclaredHttp("HeaderAttribute")!;
        var name = header.TextArgument(0) ?? "";
        if (HeaderRules.Malformed(name, "") is { } fault)
        {
            context.Report.Add(OperationDiagnostics.InvalidHeader, () => header.ArgumentLocation(0), name, fault);
        }

        return name;
    }

    /// <summary>Reads a dictionary of headers.</summary>
    public static OperationParameterModel ParseCollection(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        if (!parameter.Type.AllInterfaces.Append(parameter.Type).Any(IsDictionaryOfText))
        {
            context.Report.Add(
                OperationDiagnostics.InvalidHeaderCollection,
                () => OperationParser.Where(parameter, context.Type),
                parameter.Name,
                context.Method.Name,
                "is no dictionary of strings; take an IDictionary<string, string>");
        }

        return model with { Shape = ValueShape.None };
    }

    /// <summary>Reads the credential of one call.</summary>
    public static OperationParameterModel ParseAuthorization(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        var attribute = parameter.DeclaredHttp("AuthorizeAttribute")!;
        var scheme = attribute.TextArgument(0) ?? "";
        if (!HeaderRules.IsToken(scheme))
        {
            context.Report.Add(
                OperationDiagnostics.InvalidCredential,
                () => attribute.ArgumentLocation(0),
                parameter.Name,
                context.Method.Name,
                "has a scheme that is none: letters, digits and hyphens (RFC 9110 section 11.1)");
        }

        if (parameter.Type.SpecialType != SpecialType.System_String)
        {
            context.Report.Add(
                OperationDiagnostics.InvalidCredential,
                () => OperationParser.Where(parameter, context.Type),
                parameter.Name,
                context.Method.Name,
                "is no string; take the credential as text");
        }

        return model with { Scheme = scheme };
    }

    // As in Refit, a header has the C# name of a member.
    private static ValueShape? EnumShape(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? ValueShape.Formattable
        : type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && nullable.TypeArguments[0].TypeKind == TypeKind.Enum
            ? ValueShape.NullableFormattable
            : null;

    private static bool IsDictionaryOfText(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 2 } named &&
        (named.Is("System.Collections.Generic", "IDictionary") || named.Is("System.Collections.Generic", "IReadOnlyDictionary")) &&
        named.TypeArguments.All(argument => argument.SpecialType == SpecialType.System_String);
}
