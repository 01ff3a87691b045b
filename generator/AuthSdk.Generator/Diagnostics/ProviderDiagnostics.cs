using Microsoft.CodeAnalysis;
using static AuthSdk.Generator.Diagnostics.Descriptor;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>What can be wrong with the declaration of a provider.</summary>
internal static class ProviderDiagnostics
{
    public static readonly DiagnosticDescriptor MissingTokenUrl = Error(
        DiagnosticIds.MissingTokenUrl,
        title: "A flow has no token URL",
        messageFormat: "The {0} flow needs 'TokenUrl'");

    public static readonly DiagnosticDescriptor InvalidUrl = Error(
        DiagnosticIds.InvalidUrl,
        title: "A URL is not an absolute http(s) URL",
        messageFormat: "'{0}' cannot be used as {1}: {2}");

    public static readonly DiagnosticDescriptor InsecureUrl = Warning(
        DiagnosticIds.InsecureUrl,
        title: "A URL is not encrypted",
        messageFormat: "'{0}' sends credentials in clear; use https (a loopback address may use http)");

    public static readonly DiagnosticDescriptor ConflictingClientAuthentication = Error(
        DiagnosticIds.ConflictingClientAuthentication,
        title: "A request has two client authentication methods",
        messageFormat: "'{0}' authenticates the token request a second time, beside '{1}'; keep one of them (RFC 6749 section 2.3)");

    public static readonly DiagnosticDescriptor InvalidScope = Error(
        DiagnosticIds.InvalidScope,
        title: "A scope is not a scope token",
        messageFormat: "'{0}' is not one scope: {1} (RFC 6749 section 3.3)");

    public static readonly DiagnosticDescriptor DuplicateDeclaration = Error(
        DiagnosticIds.DuplicateDeclaration,
        title: "Something is declared twice",
        messageFormat: "{0} '{1}' is declared twice");

    public static readonly DiagnosticDescriptor ReservedTokenParameter = Error(
        DiagnosticIds.ReservedTokenParameter,
        title: "A declared parameter is set by the flow itself",
        messageFormat: "The {0} flow sets '{1}' itself; remove the declaration, or say with 'For' what differs about it");

    public static readonly DiagnosticDescriptor DiscouragedFlow = Info(
        DiagnosticIds.DiscouragedFlow,
        title: "The password flow is discouraged",
        messageFormat: "The password flow hands a person's password to the client (RFC 9700 section 2.4); use it only where the provider offers nothing else");

    public static readonly DiagnosticDescriptor SecretsInQuery = Info(
        DiagnosticIds.SecretsInQuery,
        title: "Secrets travel in the query string",
        messageFormat: "{0} carries {1} in its URL, which access logs keep; use it only where the provider offers nothing else");

    public static readonly DiagnosticDescriptor MissingPkce = Warning(
        DiagnosticIds.MissingPkce,
        title: "An authorization code flow goes without PKCE",
        messageFormat: "Without PKCE a stolen authorization code can be redeemed by whoever stole it (RFC 9700 section 2.1.1); remove 'Pkce = PkceMethod.None'");

    public static readonly DiagnosticDescriptor SecretLiteral = Warning(
        DiagnosticIds.SecretLiteral,
        title: "A secret is written in the source",
        messageFormat: "{0} looks like a secret; let the options hold it instead of the source");

    public static readonly DiagnosticDescriptor NotAnInterface = Error(
        DiagnosticIds.NotAnInterface,
        title: "[OAuthProvider] is on something that is not an interface",
        messageFormat: "'{0}' is a {1}; [OAuthProvider] belongs on the interface whose operations need the token");

    public static readonly DiagnosticDescriptor UnknownFlow = Error(
        DiagnosticIds.UnknownFlow,
        title: "A flow that is referred to does not exist",
        messageFormat: "There is no flow named '{0}' on '{1}'{2}");

    public static readonly DiagnosticDescriptor UndefinedEnumValue = Error(
        DiagnosticIds.UndefinedEnumValue,
        title: "A declaration has an undefined enum value",
        messageFormat: "{0} is not a value of '{1}'");

    public static readonly DiagnosticDescriptor MissingFlowName = Error(
        DiagnosticIds.MissingFlowName,
        title: "Several flows of one interface lack distinct names",
        messageFormat: "'{0}' declares several flows; give each a 'Name' of its own, an identifier in Pascal case");

    public static readonly DiagnosticDescriptor UnsupportedInterface = Error(
        DiagnosticIds.UnsupportedInterface,
        title: "An interface cannot carry [OAuthProvider]",
        messageFormat: "'{0}' {1}");

    public static readonly DiagnosticDescriptor InvalidName = Error(
        DiagnosticIds.InvalidName,
        title: "A name is not an identifier in Pascal case",
        messageFormat: "'{0}' becomes the name of {1}; it must be an identifier that starts with an upper-case letter");

