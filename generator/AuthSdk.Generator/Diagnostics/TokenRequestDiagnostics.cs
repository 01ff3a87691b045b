using Microsoft.CodeAnalysis;
using static AuthSdk.Generator.Diagnostics.Descriptor;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>What can be wrong with the declaration of token requests.</summary>
internal static class TokenRequestDiagnostics
{
    public static readonly DiagnosticDescriptor SettingDeclaredTwice = Error(
        DiagnosticIds.SettingDeclaredTwice,
        title: "A setting of a token request is declared twice",
        messageFormat: "'{0}' is declared twice for the same request; keep one, or give each a 'Grant' of its own");

    public static readonly DiagnosticDescriptor BodyInGet = Error(
        DiagnosticIds.BodyInGet,
        title: "A GET request would have a body",
        messageFormat: "A GET request has no body, so nothing can travel as '{0}'; use ParameterPlacement.Query or ParameterPlacement.Header, or TokenRequestMethod.Post");

    public static readonly DiagnosticDescriptor TwoBodies = Error(
        DiagnosticIds.TwoBodies,
        title: "A token request would have two bodies",
        messageFormat: "'{0}' would travel as '{1}' beside a body of the kind '{2}'; a request has one body");

    public static readonly DiagnosticDescriptor UnknownTokenParameter = Error(
        DiagnosticIds.UnknownTokenParameter,
        title: "A declaration is about a parameter that no request sends",
        messageFormat: "No request that this applies to sends '{0}'; {1}");

    public static readonly DiagnosticDescriptor NeededTokenParameter = Error(
        DiagnosticIds.NeededTokenParameter,
        title: "A parameter that a request needs is left out",
        messageFormat: "Without '{0}' the {1} flow asks for nothing; remove the declaration, or choose another ClientAuthentication");

    public static readonly DiagnosticDescriptor InvalidValueTemplate = Error(
        DiagnosticIds.InvalidValueTemplate,
        title: "A composed value is not well-formed",
        messageFormat: "'{0}' cannot be composed: {1}");

    public static readonly DiagnosticDescriptor SecretsInGet = Warning(
        DiagnosticIds.SecretsInGet,
        title: "Secrets travel in the query of a GET request",
        messageFormat: "{0} carries {1} in the URL of a GET request, which caches keep and may repeat as well as access logs; use POST if the provider takes it");

    public static readonly DiagnosticDescriptor NoRefreshRequest = Error(
        DiagnosticIds.NoRefreshRequest,
        title: "A declaration is about refresh requests, and there are none",
        messageFormat: "No flow that this applies to sends refresh requests; remove the declaration, or declare [TokenResponse(RefreshToken = RefreshTokenUse.Refresh)]");

    public static readonly DiagnosticDescriptor NoSuchRequest = Error(
        DiagnosticIds.NoSuchRequest,
        title: "A declaration is about a request that no flow sends",
        messageFormat: "No flow that this applies to sends {0} requests; remove the declaration, or declare 'Flow = OAuthFlow.{1}'");

    public static readonly DiagnosticDescriptor InvalidRedirectUri = Error(
        DiagnosticIds.InvalidRedirectUri,
        title: "A redirect URI cannot be used",
        messageFormat: "'{0}' cannot be a redirect URI: {1}");

    public static readonly DiagnosticDescriptor UnusableAssertionSetting = Error(
        DiagnosticIds.UnusableAssertionSetting,
        title: "A setting of client assertions does not fit the client authentication",
        messageFormat: "'{0}' does not fit '{1}': ClientSecretJwt signs with HS…, PrivateKeyJwt and [TokenAssertion] with RS…, PS… or ES…, and nothing else signs");

    public static readonly DiagnosticDescriptor InvalidAssertionLifetime = Error(
        DiagnosticIds.InvalidAssertionLifetime,
        title: "The lifetime of an assertion is out of range",
        messageFormat: "An assertion cannot live {0} seconds: servers take none that is over or lives longer than an hour; write 1 to 3600");

    public static readonly DiagnosticDescriptor RefreshWithoutCaller = Error(
        DiagnosticIds.RefreshWithoutCaller,
        title: "A refresh request would need a value from a call",
        messageFormat: "Nobody calls a refresh request, so nobody gives it '{0}'; set 'Value' or 'Option'");

    public static readonly DiagnosticDescriptor SettingWithoutEffect = Error(
        DiagnosticIds.SettingWithoutEffect,
        title: "A setting has no effect",
        messageFormat: "'{0}' does nothing for '{1}': {2}");

    public static readonly DiagnosticDescriptor UnusedSetting = Info(
        DiagnosticIds.UnusedSetting,
        title: "A setting is not used",
        messageFormat: "'{0}' changes nothing for '{1}': {2}; remove it");
}
