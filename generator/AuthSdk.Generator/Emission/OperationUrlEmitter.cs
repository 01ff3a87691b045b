using System;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that build the address of an operation.</summary>
internal static class OperationUrlEmitter
{
    public static void Emit(SourceWriter writer, OperationModel operation, EnumTexts enums, LocalNames locals, string url)
    {
        var address = operation.Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Address);
        writer.WriteLine(address is null
            ? $"var {url} = new global::AuthSdk.Http.RequestUrl({EmittedField.Of(operation, "_operations")}.BaseAddress, stackalloc char[256]);"
            : $"var {url} = global::AuthSdk.Http.RequestUrl.To({Identifier.Escape(address.Name)}, stackalloc char[256]);");

        var text = new WireText(enums, locals);
        foreach (var part in operation.Route)
        {
            RoutePartEmitter.Emit(writer, part, text, url);
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter is { Role: ParameterRole.Query, Wire: not null }))
        {
            new WireValueEmitter(writer, parameter.Wire!, text, locals, url, isForm: false).Emit(Identifier.Escape(parameter.Name), parameter.WireName);
        }

        foreach (var parameter in operation.ApiQuery)
        {
            var value = parameter.Option is null
                ? Literal.Of(parameter.Value!)
                : $"{EmittedField.Of(operation, "_options")}.{parameter.Option}{(parameter.IsSecret ? "?.Reveal()" : "")}";
            writer.WriteLine($"{url}.AppendQuery({Literal.Of(Uri.EscapeDataString(parameter.Name))}, {value});");
        }
    }
}
