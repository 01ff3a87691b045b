using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits an operation: builds the request, hands it to the library.</summary>
internal static class OperationEmitter
{
    public static void Emit(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes)
    {
        writer.Separate().WriteLine("/// <inheritdoc/>");
        var typeParameters = operation.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", operation.TypeParameters)}>";
        var name = Identifier.Escape(operation.Name) + typeParameters;
        var signature = operation.IsExplicit
            ? $"{operation.ReturnType} {operation.DeclaringType}.{name}({Signature(operation)})"
            : $"public {operation.ReturnType} {name}({Signature(operation)})";
        if (operation.IsFaulty)
        {
            writer.Write($"""
                {signature} =>
                    throw new global::System.NotSupportedException("The declaration of this operation has an error that the compiler reports.");
                """);
            return;
        }

        using (writer.Block(signature))
        {
            EmitBody(writer, operation, jsonTypes);
        }
    }

    // One parameter a line, unless there is only one.
    private static string Signature(OperationModel operation) =>
        (operation.Parameters.Count > 1 ? "\n    " : "") + string.Join(",\n    ", operation.Parameters.Select(parameter =>
            $"{parameter.Modifier}{parameter.Type} {Identifier.Escape(parameter.Name)}{Default(operation, parameter)}"));

    // Who calls through the interface gets the interface's default values.
    private static string Default(OperationModel operation, OperationParameterModel parameter) =>
        parameter.Default is null || operation.IsExplicit ? "" : $" = {parameter.Default}";

    // A parameter hides a field of the same name.
    private static string Field(OperationModel operation, string name) =>
        operation.Parameters.Any(parameter => parameter.Name == name) ? $"this.{name}" : name;

    private static void EmitBody(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes)
    {
        var names = operation.Parameters.Select(parameter => parameter.Name).ToList();
        var url = Identifier.Unused("url", names);
        var request = Identifier.Unused("request", names);

        EmitGuards(writer, operation);

        EmitUrl(writer, operation, url);
        EmitRequest(writer, operation, jsonTypes, url, request);

        var cancellation = operation.Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Cancellation) is { } token
            ? Identifier.Escape(token.Name)
            : "global::System.Threading.CancellationToken.None";
        var operations = Field(operation, "_operations");
        var call = operation.Shape switch
        {
            ReturnShape.Json => $"ReadJsonAsync({request}, {Field(operation, jsonTypes.Field(operation.ResultType!))}, {cancellation})",
            ReturnShape.Text => $"ReadStringAsync({request}, {cancellation})",
            ReturnShape.Stream => $"ReadStreamAsync({request}, {cancellation})",
            ReturnShape.Response => $"ReadResponseAsync({request}, {cancellation})",
            _ => $"SendAsync({request}, {cancellation})",
        };

        // A Task<T> is no Task<T?> for the compiler, harmless as it is.
        writer.WriteLine($"return {operations}.{call}{(operation.ResultIsNullable ? "!" : "")};");
    }

    // A forgotten argument must not turn into another request: a list in place of a record, or a search without its filter.
    private static void EmitGuards(SourceWriter writer, OperationModel operation)
    {
        var guards = operation.Parameters.Select(Guard).Where(guard => guard is not null).ToList();
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
        var needsText = parameter.Mandatory || (parameter.RejectsNull && parameter.Role == ParameterRole.Path);
        var needsValue = parameter.RejectsNull ||
            (parameter.Mandatory && parameter.Shape is ValueShape.NullableBoolean or ValueShape.NullableFormattable or ValueShape.Collection);
        return (parameter.Shape == ValueShape.Text && needsText, needsValue) switch
        {
            (true, _) => $"global::System.ArgumentException.ThrowIfNullOrWhiteSpace({Identifier.Escape(parameter.Name)});",
            (_, true) => $"global::System.ArgumentNullException.ThrowIfNull({Identifier.Escape(parameter.Name)});",
            _ => null,
        };
    }

    private static void EmitUrl(SourceWriter writer, OperationModel operation, string url)
    {
        writer.WriteLine($"var {url} = new global::AuthSdk.Http.RequestUrl({Field(operation, "_operations")}.BaseAddress, stackalloc char[256]);");
        foreach (var part in operation.Route)
        {
            if (part.Parameter is null)
            {
                writer.WriteLine($"{url}.AppendLiteral({Literal.Of(part.Text)});");
            }
            else
            {
                var parameter = operation.Parameters.First(parameter => parameter.Name == part.Parameter);
                writer.WriteLine($"{url}.AppendPath({Identifier.Escape(parameter.Name)}{Format(parameter)});");
            }
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Role == ParameterRole.Query))
        {
            var format = parameter.CollectionFormat is null ? "" : $", global::AuthSdk.Http.CollectionFormat.{parameter.CollectionFormat}";
            writer.WriteLine($"{url}.AppendQuery({Literal.Of(Escaped(parameter.WireName))}, {Identifier.Escape(parameter.Name)}{format}{Format(parameter)});");
        }

        foreach (var parameter in operation.ApiQuery)
        {
            var value = parameter.Option is null
                ? Literal.Of(parameter.Value!)
                : $"{Field(operation, "_options")}.{parameter.Option}{(parameter.IsSecret ? "?.Reveal()" : "")}";
            writer.WriteLine($"{url}.AppendQuery({Literal.Of(Escaped(parameter.Name))}, {value});");
        }
    }

    private static void EmitRequest(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes, string url, string request)
    {
        writer.WriteLine();
        writer.Write(
            $"var {request} = new global::AuthSdk.Http.OperationRequest(global::System.Net.Http.HttpMethod.{operation.Method}, {url}.ToUri()){Initialiser(operation)};");

        foreach (var body in operation.Parameters.Where(parameter => parameter.Role == ParameterRole.Body))
        {
            writer.WriteLine(
                $"{request}.Content = global::AuthSdk.Http.ApiOperations.JsonContent({Identifier.Escape(body.Name)}{(body.JsonType == body.Type ? "" : "!")}, {Field(operation, jsonTypes.Field(body.JsonType!))});");
        }

        foreach (var header in operation.Headers)
        {
            var value = header switch
            {
                { Option: null } => Literal.Of(header.Value!),
                { IsSecret: true } => $"{Field(operation, "_options")}.{header.Option}?.Reveal()",
                _ => $"{Field(operation, "_options")}.{header.Option}",
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

    private static string Format(OperationParameterModel parameter) =>
        parameter.Format is null || parameter.Shape is ValueShape.Text or ValueShape.Boolean or ValueShape.NullableBoolean
            ? ""
            : $", {Literal.Of(parameter.Format)}";

    private static string Escaped(string wireName) => Uri.EscapeDataString(wireName);
}
