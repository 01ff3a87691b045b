using System.Collections.Generic;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the parameters that every operation of an API carries.</summary>
internal static class ApiParameterParser
{
    public static IReadOnlyList<ApiParameter> Parse(INamedTypeSymbol type, OptionCollector options, ParseReport report)
    {
        var parameters = new List<ApiParameter>();
        foreach (var attribute in type.Declared("ApiParameterAttribute"))
        {
            var parameter = new ApiParameter
            {
                Name = (attribute.TextArgument(0) ?? "").Trim(),
                IsHeader = EnumParser.Parse(attribute, "In", unset: "Query", report) == "Header",
                Value = attribute.Text("Value"),
                Option = attribute.Text("Option"),
                IsSecret = attribute.Flag("Secret"),
            };
            Check(attribute, parameter, parameters, report);
            parameters.Add(parameter);

            if (parameter.Option is not null)
            {
                var option = new OptionModel
                {
                    Name = parameter.Option,
                    Kind = parameter.IsSecret ? OptionKind.Secret : OptionKind.Text,
                    Required = !attribute.Flag("Optional"),
                    Summary = $"The {(parameter.IsHeader ? "header" : "query parameter")} <c>{XmlText.Escape(parameter.Name)}</c> of every operation.",
                };
                options.Add(option, () => attribute.Location("Option"));
            }
        }

        return parameters;
    }

    private static void Check(DeclaredAttribute attribute, ApiParameter parameter, List<ApiParameter> known, ParseReport report)
    {
        if (parameter.Name.Length == 0)
        {
            report.Add(ProviderDiagnostics.MissingWireName, () => attribute.ArgumentLocation(0), "The API parameter");
            return;
        }

        if (known.Exists(other => other.Matches(parameter.Name, parameter.IsHeader)))
        {
            report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The API parameter", parameter.Name);
        }

        if (parameter.Value is not null && parameter.Option is not null)
        {
            report.Add(ProviderDiagnostics.AmbiguousValue, () => attribute.Location("Value"), parameter.Name);
        }

        foreach (var property in new[] { "Optional", "Secret" })
        {
            if (parameter.Option is null && attribute.Flag(property))
            {
                report.Add(ResponseDiagnostics.MissingOption, () => attribute.Location(property), property, parameter.Name);
            }
        }

        if (parameter.Option is not null && !Identifier.IsPascal(parameter.Option))
        {
            report.Add(ProviderDiagnostics.InvalidName, () => attribute.Location("Option"), parameter.Option, "an option");
        }

        if (parameter.Value is not null && SecretLiteral.IsLikely(parameter.Name, parameter.Value))
        {
            report.Add(ProviderDiagnostics.SecretLiteral, () => attribute.Location("Value"), $"The value of '{parameter.Name}'");
        }

        if (parameter.IsHeader && HeaderRules.Fault(parameter.Name, parameter.Value ?? "") is { } fault)
        {
            report.Add(OperationDiagnostics.InvalidHeader, () => attribute.ArgumentLocation(0), parameter.Name, fault);
        }

        if (parameter.IsSecret && !parameter.IsHeader)
        {
            report.Add(ProviderDiagnostics.SecretsInQuery, () => attribute.ArgumentLocation(0), "Every operation", $"'{parameter.Name}'");
        }
    }
}
