using Microsoft.CodeAnalysis;

namespace AuthSdk.Properties.Tests.Pairs;

/// <summary>A diagnostic that was reported.</summary>
internal sealed record Finding(string Id, DiagnosticSeverity Severity)
{
    public bool IsError => Severity == DiagnosticSeverity.Error;

    public override string ToString() => IsError ? Id : $"{Id} ({Severity.ToString().ToLowerInvariant()})";
}
