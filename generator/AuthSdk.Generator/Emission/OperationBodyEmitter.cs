using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that give a request its body.</summary>
internal static class OperationBodyEmitter
{
    private const string Content = "global::AuthSdk.Http.RequestContent";

    public static void Emit(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes, EnumTexts enums, LocalNames locals, string request)
    {
        if (operation.Message.IsMultipart)
        {
            var form = locals.Take("form");
            EmitParts(writer, operation, jsonTypes, form);
            writer.WriteLine($"{request}.Content = {Watched(operation, form)};");
        }
        else if (operation.Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Body) is { } body)
        {
            var content = body.Body!.Kind == BodyKind.Form ? FormBodyEmitter.Emit(writer, body, enums, locals) : Body(operation, body, jsonTypes);
            writer.WriteLine($"{request}.Content = {Watched(operation, body.Body.IsCompressed ? $"{Content}.Gzip({content})" : content)};");
        }
    }

    private static string Body(OperationModel operation, OperationParameterModel body, JsonTypes jsonTypes)
    {
        var name = Identifier.Escape(body.Name);
        var type = body.JsonType is null ? "" : EmittedField.Of(operation, jsonTypes.Field(body.JsonType));

        // Metadata is of the type without its question mark.
        var value = body.JsonType is null || body.JsonType == body.Type ? name : name + "!";
        return body.Body!.Kind switch
        {
            BodyKind.Json => $"{Content}.{(body.Body.IsStreamed ? "StreamedJson" : "Json")}({value}, {type})",
            BodyKind.JsonString => $"{Content}.JsonString({name})",
            BodyKind.JsonLines => $"{Content}.JsonLines({name}, {type})",
            BodyKind.JsonLine => $"{Content}.JsonLines([{value}], {type})",
            BodyKind.Text => $"{Content}.Text({name})",
            BodyKind.Stream => $"{Content}.Stream({name})",
            _ => name,
        };
    }

    private static void EmitParts(SourceWriter writer, OperationModel operation, JsonTypes jsonTypes, string form)
    {
        var boundary = operation.Message.Boundary.Length == 0 ? "" : Literal.Of(operation.Message.Boundary);
        writer.WriteLine($"var {form} = new global::AuthSdk.Http.MultipartBody({boundary});");
        foreach (var part in operation.Parameters.Where(parameter => parameter.Part != PartKind.None))
        {
            var method = part.Part switch
            {
                PartKind.Texts => "AddTexts",
                PartKind.Number => "AddNumber",
                PartKind.Boolean => "AddBoolean",
                PartKind.Json => "AddJson",
                PartKind.JsonParts => "AddJsonParts",
                PartKind.File => "AddFile",
                PartKind.Files => "AddFiles",
                _ => "AddText",
            };
            var more = part.JsonType is null ? EmittedValue.Format(part) : $", {EmittedField.Of(operation, jsonTypes.Field(part.JsonType))}";
            writer.WriteLine($"{form}.{method}({Literal.Of(part.WireName)}, {Identifier.Escape(part.Name)}{more});");
        }
    }

    private static string Watched(OperationModel operation, string content) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Role == ParameterRole.Progress) is { } progress
            ? $"{Content}.WithProgress({content}, {Identifier.Escape(progress.Name)})"
            : content;
}
