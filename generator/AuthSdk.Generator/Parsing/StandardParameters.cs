using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.ClientAuthentication;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Flows;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>The parameters that the RFCs give to a flow's requests, before a declaration changes them.</summary>
internal sealed class StandardParameters(DeclaredAttribute provider, FlowDefinition definition, ParseReport report)
{
    private readonly string _prefix = provider.Text("CredentialPrefix") ?? "";

    private readonly EquatableArray<string> _scopes = ScopeParser.Parse(provider, report);

    /// <summary>What the option of the scopes starts with.</summary>
    public EquatableArray<string> DefaultScopes => _scopes;

    /// <summary>Whether a request has scopes: those that are declared, or an empty list of them for programs to fill.</summary>
    public bool HasScopesIn(string grant) =>
        (definition.HasScope || grant is nameof(EndpointKind.Authorization) or nameof(EndpointKind.DeviceAuthorization)) && HasDeclaredScopes;

    private bool HasDeclaredScopes => provider.Constant("Scopes") is { IsNull: false };

    /// <summary>The request with the flow's own grant.</summary>
    public IEnumerable<TokenParameterModel> Initial(ClientAuthenticationDefinition authentication, TokenRequestSettings settings, bool usesPkce, TokenAssertionModel? assertion) =>
        GrantType(provider.Text("GrantType") ?? definition.GrantType)
            .Concat(Credentials(authentication, settings))
            .Concat(definition.Parameters.Where(parameter => usesPkce || parameter.WireName != "code_verifier").Select(Model).Select(parameter => assertion is null ? parameter : Signed(parameter)))
            .Concat(assertion is null ? [] : Claims(authentication, settings, assertion))
            .Concat(Scopes(definition.HasScope).Select(scope => assertion is { HasScopeClaim: true } ? scope with { IsSent = false } : scope))
            .Concat(Resources());

    /// <summary>The refresh request (RFC 6749 section 6).</summary>
    public IEnumerable<TokenParameterModel> Refresh(ClientAuthenticationDefinition authentication, TokenRequestSettings settings) =>
        GrantType("refresh_token")
            .Concat(Credentials(authentication, settings))
            .Append(Secret("refresh_token", "RefreshToken", "The refresh token of the last token response."))
            .Concat(Scopes(definition.HasScope));

    /// <summary>The authorization request (RFC 6749 section 4.1.1, RFC 7636 section 4.3). It names the client, but proves nothing.</summary>
    public IEnumerable<TokenParameterModel> Authorization(bool usesPkce) =>
        new[]
        {
            Constant("response_type", "code"),
            ClientId(isSent: true),
            new TokenParameterModel
            {
                WireName = "redirect_uri",
                StandardName = "redirect_uri",
                Property = "RedirectUri",
                Kind = TokenParameterKind.RedirectUri,
                Required = true,
                Summary = "Where the browser comes back to, as the provider knows it.",
            },
        }
            .Concat(Scopes(hasScope: true))
            .Append(new TokenParameterModel
            {
                WireName = "state",
                StandardName = "state",
                Property = "State",
                Initializer = "global::AuthSdk.AuthorizationResponse.CreateState()",
                Summary = "What the server gives back with its answer (RFC 6749 section 10.12). Keep it in the session of the browser. Default: a random one.",
            })
            .Concat(usesPkce ? ProofKey() : [])
            .Append(new TokenParameterModel
            {
                WireName = "nonce",
                StandardName = "nonce",
                Property = "Nonce",
                Summary = "What an ID token of the answer has to repeat (OpenID Connect Core section 3.1.2.1), if there is one.",
            })
            .Concat(Resources());

    /// <summary>The device authorization request (RFC 8628 section 3.1).</summary>
    public IEnumerable<TokenParameterModel> DeviceAuthorization(ClientAuthenticationDefinition authentication, TokenRequestSettings settings) =>
        Credentials(authentication, settings).Concat(Scopes(hasScope: true));

    /// <summary>The revocation request (RFC 7009 section 2.1) and the introspection request (RFC 7662 section 2.1).</summary>
    public IEnumerable<TokenParameterModel> AboutToken(ClientAuthenticationDefinition authentication, TokenRequestSettings settings) =>
        Credentials(authentication, settings)
            .Append(Secret("token", "Token", "The token that the request is about."))
            .Append(new TokenParameterModel
            {
                WireName = "token_type_hint",
                StandardName = "token_type_hint",
                Property = "TokenTypeHint",
                Summary = "What kind of token that is: <c>access_token</c> or <c>refresh_token</c>.",
            });

    private static IEnumerable<TokenParameterModel> GrantType(string value) =>
        value.Length == 0 ? [] : [Constant("grant_type", value)];

    private static TokenParameterModel Constant(string name, string value) => new() { WireName = name, StandardName = name, Constant = value };