    public static readonly DiagnosticDescriptor ConflictingOption = Error(
        DiagnosticIds.ConflictingOption,
        title: "An option is declared with two meanings",
        messageFormat: "The option '{0}' is needed as {1} and as {2}; rename one of them");

    public static readonly DiagnosticDescriptor MissingDeclaredLifetime = Error(
        DiagnosticIds.MissingDeclaredLifetime,
        title: "A declared lifetime has no value",
        messageFormat: "The lifetime is declared but not given; set 'DefaultSeconds' to a positive number");

    public static readonly DiagnosticDescriptor MissingAuthorizationUrl = Error(
        DiagnosticIds.MissingAuthorizationUrl,
        title: "A flow has no authorization URL",
        messageFormat: "The {0} flow needs 'AuthorizationUrl'");

    public static readonly DiagnosticDescriptor MissingDeviceAuthorizationUrl = Error(
        DiagnosticIds.MissingDeviceAuthorizationUrl,
        title: "A flow has no device authorization URL",
        messageFormat: "The {0} flow needs 'DeviceAuthorizationUrl'");

    public static readonly DiagnosticDescriptor CircularFlows = Error(
        DiagnosticIds.CircularFlows,
        title: "Flows authorise each other in a circle",
        messageFormat: "The flow '{0}' waits for its own token through {1}");

    public static readonly DiagnosticDescriptor InvalidResource = Error(
        DiagnosticIds.InvalidResource,
        title: "A resource is not an absolute URI without fragment",
        messageFormat: "'{0}' is not an absolute URI without a fragment (RFC 8707 section 2)");

    public static readonly DiagnosticDescriptor AmbiguousValue = Error(
        DiagnosticIds.AmbiguousValue,
        title: "A declaration has two sources for one value",
        messageFormat: "'{0}' has both 'Value' and 'Option'; keep one");

    public static readonly DiagnosticDescriptor ReservedName = Error(
        DiagnosticIds.ReservedName,
        title: "A name is taken by an emitted member",
        messageFormat: "'{0}' cannot be the name of {1}: '{2}' has a member of that name; choose another");

    public static readonly DiagnosticDescriptor MissingWireName = Error(
        DiagnosticIds.MissingWireName,
        title: "A parameter or field has no name",
        messageFormat: "{0} has no name; write the one that it has on the wire");

    public static readonly DiagnosticDescriptor ConflictingType = Error(
        DiagnosticIds.ConflictingType,
        title: "An emitted type would have the name of another one",
        messageFormat: "'{0}' becomes a type named '{1}', which exists already; rename one of them");

    public static readonly DiagnosticDescriptor MissingRefitRegistration = Error(
        DiagnosticIds.MissingRefitRegistration,
        title: "Nothing registers Refit's clients",
        messageFormat: "'{0}' is declared with Refit's attributes, but there is neither AddRefitGeneratedClient nor AddRefitClient; install the package Refit.HttpClientFactory");

    public static readonly DiagnosticDescriptor UnusableClaims = Error(
        DiagnosticIds.UnusableClaims,
        title: "A type cannot hold the claims of a token",
        messageFormat: "'{0}' cannot hold claims; name a class or record without type parameters that is visible outside its file");

    public static readonly DiagnosticDescriptor UnusableMetadata = Error(
        DiagnosticIds.UnusableMetadata,
        title: "A metadata document cannot be used",
        messageFormat: "The metadata document '{0}' cannot be used: {1}");

    public static readonly DiagnosticDescriptor UnsupportedByServer = Error(
        DiagnosticIds.UnsupportedByServer,
        title: "The server's metadata does not list what is declared",
        messageFormat: "'{0}' does not list {1} '{2}'{3}");

    public static readonly DiagnosticDescriptor UnlistedScope = Warning(
        DiagnosticIds.UnlistedScope,
        title: "The server's metadata does not list a scope",
        messageFormat: "The scope '{0}' is not listed in '{1}'{2}");

    public static readonly DiagnosticDescriptor DifferentEndpoint = Warning(
        DiagnosticIds.DifferentEndpoint,
        title: "A declared URL differs from the server's metadata",
        messageFormat: "'{0}' is declared, but '{1}' says '{2}'; remove the declaration, or renew the document{3}");

    public static readonly DiagnosticDescriptor InvalidIssuer = Error(
        DiagnosticIds.InvalidIssuer,
        title: "An issuer is not an issuer identifier",
        messageFormat: "'{0}' is not an issuer identifier: {1} (RFC 8414 section 2)");

    public static readonly DiagnosticDescriptor DifferentIssuer = Error(
        DiagnosticIds.DifferentIssuer,
        title: "A metadata document is of another issuer",
        messageFormat: "'{0}' {1}; both must be equal, character by character (RFC 8414 section 3.3): fetch the document from {2}, or correct 'Issuer'");
}
