using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads where the value of a declared token parameter comes from.</summary>
internal sealed class TokenParameterValues(ParseReport report)
{
    /// <summary>The option, where one is declared.</summary>
    public string? ParseOption(DeclaredAttribute attribute)
    {
        var option = attribute.Text("Option");
        if (option is not null && !Identifier.IsPascal(option))
        {
            report.Add(ProviderDiagnostics.InvalidName, () => attribute.Location("Option"), option, "an option");
        }

        return option;
    }

    /// <summary>The constant, or the parts of a value that is composed; neither where no value is declared.</summary>
    public (string? Constant, (string Text, bool IsName)[] Template) ParseValue(DeclaredAttribute attribute, string name)
    {
        if (attribute.Text("Value") is not { } value)
        {
            return (null, []);
        }

        if (attribute.Text("Option") is not null)
        {
            report.Add(ProviderDiagnostics.AmbiguousValue, () => attribute.Location("Value"), name);
        }

        var (parts, fault) = ValueTemplateParser.Parse(value);
        if (fault is not null)
        {
            report.Add(TokenRequestDiagnostics.InvalidValueTemplate, () => attribute.Location("Value"), value, fault);
        }

        if (parts.Any(part => part.IsName))
        {
            return (null, parts.ToArray());
        }

        var constant = string.Concat(parts.Select(part => part.Text));
        if (SecretLiteral.IsLikely(name, constant))
        {
            report.Add(ProviderDiagnostics.SecretLiteral, () => attribute.Location("Value"), $"The value of '{name}'");
        }

        return (constant, []);
    }
}
