using Microsoft.CodeAnalysis;
using static AuthSdk.Generator.Diagnostics.Descriptor;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>What can be wrong with an operation of an API interface.</summary>
internal static class OperationDiagnostics
{
    public static readonly DiagnosticDescriptor UnsupportedMember = Error(
        DiagnosticIds.UnsupportedMember,
        title: "An interface member cannot be implemented",
        messageFormat: "'{0}' {1}");

    public static readonly DiagnosticDescriptor UnsupportedReturnType = Error(
        DiagnosticIds.UnsupportedReturnType,
        title: "The return type of an operation is not supported",
        messageFormat: "'{0}' returns '{1}'{2}");

    public static readonly DiagnosticDescriptor InvalidRoute = Error(
        DiagnosticIds.InvalidRoute,
        title: "A route is not well-formed",
        messageFormat: "'{0}' {1}");

    public static readonly DiagnosticDescriptor UnmatchedPlaceholder = Error(
        DiagnosticIds.UnmatchedPlaceholder,
        title: "A placeholder in a route has no parameter",
        messageFormat: "'{{{0}}}' in the route of '{1}' has no parameter of that name");

    public static readonly DiagnosticDescriptor UnsupportedParameter = Error(
        DiagnosticIds.UnsupportedParameter,
        title: "A parameter of an operation is not supported",
        messageFormat: "'{0}' of '{1}' {2}");

    public static readonly DiagnosticDescriptor InvalidBody = Error(
        DiagnosticIds.InvalidBody,
        title: "The body of an operation is not well-formed",
        messageFormat: "'{0}' {1}");

    public static readonly DiagnosticDescriptor MissingJsonContext = Error(
        DiagnosticIds.MissingJsonContext,
        title: "An interface with JSON operations names no JsonSerializerContext",
        messageFormat: "'{0}' reads or writes '{1}' as JSON; put [JsonContext(typeof(…))] on '{2}'");

    public static readonly DiagnosticDescriptor MissingApiParameter = Error(
        DiagnosticIds.MissingApiParameter,
        title: "An operation lacks a parameter that every call must carry",
        messageFormat: "'{0}' must carry the {1} parameter '{2}': add a parameter of that name, or [WithoutApiParameter(\"{2}\")]");

    public static readonly DiagnosticDescriptor InvalidHeader = Error(
        DiagnosticIds.InvalidHeader,
        title: "A header is not well-formed",
        messageFormat: "'{0}' is not a header: {1}");

    public static readonly DiagnosticDescriptor InvalidJsonContext = Error(
        DiagnosticIds.InvalidJsonContext,
        title: "[JsonContext] names something that is not a JsonSerializerContext",
        messageFormat: "'{0}' is not a JsonSerializerContext; name a class that derives from it");

    public static readonly DiagnosticDescriptor RecursiveType = Error(
        DiagnosticIds.RecursiveType,
        title: "An object that is sent property by property contains itself",
        messageFormat: "'{0}' of '{1}' is a '{2}' again, so that its properties have no end; mark a property on the way with [JsonIgnore], or with [Query(TreatAsString = true)]");

    public static readonly DiagnosticDescriptor UnsupportedProperty = Error(
        DiagnosticIds.UnsupportedProperty,
        title: "A property of a parameter cannot be sent",
        messageFormat: "'{0}' of '{1}' {2}; or mark it with [JsonIgnore]");

    public static readonly DiagnosticDescriptor LeftOut = Error(
        DiagnosticIds.LeftOut,
        title: "An attribute of Refit's has no counterpart",
        messageFormat: "[{0}] has no counterpart in AuthSdk.Http: {1}");

    public static readonly DiagnosticDescriptor InvalidCredential = Error(
        DiagnosticIds.InvalidCredential,
        title: "The credential of a call is not well-formed",
        messageFormat: "'{0}' of '{1}' {2}");

    public static readonly DiagnosticDescriptor InvalidHeaderCollection = Error(
        DiagnosticIds.InvalidHeaderCollection,
        title: "A collection of headers is not a dictionary of strings",
        messageFormat: "'{0}' of '{1}' {2}");

    public static readonly DiagnosticDescriptor InvalidMultipart = Error(
        DiagnosticIds.InvalidMultipart,
        title: "A multipart body is not well-formed",
        messageFormat: "'{0}' {1}");

    public static readonly DiagnosticDescriptor UnendingTimeout = Error(
        DiagnosticIds.UnendingTimeout,
        title: "A time-out is declared where there is no one result to wait for",
        messageFormat: "'{0}' has a time-out, but {1}; remove [Timeout]");

    public static readonly DiagnosticDescriptor InvalidLink = Error(
        DiagnosticIds.InvalidLink,
        title: "The address of a request is not well-formed",
        messageFormat: "'{0}' of '{1}' {2}");

    public static readonly DiagnosticDescriptor MixedHttpEngines = Error(
        DiagnosticIds.MixedHttpEngines,
        title: "An interface mixes the attributes of AuthSdk.Http and Refit",
        messageFormat: "'{0}' is an attribute of {1}, but the operations of '{2}' are declared with those of {3}; use one of the two");

    public static readonly DiagnosticDescriptor IndistinguishableOperations = Error(
        DiagnosticIds.IndistinguishableOperations,
        title: "Requests of two operations cannot be told apart",
        messageFormat: "'{0}' of '{1}' has the name and route of another operation, but another token or other API parameters; rename one of the two");

    public static readonly DiagnosticDescriptor UnheededByRefit = Info(
        DiagnosticIds.UnheededByRefit,
        title: "Refit does not heed a declaration",
        messageFormat: "[{0}] has no effect where Refit implements the interface: {1}");
}
