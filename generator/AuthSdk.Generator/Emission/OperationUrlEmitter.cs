using System;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that build the address of an operation.</summary>
internal static class OperationUrlEmitter
{
    public static void Emit(SourceWriter writer, OperationModel operation, string url)
    {
        writer.WriteLine($"var {url} = new global::AuthSdk.Http.RequestUrl({EmittedField.Of(operation, "_operations")}.BaseAddress, stackalloc char[256]);");
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
                : $"{EmittedField.Of(operation, "_options")}.{parameter.Option}{(parameter.IsSecret ? "?.Reveal()" : "")}";
            writer.WriteLine($"{url}.AppendQuery({Literal.Of(Escaped(parameter.Name))}, {value});");
        }
    }

    private static string Format(OperationParameterModel parameter) =>
        parameter.Format is null || parameter.Shape is ValueShape.Text or ValueShape.Boolean or ValueShape.NullableBoolean
            ? ""
            : $", {Literal.Of(parameter.Format)}";

    private static string Escaped(string wireName) => Uri.EscapeDataString(wireName);
}
