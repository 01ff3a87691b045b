using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>The enums that a client writes, each with the method that turns its values into text.</summary>
internal sealed class EnumTexts
{
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";

    private readonly List<WireEnumModel> _enums;
    private readonly string _textOf;
    private readonly string _numberOf;

    public EnumTexts(ProviderModel provider)
    {
        var names = provider.Operations.SelectMany(operation => operation.Parameters.Select(parameter => parameter.Name).Append(operation.Name)).ToList();
        _textOf = Identifier.Unused("TextOf", names);
        _numberOf = Identifier.Unused("NumberOf", names);
        _enums = provider.Operations
            .Where(operation => !operation.IsFaulty)
            .SelectMany(operation => operation.Route.Select(part => part.Value).Concat(operation.Parameters.Select(parameter => parameter.Wire?.Value)))
            .SelectMany(Enums)
            .Distinct()
            .ToList();
    }

    /// <summary>The text of a value that is not null, as C#.</summary>
    public string Text(WireEnumModel model, string expression) => $"{(model.IsNumeric ? _numberOf : _textOf)}({expression})";

    public void Emit(SourceWriter writer)
    {
        foreach (var model in _enums)
        {
            writer.Separate();
            using (writer.Block($"private static string {Text(model, $"{model.Type} value")} => value switch", "};"))
            {
                foreach (var member in model.Members.Where(member => !model.IsNumeric || member.Text is not null))
                {
                    writer.WriteLine($"{Constant(model, member)} => {Literal.Of(member.Text ?? member.Name)},");
                }

                writer.Write($"_ => {Otherwise(model)},");
            }
        }
    }

    // Naming an obsolete member would draw a warning.
    private static string Constant(WireEnumModel model, WireEnumMemberModel member) => member.IsObsolete
        ? $"unchecked(({model.Type}){member.Value}UL)"
        : $"{model.Type}.{Identifier.Escape(member.Name)}";

    private static string Otherwise(WireEnumModel model)
    {
        var number = $"(({model.Underlying})value).ToString({Invariant})";
        if (!model.IsFlags || model.IsNumeric)
        {
            return number;
        }

        var values = string.Join(", ", model.Members.Select(member => $"{member.Value}UL"));
        return $"""
            global::AuthSdk.Http.EnumText.OfFlags(
                    unchecked((ulong)value),
                    [{values}],
                    {Literal.ListOf(model.Members.Select(member => member.Name))}) ?? {number}
            """;
    }

    private static IEnumerable<WireEnumModel> Enums(WireValueModel? value)
    {
        if (value is null)
        {
            return [];
        }

        return Enums(value.Key)
            .Concat(Enums(value.Element))
            .Concat(value.Properties.SelectMany(property => Enums(property.Value)))
            .Concat(value.Enum is { } found ? [found] : []);
    }
}
