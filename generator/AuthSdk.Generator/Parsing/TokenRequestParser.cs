using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Works out the parameters of one flow's token and refresh requests.</summary>
internal sealed class TokenRequestParser(
    INamedTypeSymbol type,
    DeclaredAttribute provider,
    FlowDefinition definition,
    ClientAuthenticationDefinition authentication,
    FlowModel flow,
    ParseReport report)
{
    private readonly string _prefix = provider.Text("CredentialPrefix") ?? "";

    /// <summary>The declared scopes.</summary>
    public EquatableArray<string> Scopes { get; } = ScopeParser.Parse(provider, report);

    /// <summary>The parameters of the token request; the options that hold them are added to <paramref name="options"/>.</summary>
    public EquatableArray<TokenParameterModel> ParseTokenParameters(bool usesPkce, OptionCollector options)
    {
        var parser = new TokenParameterParser(definition, authentication, report);
        var declared = parser.Parse(type, flow);
        var grant = definition.Parameters
            .Where(parameter => usesPkce || parameter.WireName != "code_verifier")
            .Select(parameter => declared.FirstOrDefault(other => other.WireName == parameter.WireName) ?? Model(parameter));

        var parameters = Credentials()
            .Concat(grant)
            .Concat(ScopeParameter())
            .Concat(Resources())
            .Concat(declared.Where(parameter => definition.Parameters.All(other => other.WireName != parameter.WireName)))
            .ToEquatableArray();

        foreach (var parameter in parameters.Where(parameter => parameter.Option is not null))
        {
            options.Add(OptionOf(parameter, parameters), parser.OptionLocation(parameter.WireName) ?? (() => provider.Location("CredentialPrefix")));
        }

        return parameters;
    }

    /// <summary>The parameters of the refresh request (RFC 6749 section 6).</summary>
    public EquatableArray<TokenParameterModel> RefreshParameters() => Credentials()
        .Append(new TokenParameterModel
        {
            WireName = "refresh_token",
            Property = "RefreshToken",
            Kind = TokenParameterKind.Secret,
            Required = true,
            Summary = "The refresh token of the last token response.",
        })
        .Concat(ScopeParameter())
        .ToEquatableArray();

    private static TokenParameterModel Model(GrantParameter parameter) => new()
    {
        WireName = parameter.WireName,
        Property = parameter.Property,
        Kind = parameter.IsSecret ? TokenParameterKind.Secret : TokenParameterKind.Text,
        Option = parameter.Option,
        Required = parameter.Required,
        TogetherWith = parameter.TogetherWith,
        Summary = parameter.Summary,
    };

    private IEnumerable<TokenParameterModel> Credentials()
    {
        if (authentication.NamesClient)
        {
            yield return new TokenParameterModel
            {
                WireName = "client_id",
                Property = "ClientId",
                Option = _prefix + "ClientId",
                Required = true,
                IsCredential = true,
                Summary = "The identifier that the provider gave the client.",
            };
        }

        if (authentication.HasSecret)
        {
            yield return new TokenParameterModel
            {
                WireName = "client_secret",
                Property = "ClientSecret",
                Kind = TokenParameterKind.Secret,
                Option = _prefix + "ClientSecret",
                Required = true,
                IsCredential = true,
                Summary = "The secret that the provider gave the client.",
            };
        }
    }

    private IEnumerable<TokenParameterModel> ScopeParameter()
    {
        if (Scopes.Count > 0 && definition.HasScope)
        {
            yield return new TokenParameterModel
            {
                WireName = "scope",
                Property = "Scopes",
                Kind = TokenParameterKind.Scopes,
                Option = _prefix + "Scopes",
                Summary = "The scopes that are asked for, one per element (RFC 6749 section 3.3).",
            };
        }
    }

    private IEnumerable<TokenParameterModel> Resources()
    {
        var resources = provider.TextList("Resources");
        for (var i = 0; i < resources.Count; i++)
        {
            var index = i;
            if (!System.Uri.TryCreate(resources[i], System.UriKind.Absolute, out var uri) || uri.Fragment.Length > 0)
            {
                report.Add(ProviderDiagnostics.InvalidResource, () => provider.Location("Resources", index), resources[i] ?? "");
            }
        }

        if (resources.Count > 0)
        {
            yield return new TokenParameterModel
            {
                WireName = "resource",
                Kind = TokenParameterKind.Resources,
                ConstantList = resources.Select(resource => resource ?? "").ToEquatableArray(),
            };
        }
    }

    private OptionModel OptionOf(TokenParameterModel parameter, IEnumerable<TokenParameterModel> all) => new()
    {
        Name = parameter.Option!,
        Kind = parameter.Kind switch
        {
            TokenParameterKind.Secret => OptionKind.Secret,
            TokenParameterKind.Scopes => OptionKind.Scopes,
            _ => OptionKind.Text,
        },
        Required = parameter.Required,
        NeededFor = parameter.Required && FlowModel.CanStartFromOptions(all)
            ? new EquatableArray<string>([flow.SelectorOption])
            : EquatableArray<string>.Empty,
        AllowsEmpty = parameter.WireName == "client_secret" && authentication.AllowsEmptySecret,
        Defaults = parameter.Kind == TokenParameterKind.Scopes ? Scopes : EquatableArray<string>.Empty,
        Summary = parameter.Summary,
    };
}
