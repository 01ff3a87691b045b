using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>Finds what stands for the names in composed values: another value of the request, or an option of their own.</summary>
internal sealed class ValueComposer(OptionCollector options, ParseReport report)
{
    public void Compose(List<TokenParameterEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Template.Length > 0).ToList())
        {
            var parts = entry.Template.Select(part => !part.IsName ? new ValuePartModel { Text = part.Text }
                : entry.Model.Kind == TokenParameterKind.ClientAssertion ? new ValuePartModel { IsSecret = true }
                : Find(entries, entry, part.Text)).ToList();
            if (entry.Model.Kind == TokenParameterKind.ClientAssertion && !EndsWithAssertion(entry.Template))
            {
                Report(entry, "of the client assertion it can only say what stands before it, as in 'Bearer {client_assertion}'");
            }

            entry.Model = entry.Model with { Composition = parts.ToEquatableArray() };
            if (entry.Source!.Flag("Secret"))
            {
                // The whole is a secret although none of its parts is declared as one.
                entry.Model = entry.Model with { Kind = TokenParameterKind.Secret };
            }
        }
    }

    private ValuePartModel Find(List<TokenParameterEntry> entries, TokenParameterEntry composed, string name)
    {
        var option = Identifier.ToPascal(name);
        var part = entries.FirstOrDefault(entry => entry.Model.HasProperty && (entry.Name == name || entry.Model.Option == option || entry.Model.Property == option));
        if (part is null)
        {
            if (name == "client_assertion" && entries.Exists(entry => entry.Model.Kind == TokenParameterKind.ClientAssertion))
            {
                Report(composed, "the client assertion is a parameter of its own; add For = \"client_assertion\"");
            }

            if (Misspelt(entries, option) is { } similar)
            {
                Report(composed, $"there is no option '{option}', but there is '{similar}'; write {{{Identifier.ToCamel(similar)}}}");
            }

            part = new TokenParameterEntry(
                new TokenParameterModel
                {
                    Property = option,
                    Option = option,
                    Required = true,
                    IsSent = false,
                    Summary = $"What stands for <c>{{{XmlText.Escape(name)}}}</c> in <c>{XmlText.Escape(composed.Name)}</c>.",
                },
                source: null);
            entries.Add(part);
        }
        else if (part.Model.Kind is not (TokenParameterKind.Text or TokenParameterKind.Secret))
        {
            Report(composed, $"'{name}' is not one text");
        }
        else if (!part.Model.Required)
        {
            Report(composed, $"'{name}' may be unset, and half a value is none");
        }

        return new ValuePartModel { Property = part.Model.Property, IsSecret = part.Model.Kind == TokenParameterKind.Secret };
    }

    private static bool EndsWithAssertion((string Text, bool IsName)[] template) =>
        template[template.Length - 1] == ("client_assertion", true) && template.Count(part => part.IsName) == 1;

    private void Report(TokenParameterEntry composed, string fault) => report.Add(
        TokenRequestDiagnostics.InvalidValueTemplate, () => composed.Source!.Location("Value"), composed.Source!.Text("Value")!, fault);

    // {clientid} is more likely a slip than an option beside ClientId.
    private string? Misspelt(IEnumerable<TokenParameterEntry> entries, string option) =>
        entries.Select(entry => entry.Model.Option ?? "").Concat(options.Options.Select(known => known.Name)).FirstOrDefault(known =>
            known != option && string.Equals(known, option, System.StringComparison.OrdinalIgnoreCase));
}
