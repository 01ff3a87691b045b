using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that make the request of an operation: method, body, headers.</summary>
internal static class OperationRequestEmitter
{
    public static void Emit(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes, EnumTexts enums, LocalNames locals, string url, string request)
    {
        writer.WriteLine();
        writer.Write(
            $"var {request} = new global::AuthSdk.Http.OperationRequest(global::System.Net.Http.HttpMethod.{operation.Method}, {url}.ToUri()){Initialiser(operation)};");

        foreach (var form in operation.Parameters.Where(parameter => parameter is { Role: ParameterRole.Body, Wire: not null }))
        {
            FormBodyEmitter.Emit(writer, form, enums, locals, request);
        }

        foreach (var body in operation.Parameters.Where(parameter => parameter is { Role: ParameterRole.Body, JsonType: not null }))
        {
            writer.WriteLine(
                $"{request}.Content = global::AuthSdk.Http.ApiOperations.JsonContent({Identifier.Escape(body.Name)}{(body.JsonType == body.Type ? "" : "!")}, {EmittedField.Of(operation, jsonTypes.Field(body.JsonType!))});");
        }

        foreach (var header in operation.Headers)
        {
            var value = header switch
            {
                { Option: null } => Literal.Of(header.Value!),
                { IsSecret: true } => $"{EmittedField.Of(operation, "_options")}.{header.Option}?.Reveal()",
                _ => $"{EmittedField.Of(operation, "_options")}.{header.Option}",
            };
            EmitHeader(writer, request, header.Name, value);
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Role == ParameterRole.Header))
        {
            var isFormatted = parameter.Shape is ValueShape.Formattable or ValueShape.NullableFormattable;
            EmitHeader(writer, request, parameter.WireName, HeaderValue(parameter), isFormatted);
        }
    }

    // A value that has to be formatted is too long for one line.
    private static void EmitHeader(SourceWriter writer, string request, string name, string value, bool isFormatted = false) => writer.Write(
        isFormatted
            ? $"""
                global::AuthSdk.Http.ApiOperations.AddHeader(
                    {request},
                    {Literal.Of(name)},
                    {value});
                """
            : $"global::AuthSdk.Http.ApiOperations.AddHeader({request}, {Literal.Of(name)}, {value});");

    private static string HeaderValue(OperationParameterModel parameter)
    {
        var name = Identifier.Escape(parameter.Name);
        const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";
        var format = parameter.Format is null ? "null" : Literal.Of(parameter.Format);
        return parameter.Shape switch
        {
            ValueShape.Boolean => $"{name} ? \"True\" : \"False\"",
            ValueShape.NullableBoolean => $"{name} is null ? null : {name}.Value ? \"True\" : \"False\"",
            ValueShape.Formattable => $"((global::System.IFormattable){name}).ToString({format}, {Invariant})",
            ValueShape.NullableFormattable => $"((global::System.IFormattable?){name})?.ToString({format}, {Invariant})",
            _ => name,
        };
    }

    private static string Initialiser(OperationModel operation)
    {
        var settings = new List<string>();
        if (operation.Flow is not null)
        {
            settings.Add($"Flow = {Literal.Of(operation.Flow)}");
        }

        if (operation.WithoutToken)
        {
            settings.Add("WithoutToken = true");
        }

        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
    }
}
