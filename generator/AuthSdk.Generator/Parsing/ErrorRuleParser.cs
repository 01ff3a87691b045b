using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads what is said in the same words of the errors of token endpoints and of operations.</summary>
internal static class ErrorRuleParser
{
    /// <summary>The way that a property names.</summary>
    public static string? Way(DeclaredAttribute attribute, string property, ParseReport report)
    {
        if (attribute.Text(property) is not { } path)
        {
            return null;
        }

        if (FieldPath.Fault(path) is { } fault)
        {
            report.Add(ResponseDiagnostics.InvalidFieldPath, () => attribute.Location(property), path, fault);
        }

        return path;
    }

    /// <summary><c>field=value</c>, <c>field!=value</c> or <c>field</c>.</summary>
    public static ErrorConditionModel? Condition(DeclaredAttribute attribute, ParseReport report)
    {
        if (attribute.Text("FailsWhen") is not { } text)
        {
            return null;
        }

        var equals = text.IndexOf('=');
        var isOther = equals > 0 && text[equals - 1] == '!';
        var field = equals < 0 ? text : text.Substring(0, isOther ? equals - 1 : equals);
        var value = equals < 0 ? null : text.Substring(equals + 1);
        if (FieldPath.Fault(field) is not null || value is "" || value?.Any(char.IsControl) == true)
        {
            report.Add(
                ResponseDiagnostics.InvalidErrorRule,
                () => attribute.Location("FailsWhen"),
                text,
                "is no condition; write 'field=value', 'field!=value' or 'field', where the field may be a way such as 'result.ok'");
        }

        return new ErrorConditionModel(field.Trim(), value?.Trim(), isOther);
    }
}
