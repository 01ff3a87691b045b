using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that make the request of an operation: method, body, headers, options.</summary>
internal static class OperationRequestEmitter
{
    private const string Headers = "global::AuthSdk.Http.RequestHeaders";

    public static void Emit(
        SourceWriter writer,
        OperationModel operation,
        JsonTypes jsonTypes,
        EnumTexts enums,
        AnswerRuleFields answers,
        LocalNames locals,
        string url,
        string request)
    {
        writer.WriteLine();
        writer.Write(
            $"var {request} = new global::AuthSdk.Http.OperationRequest({Method(operation)}, {url}.ToUri()){Initialiser(operation, answers)};");

        OperationBodyEmitter.Emit(writer, operation, jsonTypes, enums, locals, request);
        foreach (var header in operation.Headers)
        {
            var value = header switch
            {
                { Option: null } => Literal.Of(header.Value!),
                { IsSecret: true } => $"{EmittedField.Of(operation, "_options")}.{header.Option}?.Reveal()",
                _ => $"{EmittedField.Of(operation, "_options")}.{header.Option}",
            };
            writer.WriteLine($"{Headers}.Set({request}, {Literal.Of(header.Name)}, {value});");
        }

        foreach (var parameter in operation.Parameters)
        {
            EmitHeaders(writer, parameter, request);
        }

        EmitOptions(writer, operation, request);
    }

    private static void EmitHeaders(SourceWriter writer, OperationParameterModel parameter, string request)
    {
        var name = Identifier.Escape(parameter.Name);
        if (parameter.HeaderName is not null)
        {
            writer.WriteLine($"{Headers}.Set({request}, {Literal.Of(parameter.HeaderName)}, {name}{EmittedValue.Format(parameter)});");
        }
        else if (parameter.Role == ParameterRole.Headers)
        {
            // Whether a dictionary says that its values may be null makes no difference.
            writer.WriteLine($"{Headers}.SetAll({request}, {name}!);");
        }
        else if (parameter.Role == ParameterRole.Authorization)
        {
            writer.WriteLine($"{Headers}.Authorize({request}, {Literal.Of(parameter.Scheme!)}, {name});");
        }
    }

    // Properties first: an argument says more about this one call.
    private static void EmitOptions(SourceWriter writer, OperationModel operation, string request)
    {
        foreach (var property in operation.Message.Properties)
        {
            writer.WriteLine($"{request}.SetOption({Literal.Of(property.Key)}, {EmittedField.Of(operation, Identifier.Escape(property.Name))});");
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.OptionKey is not null))
        {
            writer.WriteLine($"{request}.SetOption({Literal.Of(parameter.OptionKey!)}, {Identifier.Escape(parameter.Name)});");
        }
    }

    private static string Method(OperationModel operation) => operation.IsCustomMethod
        ? $"new global::System.Net.Http.HttpMethod({Literal.Of(operation.Method)})"
        : $"global::System.Net.Http.HttpMethod.{operation.Method}";

    private static string Initialiser(OperationModel operation, AnswerRuleFields answers)
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

        if (operation.Answers is { } rules)
        {
            settings.Add($"Answers = {EmittedField.Of(operation, answers.Field(rules))}");
        }

        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
    }
}
