using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the extra parameters that are declared for one flow's token request.</summary>
internal sealed class TokenParameterParser(FlowDefinition definition, ClientAuthenticationDefinition authentication, ParseReport report)
{
    private static readonly string[] AlwaysReserved = ["grant_type", "client_id", "client_secret", "scope", "refresh_token", "resource"];

    private static readonly string[] Members = ["ClientId", "ClientSecret", "Scopes", "RefreshToken", "From", "FindMissing"];

    private static readonly string[] Assertions = ["client_assertion", "client_assertion_type"];

    private readonly Dictionary<string, Func<Location>> _locations = [];

    /// <summary>Where the option of a declared parameter stands, or <see langword="null"/> for a parameter of another origin.</summary>
    public Func<Location>? OptionLocation(string wireName) => _locations.TryGetValue(wireName, out var location) ? location : null;

    public IReadOnlyList<TokenParameterModel> Parse(INamedTypeSymbol type, FlowModel flow)
    {
        var parameters = new List<TokenParameterModel>();
        foreach (var attribute in type.Declared("TokenParameterAttribute").Where(attribute => attribute.Text("Flow") is not { } name || name == flow.Name))
        {
            var taken = Members
                .Concat(definition.Parameters.Select(parameter => parameter.Property))
                .Concat(parameters.Select(parameter => parameter.Property));
            var parameter = Parse(attribute, flow.RequestType, taken);
            if (parameter.WireName.Length == 0)
            {
                report.Add(ProviderDiagnostics.MissingWireName, () => attribute.ArgumentLocation(0), "The token parameter");
            }
            else if (parameters.Exists(other => other.WireName == parameter.WireName))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => attribute.ArgumentLocation(0), "The token parameter", parameter.WireName);
            }
            else if (IsAllowed(attribute, parameter))
            {
                parameters.Add(parameter);
                _locations.Add(parameter.WireName, () => attribute.Location("Option"));
            }
        }

        return parameters;
    }

    private TokenParameterModel Parse(DeclaredAttribute attribute, string requestType, IEnumerable<string> taken)
    {
        var name = (attribute.TextArgument(0) ?? "").Trim();
        var value = attribute.Text("Value");
        var option = attribute.Text("Option");
        if (value is not null && option is not null)
        {
            report.Add(ProviderDiagnostics.AmbiguousValue, () => attribute.Location("Value"), name);
        }

        if (option is not null && !Identifier.IsPascal(option))
        {
            report.Add(ProviderDiagnostics.InvalidName, () => attribute.Location("Option"), option, "an option");
        }

        if (value is not null && SecretLiteral.IsLikely(name, value))
        {
            report.Add(ProviderDiagnostics.SecretLiteral, () => attribute.Location("Value"), $"The value of '{name}'");
        }

        return new TokenParameterModel
        {
            WireName = name,
            Property = ReservedNames.Property(name, requestType, taken),
            Constant = value,
            Option = option,
            Required = option is not null || attribute.Flag("Required"),
            Summary = $"The parameter <c>{XmlText.Escape(name)}</c>.",
        };
    }

    private bool IsAllowed(DeclaredAttribute attribute, TokenParameterModel parameter)
    {
        var secondAuthentication = Assertions.Contains(parameter.WireName) || (parameter.WireName == "client_secret" && !authentication.SendsSecretAsParameter);
        if (secondAuthentication && authentication.HasSecret)
        {
            report.Add(
                ProviderDiagnostics.ConflictingClientAuthentication, () => attribute.ArgumentLocation(0), parameter.WireName, authentication.Name);
            return false;
        }

        // What a call would have to give may be fixed instead; everything else that the flow sets is not for declarations.
        var grant = definition.Parameters.FirstOrDefault(other => other.WireName == parameter.WireName);
        var fixable = grant is { Option: null, IsSecret: false, TogetherWith: null } && parameter.IsConstant;
        if (!fixable && (grant is not null || AlwaysReserved.Contains(parameter.WireName)))
        {
            report.Add(ProviderDiagnostics.ReservedTokenParameter, () => attribute.ArgumentLocation(0), definition.Name, parameter.WireName);
            return false;
        }

        return true;
    }
}
