using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that write a body as a form.</summary>
internal static class FormBodyEmitter
{
    /// <summary>Emits the statements, and returns the expression for the body.</summary>
    public static string Emit(SourceWriter writer, OperationParameterModel body, EnumTexts enums, LocalNames locals)
    {
        var name = Identifier.Escape(body.Name);
        if (body.Wire!.Value.Kind == WireValueKind.Text)
        {
            return $"global::AuthSdk.Http.RequestUrl.FormContent({name})";
        }

        var form = locals.Take("form");
        writer.WriteLine($"var {form} = global::AuthSdk.Http.RequestUrl.Form(stackalloc char[256]);");
        new WireValueEmitter(writer, body.Wire, new WireText(enums, locals), locals, form, isForm: true).Emit(name, body.WireName);
        return $"{form}.ToFormContent()";
    }
}
