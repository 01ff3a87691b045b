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
        var link = operation.Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Link);
        writer.WriteLine($"var {url} = new global::AuthSdk.Http.RequestUrl({Start(operation, link)}, stackalloc char[256]);");

        var text = new WireText(enums, locals);
        foreach (var part in operation.Route.Where(_ => link is null))
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

            // A link that an answer held may have it already.
            writer.WriteLine($"{url}.{(link is null ? "AppendQuery" : "AppendMissingQuery")}({Literal.Of(Uri.EscapeDataString(parameter.Name))}, {value});");
        }
    }

    private static string Start(OperationModel operation, OperationParameterModel? link)
    {
        var operations = EmittedField.Of(operation, "_operations");
        return link is null ? $"{operations}.BaseAddress"
            : $"{operations}.ResolveLink({Identifier.Escape(link.Name)}{(operation.Message.IsPublic ? ", anywhere: true" : "")})";
    }
}
