using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits an operation: builds the request, hands it to the library.</summary>
internal static class OperationEmitter
{
    public static void Emit(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes, EnumTexts enums, AnswerRuleFields answers)
    {
        writer.Separate().WriteLine("/// <inheritdoc/>");
        var typeParameters = operation.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", operation.TypeParameters)}>";
        var name = Identifier.Escape(operation.Name) + typeParameters;
        var signature = operation.IsExplicit
            ? $"{operation.ReturnType} {operation.DeclaringType}.{name}({Signature(operation)})"
            : $"public {operation.ReturnType} {name}({Signature(operation)})";
        if (operation.IsFaulty)
        {
            // What cannot be an operation may have pointers in its signature.
            var keyword = signature.Contains('*') ? "unsafe " : "";
            writer.Write($"""
                {keyword}{signature}{string.Concat(operation.Constraints.Select(constraint => " " + constraint))} =>
                    throw new global::System.NotSupportedException("The declaration of this operation has an error that the compiler reports.");
                """);
            return;
        }

        using (writer.Block(signature))
        {
            EmitBody(writer, operation, jsonTypes, enums, answers);
        }
    }

    // One parameter a line, unless there is only one.
    private static string Signature(OperationModel operation) =>
        (operation.Parameters.Count > 1 ? "\n    " : "") + string.Join(",\n    ", operation.Parameters.Select(parameter =>
            $"{Postcondition(parameter)}{parameter.Modifier}{parameter.Type} {Identifier.Escape(parameter.Name)}{Default(operation, parameter)}"));

    private static string Postcondition(OperationParameterModel parameter) =>
        parameter.Postcondition is null ? "" : $"[global::System.Diagnostics.CodeAnalysis.{parameter.Postcondition}] ";

    // Who calls through the interface gets the interface's default values.
    private static string Default(OperationModel operation, OperationParameterModel parameter) =>
        parameter.Default is null || operation.IsExplicit ? "" : $" = {parameter.Default}";

    private static void EmitBody(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes, EnumTexts enums, AnswerRuleFields answers)
    {
        var locals = new LocalNames(operation);
        var url = locals.Take("url");
        var request = locals.Take("request");

        EmitGuards(writer, operation);

        OperationUrlEmitter.Emit(writer, operation, enums, locals, url);
        OperationRequestEmitter.Emit(writer, operation, jsonTypes, enums, answers, locals, url, request);
        AnswerEmitter.Emit(writer, operation, jsonTypes, locals, request);
    }

    // A forgotten argument must not turn into another request: a list in place of a record, or a search without its filter.
    private static void EmitGuards(SourceWriter writer, OperationModel operation)
    {
        var guards = operation.Parameters.Select(Guard).Concat(operation.Route.Select(Guard)).Where(guard => guard is not null).Distinct().ToList();
        foreach (var guard in guards)
        {
            writer.WriteLine(guard!);
        }

        if (guards.Count > 0)
        {
            writer.WriteLine();
        }
    }

    private static string? Guard(OperationParameterModel parameter)
    {
        var needsText = parameter.Mandatory || parameter.RejectsBlank;
        var needsValue = parameter.RejectsNull ||
            (parameter.Mandatory && parameter.Shape is ValueShape.NullableBoolean or ValueShape.NullableFormattable or ValueShape.Collection) ||
            (parameter.Mandatory && parameter.Wire?.Value is { IsNullable: true });
        return (parameter.Shape == ValueShape.Text && needsText, needsValue) switch
        {
            (true, _) => $"global::System.ArgumentException.ThrowIfNullOrWhiteSpace({Identifier.Escape(parameter.Name)});",
            (_, true) => $"global::System.ArgumentNullException.ThrowIfNull({Identifier.Escape(parameter.Name)});",
            _ => null,
        };
    }

    private static string? Guard(RoutePartModel part) =>
        part.RejectsBlank ? $"global::System.ArgumentException.ThrowIfNullOrWhiteSpace({RoutePartEmitter.Expression(part)});" : null;
}
