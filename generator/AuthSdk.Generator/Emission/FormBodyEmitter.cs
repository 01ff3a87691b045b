using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that write a body as a form.</summary>
internal static class FormBodyEmitter
{
    public static void Emit(SourceWriter writer, OperationParameterModel body, EnumTexts enums, LocalNames locals, string request)
    {
        var name = Identifier.Escape(body.Name);
        if (body.Wire!.Value.Kind == WireValueKind.Text)
        {
            writer.WriteLine($"{request}.Content = global::AuthSdk.Http.RequestUrl.FormContent({name});");
            return;
        }

        var form = locals.Take("form");
        writer.WriteLine($"var {form} = global::AuthSdk.Http.RequestUrl.Form(stackalloc char[256]);");
        new WireValueEmitter(writer, body.Wire, new WireText(enums, locals), locals, form, isForm: true).Emit(name, body.WireName);
        writer.WriteLine($"{request}.Content = {form}.ToFormContent();");
    }
}
