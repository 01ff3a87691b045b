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
        var link = operation.Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Link);
        writer.WriteLine($"var {url} = new global::AuthSdk.Http.RequestUrl({Start(operation, link)}, stackalloc char[256]);");
        foreach (var part in operation.Route.Where(_ => link is null))
        {
            if (part.Parameter is null)
            {
                writer.WriteLine($"{url}.AppendLiteral({Literal.Of(part.Text)});");
            }
            else
            {
                var parameter = operation.Parameters.First(parameter => parameter.Name == part.Parameter);
                writer.WriteLine($"{url}.AppendPath({Identifier.Escape(parameter.Name)}{EmittedValue.Format(parameter)});");
            }
        }

        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Role == ParameterRole.Query))
        {
            var format = parameter.CollectionFormat is null ? "" : $", global::AuthSdk.Http.CollectionFormat.{parameter.CollectionFormat}";
            writer.WriteLine($"{url}.AppendQuery({Literal.Of(Escaped(parameter.WireName))}, {Identifier.Escape(parameter.Name)}{format}{EmittedValue.Format(parameter)});");
        }

        foreach (var parameter in operation.ApiQuery)
        {
            var value = parameter.Option is null
                ? Literal.Of(parameter.Value!)
                : $"{EmittedField.Of(operation, "_options")}.{parameter.Option}{(parameter.IsSecret ? "?.Reveal()" : "")}";

            // A link that an answer held may have it already.
            writer.WriteLine($"{url}.{(link is null ? "AppendQuery" : "AppendMissingQuery")}({Literal.Of(Escaped(parameter.Name))}, {value});");
        }
    }

    private static string Start(OperationModel operation, OperationParameterModel? link)
    {
        var operations = EmittedField.Of(operation, "_operations");
        return link is null ? $"{operations}.BaseAddress"
            : $"{operations}.ResolveLink({Identifier.Escape(link.Name)}{(operation.Message.IsPublic ? ", anywhere: true" : "")})";
    }

    private static string Escaped(string wireName) => Uri.EscapeDataString(wireName);
}
