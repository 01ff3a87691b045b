using System;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that write a parameter into a query or a form, straight down to its last property.</summary>
/// <param name="writer">Takes the statements.</param>
/// <param name="item">The parameter.</param>
/// <param name="text">Writes arguments.</param>
/// <param name="locals">Names locals.</param>
/// <param name="target">The local that holds the query or form.</param>
/// <param name="isForm">Whether it is a form.</param>
internal sealed class WireValueEmitter(SourceWriter writer, WireItemModel item, WireText text, LocalNames locals, string target, bool isForm)
{
    /// <summary>Emits the whole parameter.</summary>
    /// <param name="expression">The parameter, as C#.</param>
    /// <param name="name">Its name on the wire, if it has one.</param>
    public void Emit(string expression, string name)
    {
        switch (item)
        {
            case { Converter: { } converter }:
                IfPresent(item.Value, expression, present =>
                    writer.WriteLine($"new {converter}().Convert({present}, {Escaped(name)}, ref {target});"));
                break;
            case { IsEncoded: true }:
                writer.WriteLine($"{target}.AppendEncodedQuery({Escaped(name)}, {expression});");
                break;
            case { IsFlag: true, Value: { Kind: WireValueKind.Collection, Element: { } element } }:
                IfPresent(item.Value, expression, present =>
                    ForEach(present, "flag", flag => writer.WriteLine($"{target}.AppendFlag({text.Text(element, flag)});")));
                break;
            case { IsFlag: true }:
                writer.WriteLine($"{target}.AppendFlag({text.Text(item.Value, expression)});");
                break;
            case { Value.Kind: WireValueKind.Object }:
                IfPresent(item.Value, expression, present => EmitProperties(item.Value, present, item.Prefix));
                break;
            case { Value.Kind: WireValueKind.Dictionary }:
                IfPresent(item.Value, expression, present => EmitEntries(item.Value, present, item.Prefix));
                break;
            default:
                EmitValue(item.Value, expression, name);
                break;
        }
    }

    private void EmitValue(WireValueModel value, string expression, string name)
    {
        switch (value.Kind)
        {
            case WireValueKind.Object:
                IfPresent(value, expression, present => EmitProperties(value, present, name + item.Delimiter));
                break;
            case WireValueKind.Dictionary:
                IfPresent(value, expression, present => EmitEntries(value, present, name + item.Delimiter));
                break;
            case WireValueKind.Collection:
                EmitCollection(value, expression, name);
                break;
            default:
                writer.WriteLine($"{target}.AppendQuery({Escaped(name)}, {text.Typed(value, expression)});");
                break;
        }
    }

    private void EmitProperties(WireValueModel value, string expression, string prefix)
    {
        foreach (var property in value.Properties)
        {
            var (name, access) = (prefix + property.Name, $"{expression}.{Identifier.Escape(property.Property)}");
            if (property is { SendsNull: true, Value.Kind: WireValueKind.Text })
            {
                writer.WriteLine($"{target}.AppendQuery({Escaped(name)}, {access} ?? \"\");");
                continue;
            }

            if (property.SendsNull)
            {
                using (writer.Statement($"if ({access} is null)"))
                {
                    writer.WriteLine($"{target}.AppendQuery({Escaped(name)}, \"\");");
                }
            }

            if (property is { Name: "", Value.Kind: WireValueKind.Dictionary })
            {
                IfPresent(property.Value, access, present => EmitEntries(property.Value, present, prefix));
                continue;
            }

            EmitValue(property.Value, access, name);
        }
    }

    private void EmitEntries(WireValueModel value, string expression, string prefix) => ForEach(expression, "entry", entry =>
    {
        var outer = locals.Take("outer");
        using (writer.Statement($"if ({target}.EnterKey({Escaped(prefix)}, {text.Text(value.Key!, $"{entry}.Key")}, out var {outer}))"))
        {
            EmitValue(value.Element!, $"{entry}.Value", "");
            writer.WriteLine($"{target}.LeaveKey({outer});");
        }
    });

    private void EmitCollection(WireValueModel value, string expression, string name)
    {
        var element = value.Element!;
        var format = $"global::AuthSdk.Http.CollectionFormat.{value.CollectionFormat}";
        if (element.Kind is WireValueKind.Text or WireValueKind.Formattable || element is { Kind: WireValueKind.Boolean, IsNullable: false, IsLowerCase: false })
        {
            var valueFormat = element.Format is null ? "" : $", {Literal.Of(element.Format)}";
            writer.WriteLine($"{target}.AppendQuery({Escaped(name)}, {expression}, {format}{valueFormat});");
            return;
        }

        IfPresent(value, expression, present =>
        {
            if (element.Kind is WireValueKind.Object or WireValueKind.Dictionary)
            {
                EmitIndexed(element, present, name);
                return;
            }

            writer.WriteLine($"{target}.BeginValues({Escaped(name)}, {format});");
            ForEach(present, "item", single => writer.WriteLine($"{target}.AppendValue({text.Text(element, single)});"));
        });
    }

    private void EmitIndexed(WireValueModel element, string expression, string name)
    {
        var (index, outer) = (locals.Take("index"), locals.Take("outer"));
        writer.WriteLine($"var {index} = 0;");
        ForEach(expression, "item", single =>
        {
            writer.WriteLine($"{target}.EnterIndex({Escaped(name)}, {index}++, out var {outer});");
            EmitValue(element, single, "");
            writer.WriteLine($"{target}.LeaveKey({outer});");
        });
    }

    private void IfPresent(WireValueModel value, string expression, Action<string> emit)
    {
        if (!value.IsNullable)
        {
            emit(expression);
            return;
        }

        // A local that is null or not needs no other name, a property might answer differently the next time.
        var isLocal = expression.IndexOf('.') < 0 && !value.IsNullableStruct;
        var present = isLocal ? expression : locals.TakeFor(expression);
        using (writer.Statement($"if ({expression} is {(isLocal ? "not null" : $"{{ }} {present}")})"))
        {
            emit(present);
        }
    }

    private void ForEach(string expression, string wanted, Action<string> emit)
    {
        var element = locals.Take(wanted);
        using (writer.Statement($"foreach (var {element} in {expression})"))
        {
            emit(element);
        }
    }

    private string Escaped(string name)
    {
        var escaped = Uri.EscapeDataString(name);
        return Literal.Of(isForm ? escaped.Replace("%20", "+") : escaped);
    }
}
