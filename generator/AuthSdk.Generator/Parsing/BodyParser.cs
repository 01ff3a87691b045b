using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads a parameter that is the body of the request.</summary>
internal static class BodyParser
{
    public static OperationParameterModel Parse(OperationContext context, IParameterSymbol parameter, OperationParameterModel model)
    {
        if (context.Verb is "Get" or "Head")
        {
            context.RejectBody(parameter, $"sends a body with {context.Verb.ToUpperInvariant()}, which servers ignore or refuse (RFC 9110 section 9.3.1)");
        }

        if (context.Method.DeclaredHttp("MultipartAttribute") is not null)
        {
            context.RejectBody(parameter, $"has the body '{parameter.Name}' beside its parts; a multipart body is made of the parameters");
        }

        var body = new BodyModel { IsStreamed = !IsBuffered(parameter), IsCompressed = IsCompressed(context, parameter) };
        if (parameter.Type.IsOrDerivesFrom("System.Net.Http", "HttpContent"))
        {
            return model with { Shape = ValueShape.None, Body = body with { Kind = BodyKind.Content } };
        }

        if (parameter.Type.IsOrDerivesFrom("System.IO", "Stream"))
        {
            return model with { Shape = ValueShape.None, Body = body with { Kind = BodyKind.Stream } };
        }

        var method = SerializationMethod(context, parameter);
        if (method == "UrlEncoded")
        {
            return FormBodyParser.Parse(context, parameter, model) with { Body = body with { Kind = BodyKind.Form } };
        }

        if (method == "JsonLines")
        {
            var item = Item(parameter.Type);
            return model with
            {
                Shape = ValueShape.Json,
                JsonType = JsonType(item ?? parameter.Type),
                Body = body with { Kind = item is null ? BodyKind.JsonLine : BodyKind.JsonLines },
            };
        }

        if (parameter.Type.SpecialType == SpecialType.System_String)
        {
            return model with { Shape = ValueShape.Text, Body = body with { Kind = method == "Default" ? BodyKind.Text : BodyKind.JsonString } };
        }

        // Nobody can know the length of what is yet to come.
        var isAsync = IsAsyncSequence(parameter.Type);
        return model with { Shape = ValueShape.Json, JsonType = JsonType(parameter.Type), Body = body with { IsStreamed = body.IsStreamed || isAsync } };
    }

    private static string JsonType(ITypeSymbol type) => TypeNames.Of(type.WithNullableAnnotation(NullableAnnotation.None));

    private static IEnumerable<TypedConstant> Arguments(IParameterSymbol parameter) =>
        parameter.DeclaredHttp("BodyAttribute") is { } attribute
            ? Enumerable.Range(0, 2).Select(attribute.ConstantArgument).OfType<TypedConstant>()
            : [];

    private static bool IsBuffered(IParameterSymbol parameter) =>
        !Arguments(parameter).Any(argument => argument is { Kind: TypedConstantKind.Primitive, Value: false });

    private static string SerializationMethod(OperationContext context, IParameterSymbol parameter) =>
        parameter.DeclaredHttp("BodyAttribute") is { } attribute && Arguments(parameter).FirstOrDefault().Kind == TypedConstantKind.Enum
            ? EnumParser.ParseArgument(attribute, 0, "Default", context.Report)
            : "Default";

    private static bool IsCompressed(OperationContext context, IParameterSymbol parameter) =>
        parameter.DeclaredHttp("BodyAttribute") is { } attribute && EnumParser.Parse(attribute, "Compression", "None", context.Report) == "Gzip";

    /// <summary>The type of the items of a sequence; text and dictionaries are values of their own.</summary>
    public static ITypeSymbol? Item(ITypeSymbol type)
    {
        var contracts = type.AllInterfaces.Append(type).OfType<INamedTypeSymbol>().ToList();
        if (type.SpecialType == SpecialType.System_String || contracts.Any(contract => contract.Name is "IDictionary" or "IReadOnlyDictionary"))
        {
            return null;
        }

        return type is IArrayTypeSymbol { Rank: 1 } array
            ? array.ElementType
            : contracts.FirstOrDefault(contract => IsAsyncSequence(contract) ||
                contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];
    }

    private static bool IsAsyncSequence(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } && type.Is("System.Collections.Generic", "IAsyncEnumerable");
}
