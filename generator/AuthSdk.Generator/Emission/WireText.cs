using System;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Writes the arguments by which a value reaches <c>RequestUrl</c>: the value itself, or its text.</summary>
internal sealed class WireText(EnumTexts enums, LocalNames locals)
{
    /// <summary>For methods that take booleans and addresses as they are.</summary>
    public string Typed(WireValueModel value, string expression) =>
        value is { Kind: WireValueKind.Boolean, IsLowerCase: false } or { Kind: WireValueKind.Address } ? expression : Text(value, expression);

    /// <summary>For methods that take text and what can be formatted.</summary>
    public string Text(WireValueModel value, string expression) => value.Kind switch
    {
        WireValueKind.Formattable when value.Format is not null => $"{expression}, {Literal.Of(value.Format)}",
        WireValueKind.Boolean => Converted(value, expression, flag => $"{flag} ? {(value.IsLowerCase ? "\"true\" : \"false\"" : "\"True\" : \"False\"")}"),
        WireValueKind.Enum => Converted(value, expression, present => enums.Text(value.Enum!, present)),
        WireValueKind.Address => expression + Access(value) + "OriginalString",
        WireValueKind.Printed => expression + Access(value) + "ToString()",
        WireValueKind.Secret => expression + Access(value) + "Reveal()",
        _ => expression,
    };

    private string Converted(WireValueModel value, string expression, Func<string, string> convert)
    {
        if (!value.IsNullable)
        {
            return convert(expression);
        }

        // A conditional within a conditional is easier to read in parentheses.
        var present = locals.TakeFor(expression);
        var converted = value.Kind == WireValueKind.Boolean ? $"({convert(present)})" : convert(present);
        return $"{expression} is {{ }} {present} ? {converted} : null";
    }

    private static string Access(WireValueModel value) => value.IsNullable ? "?." : ".";
}