    private static IEnumerable<TokenParameterModel> ProofKey() =>
    [
        new TokenParameterModel
        {
            WireName = "code_challenge",
            StandardName = "code_challenge",
            Property = "CodeVerifier",
            Kind = TokenParameterKind.CodeChallenge,
            Initializer = "global::AuthSdk.Pkce.CreateVerifier()",
            Summary = "The proof key (RFC 7636). Only its challenge is sent; keep it in the session of the browser. Default: a random one.",
        },
        Constant("code_challenge_method", "S256"),
    ];

    private static TokenParameterModel Secret(string name, string property, string summary) => new()
    {
        WireName = name,
        StandardName = name,
        Property = property,
        Kind = TokenParameterKind.Secret,
        Required = true,
        Summary = summary,
    };

    private static TokenParameterModel Model(GrantParameter parameter) => new()
    {
        WireName = parameter.WireName,
        StandardName = parameter.WireName,
        Property = parameter.Property,
        Kind = parameter.IsSecret ? TokenParameterKind.Secret : TokenParameterKind.Text,
        Option = parameter.Option,
        Required = parameter.Required,
        TogetherWith = parameter.TogetherWith,
        Summary = parameter.Summary,
    };

    private TokenParameterModel ClientId(bool isSent) => new()
    {
        WireName = "client_id",
        StandardName = "client_id",
        Property = "ClientId",
        Option = _prefix + "ClientId",
        Required = true,
        IsSent = isSent,
        Summary = "The identifier that the provider gave the client.",
    };

    private IEnumerable<TokenParameterModel> Credentials(ClientAuthenticationDefinition authentication, TokenRequestSettings settings)
    {
        if (authentication.NamesClient)
        {
            yield return ClientId(authentication.SendsIdAsParameter);
        }

        if (authentication.HasSecret)
        {
            yield return Secret("client_secret", "ClientSecret", "The secret that the provider gave the client.") with
            {
                Option = _prefix + "ClientSecret",
                IsSent = authentication.SendsSecretAsParameter,
            };
        }

        if (authentication.HasSigningKey)
        {
            yield return SigningKey();
        }

        if (authentication.AlgorithmFamilies is not null && settings.Audience is null)
        {
            yield return AssertionAudience("client assertions");
        }

        if (authentication.AlgorithmFamilies is not null)
        {
            yield return TokenParameterModel.ClientAssertionType;
            yield return TokenParameterModel.ClientAssertion;
        }
    }

    // A call may bring an assertion of its own.
    private static TokenParameterModel Signed(TokenParameterModel parameter) =>
        parameter with { Kind = TokenParameterKind.Assertion, Required = false, Summary = "A signed JWT that is sent as it is. Default: one that is signed for each request." };

    // One key and one audience serve the client authentication as well, where that is an assertion too.
    private IEnumerable<TokenParameterModel> Claims(ClientAuthenticationDefinition authentication, TokenRequestSettings settings, TokenAssertionModel assertion)
    {
        yield return new TokenParameterModel
        {
            Property = "Issuer",
            Option = _prefix + "Issuer",
            Required = true,
            IsSent = false,
            Summary = "Who signs assertions, as the provider knows it: <c>iss</c>.",
        };
        yield return new TokenParameterModel
        {
            Property = "Subject",
            Option = _prefix + "Subject",
            IsSent = false,
            Summary = $"Whom the token is to be for: <c>sub</c>. Default: {(assertion.SubjectOptional ? "nobody in particular" : "the issuer")}.",
        };
        if (!authentication.HasSigningKey)
        {
            yield return SigningKey();
        }

        if (assertion.Audience is null && (authentication.AlgorithmFamilies is null || settings.Audience is not null))
        {
            yield return AssertionAudience("assertions");
        }
    }

    private TokenParameterModel SigningKey() => new()
    {
        Property = "SigningKey",
        Kind = TokenParameterKind.SigningKey,
        Option = _prefix + "SigningKey",
        Required = true,
        IsSent = false,
        Summary = "The private key whose public half the provider knows.",
    };

    private TokenParameterModel AssertionAudience(string assertions) => new()
    {
        Property = "AssertionAudience",
        Option = _prefix + "AssertionAudience",
        IsSent = false,
        Summary = $"Whom {assertions} are for, such as the issuer identifier (RFC 7523 section 3). Default: the URL that the request goes to.",
    };

    private IEnumerable<TokenParameterModel> Scopes(bool hasScope)
    {
        if (hasScope && HasDeclaredScopes)
        {
            yield return new TokenParameterModel
            {
                WireName = "scope",
                StandardName = "scope",
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
            if (!Uri.TryCreate(resources[i], UriKind.Absolute, out var uri) || uri.Fragment.Length > 0)
            {
                report.Add(ProviderDiagnostics.InvalidResource, () => provider.Location("Resources", index), resources[i] ?? "");
            }
        }

        if (resources.Count > 0)
        {
            yield return new TokenParameterModel
            {
                WireName = "resource",
                StandardName = "resource",
                Kind = TokenParameterKind.Resources,
                ConstantList = resources.Select(resource => resource ?? "").ToEquatableArray(),
            };
        }
    }
}
