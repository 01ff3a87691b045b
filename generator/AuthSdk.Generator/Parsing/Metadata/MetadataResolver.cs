using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>Completes a parsed provider with the documents of its project.</summary>
internal static class MetadataResolver
{
    /// <returns>The completed provider, or <see langword="null"/> when it cannot be emitted; the analyzer says why.</returns>
    public static ProviderModel? Resolve(ProviderModel provider, IReadOnlyList<MetadataModel> documents)
    {
        var report = new ParseReport(callback: null);
        var rules = new MetadataRules(report, (_, _) => Location.None);
        var metadata = new MetadataCatalog(new Lazy<IReadOnlyList<MetadataModel>>(() => documents));
        var completed = provider with { Flows = provider.Flows.Select(flow => rules.Complete(flow, metadata)).ToEquatableArray() };
        return report.HasErrors ? null : completed;
    }
}
