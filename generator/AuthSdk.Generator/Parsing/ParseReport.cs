using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// Takes what the parser finds wrong. The analyzer passes a callback and gets diagnostics; the generator passes none, and then no
/// location is looked up.
/// </summary>
internal sealed class ParseReport
{
    private readonly Action<Diagnostic>? _callback;
    private readonly HashSet<(string Id, Location Location, string Message)> _reported;

    public ParseReport(Action<Diagnostic>? callback)
        : this(callback, [])
    {
    }

    private ParseReport(Action<Diagnostic>? callback, HashSet<(string Id, Location Location, string Message)> reported)
    {
        _callback = callback;
        _reported = reported;
    }

    /// <summary>Whether an error was found; what was parsed is then not fit to be emitted.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether somebody takes what is found.</summary>
    public bool IsHeard => _callback is not null;

    /// <summary>Adds a fault. What holds for all flows or operations is read once for each of them, but reported once.</summary>
    public void Add(DiagnosticDescriptor descriptor, Func<Location> location, params object[] arguments) =>
        Add(descriptor, location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Adds a fault that tells its code fix more than its message says.</summary>
    public void Add(DiagnosticDescriptor descriptor, Func<Location> location, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        Add(() => Diagnostic.Create(descriptor, location(), properties, arguments));
    }

    /// <summary>Adds a fault that leaves what was parsed fit to be emitted.</summary>
    public void Add(Func<Diagnostic> create)
    {
        if (_callback is null)
        {
            return;
        }

        var diagnostic = create();
        if (_reported.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))))
        {
            _callback(diagnostic);
        }
    }

    /// <summary>Marks what was parsed as unfit without a word: the compiler has reported the fault already.</summary>
    public void Spoil() => HasErrors = true;

    /// <summary>A report for a part whose errors do not spoil the whole.</summary>
    public ParseReport Part() => new(_callback, _reported);
}
