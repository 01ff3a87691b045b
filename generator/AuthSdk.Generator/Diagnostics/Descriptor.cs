using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Diagnostics;

/// <summary>
/// Makes descriptors that link to their page. Severity follows consequence: cannot work is an error, insecure a warning, discouraged
/// an info.
/// </summary>
internal static class Descriptor
{
    private const string Category = "AuthSdk";

    public static DiagnosticDescriptor Error(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor Warning(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Warning);

    /// <summary>A warning that only the whole program can give: it appears when the program is built.</summary>
    public static DiagnosticDescriptor WarningOfWholeProgram(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    public static DiagnosticDescriptor Info(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(string id, string title, string messageFormat, DiagnosticSeverity severity, params string[] tags) => new(
        id,
        title,
        messageFormat,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: $"https://github.com/authsdk/authsdk/blob/main/docs/diagnostics/{id}.md",
        customTags: tags);
}
