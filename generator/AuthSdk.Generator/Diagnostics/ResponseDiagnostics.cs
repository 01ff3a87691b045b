using Microsoft.CodeAnalysis;
using static AuthSdk.Generator.Diagnostics.Descriptor;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>What can be wrong with what is declared about token responses and about the use of tokens.</summary>
internal static class ResponseDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidFieldPath = Error(
        DiagnosticIds.InvalidFieldPath,
        title: "The way to a field is not well-formed",
        messageFormat: "'{0}' leads to no field: {1}");

    public static readonly DiagnosticDescriptor InvalidFieldRename = Error(
        DiagnosticIds.InvalidFieldRename,
        title: "A field cannot stand for a standard one",
        messageFormat: "'{0}' cannot be '{1}': {2}");

    public static readonly DiagnosticDescriptor ContradictoryLifetime = Error(
        DiagnosticIds.ContradictoryLifetime,
        title: "A lifetime contradicts itself",
        messageFormat: "The lifetime contradicts itself: {0}");

    public static readonly DiagnosticDescriptor ContradictoryFormat = Error(
        DiagnosticIds.ContradictoryFormat,
        title: "A form has no levels",
        messageFormat: "A form is pairs without levels, so that {0}; use TokenResponseFormat.Json, or names at the top");

    public static readonly DiagnosticDescriptor InvalidErrorRule = Error(
        DiagnosticIds.InvalidErrorRule,
        title: "A rule about errors is not well-formed",
        messageFormat: "'{0}' {1}");

    public static readonly DiagnosticDescriptor TokenInQuery = Warning(
        DiagnosticIds.TokenInQuery,
        title: "The access token travels in the query string",
        messageFormat: "Every request carries the access token in its URL, which access logs keep (RFC 9700 section 4.3.2); use a header unless the API reads none");

    public static readonly DiagnosticDescriptor InvalidTokenUse = Error(
        DiagnosticIds.InvalidTokenUse,
        title: "A request cannot carry the token in this way",
        messageFormat: "'{0}' cannot carry the token: {1}");

    public static readonly DiagnosticDescriptor InvalidTokenRejection = Error(
        DiagnosticIds.InvalidTokenRejection,
        title: "A rejection of the token is not well-formed",
        messageFormat: "'{0}' {1}");

    public static readonly DiagnosticDescriptor MissingAllowedHosts = Error(
        DiagnosticIds.MissingAllowedHosts,
        title: "A base address from the token response has no allowed hosts",
        messageFormat: "The token is sent to the address in its response: set 'AllowedHosts' to the hosts that it may have");

    public static readonly DiagnosticDescriptor InvalidAllowedHost = Error(
        DiagnosticIds.InvalidAllowedHost,
        title: "An allowed host is not a host name",
        messageFormat: "'{0}' is not a host name; write 'api.example.com', or '*.example.com' for every host below a domain");

    public static readonly DiagnosticDescriptor ContradictoryBaseAddress = Error(
        DiagnosticIds.ContradictoryBaseAddress,
        title: "A base address contradicts itself",
        messageFormat: "The base address contradicts itself: {0}");

    public static readonly DiagnosticDescriptor PointlessDeclaration = Error(
        DiagnosticIds.PointlessDeclaration,
        title: "Something is declared about a token request that is never sent",
        messageFormat: "'{0}' is about requests for a token, and the {1} flow sends none; remove it");

    public static readonly DiagnosticDescriptor MissingOption = Error(
        DiagnosticIds.MissingOption,
        title: "Something is said about an option that is not there",
        messageFormat: "'{0}' is about an option, and '{1}' has none; set 'Option', or remove it");

    public static readonly DiagnosticDescriptor OperationWithoutAddress = Error(
        DiagnosticIds.OperationWithoutAddress,
        title: "An operation has no address",
        messageFormat: "'{0}' goes nowhere: {1}");

    public static readonly DiagnosticDescriptor TokenNameTaken = Error(
        DiagnosticIds.TokenNameTaken,
        title: "A parameter stands where the access token travels",
        messageFormat: "'{0}' is where the access token travels; {1}");

    public static readonly DiagnosticDescriptor UnknownApiParameter = Error(
        DiagnosticIds.UnknownApiParameter,
        title: "An operation is exempt from a parameter that does not exist",
        messageFormat: "There is no [ApiParameter] named '{0}' on '{1}'{2}");

    public static readonly DiagnosticDescriptor RejectionIsEmpty = Warning(
        DiagnosticIds.RejectionIsEmpty,
        title: "An answer that rejects the token counts as nothing",
        messageFormat: "An answer with the status {0} rejects the token, and would look like a result without content; remove it, or set 'Text'");

    public static readonly DiagnosticDescriptor EmptyDeclaration = Info(
        DiagnosticIds.EmptyDeclaration,
        title: "A declaration says nothing",
        messageFormat: "[{0}] says nothing; set a property, or remove it");
}
