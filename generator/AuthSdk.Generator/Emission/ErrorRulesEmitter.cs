using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the members that the rules about token errors and those about an API's errors share.</summary>
internal static class ErrorRulesEmitter
{
    /// <summary>Emits the rules about an API's errors, for the client that reads its answers.</summary>
    public static void EmitApiErrors(SourceWriter writer, ApiErrorsModel errors)
    {
        writer.WriteLine("private static readonly global::AuthSdk.Http.ApiErrorRules _errors = new()");
        using (writer.Block("", "};"))
        {
            EmitMembers(writer, errors.Code, errors.Description, errors.FailsWhen);
        }
    }

    /// <summary>Emits where an error is told, and when there is one.</summary>
    public static void EmitMembers(SourceWriter writer, string? code, string? description, ErrorConditionModel? failsWhen)
    {
        EmitText(writer, "Code", code);
        EmitText(writer, "Description", description);
        if (failsWhen is null)
        {
            return;
        }

        writer.WriteLine("FailsWhen = new()");
        using (writer.Block("", "},"))
        {
            EmitText(writer, "Field", failsWhen.Field);
            EmitText(writer, "Value", failsWhen.Value);
            if (failsWhen.IsOther)
            {
                writer.WriteLine("IsOther = true,");
            }
        }
    }

    private static void EmitText(SourceWriter writer, string member, string? text)
    {
        if (text is not null)
        {
            writer.WriteLine($"{member} = {Literal.Of(text)},");
        }
    }
}
