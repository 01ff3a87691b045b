using System;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// Takes what the parser finds wrong. The analyzer passes a callback and gets diagnostics; the generator passes none, and then no
/// location is looked up.
/// </summary>
internal sealed class ParseReport(Action<Diagnostic>? callback)
{
    /// <summary>Whether an error was found; what was parsed is then not fit to be emitted.</summary>
    public bool HasErrors { get; private set; }

    public void Add(DiagnosticDescriptor descriptor, Func<Location> location, params object[] arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        callback?.Invoke(Diagnostic.Create(descriptor, location(), arguments));
    }

    /// <summary>A report for a part whose errors do not spoil the whole.</summary>
    public ParseReport Part() => new(callback);
}
