using Microsoft.CodeAnalysis;
using static AuthSdk.Generator.Diagnostics.Descriptor;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>What can be wrong with the use of a client in a program.</summary>
internal static class UseDiagnostics
{
    public static readonly DiagnosticDescriptor UnsetOptions = WarningOfWholeProgram(
        DiagnosticIds.UnsetOptions,
        title: "Required options are never set",
        messageFormat: "'{0}' is configured without {1}, so that the program stops at its start; set it here, or bind the options");

    public static readonly DiagnosticDescriptor SecretInProgram = Warning(
        DiagnosticIds.SecretInProgram,
        title: "A secret is written in the program",
        messageFormat: "A secret is written in the program; read it from the configuration, user secrets or the environment");

    public static readonly DiagnosticDescriptor ClientWithoutRegistration = Error(
        DiagnosticIds.ClientWithoutRegistration,
        title: "A client is made around its registration",
        messageFormat: "'{0}' gets its tokens from its registration; use '{1}.Create' or 'services.Add{1}' instead");

    public static readonly DiagnosticDescriptor RefusedArgument = Error(
        DiagnosticIds.RefusedArgument,
        title: "An operation is called with a value that it refuses",
        messageFormat: "'{0}' refuses this value of '{1}': {2}");
}
