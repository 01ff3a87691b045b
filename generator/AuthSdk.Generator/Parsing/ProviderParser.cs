using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using AuthSdk.Generator.Parsing.Metadata;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// Reads an interface with <c>[OAuthProvider]</c>. Every rule about declarations is written below this class, once: the generator
/// ignores what is reported, the analyzer shows it.
/// </summary>
internal static class ProviderParser
{
    /// <summary>Reads a declaration.</summary>
    /// <param name="type">The type that carries the attribute.</param>
    /// <param name="compilation">The program that it stands in.</param>
    /// <param name="metadata">
    /// The metadata documents, or <see langword="null"/> where they join the model later, by <see cref="MetadataResolver"/>.
    /// </param>
    /// <param name="callback">Takes the diagnostics, or <see langword="null"/> to drop them unlocated.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The model, or <see langword="null"/> when an error keeps the provider from being emitted.</returns>
    public static ProviderModel? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        MetadataCatalog? metadata,
        Action<Diagnostic>? callback,
        CancellationToken cancellationToken)
    {
        var report = new ParseReport(callback);
        var providers = type.Declared("OAuthProviderAttribute").ToList();
        if (providers.Count == 0 || !InterfaceShape.Check(type, providers[0], report))
        {
            return null;
        }

        // What the compiler has reported already would only be said twice.
        if (type.Declared().Any(attribute => attribute.IsMalformed))
        {
            return null;
        }

        var name = type.Name.Substring(1);
        var options = new OptionCollector($"{name}Options", report);
        var servers = ServerParser.Parse(type, $"{name}Servers", report);
        var flows = FlowParser.ParseAll(type, providers, name, options, metadata, report);
        cancellationToken.ThrowIfCancellationRequested();

        var apiParameters = ApiParameterParser.Parse(type, options, report);
        TokenUseRules.CheckApiParameters(type, flows, report);
        TokenUseRules.CheckUse(type, flows, report);
        var isRefit = HttpEngineParser.Parse(type, report) == HttpEngine.Refit;

        var provider = new ProviderModel
        {
            Namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(TypeNames.Namespace),
            Name = name,
            InterfaceType = TypeNames.Of(type),
            Accessibility = type.DeclaredAccessibility == Accessibility.Public ? "public" : "internal",
            WarningIds = WireAttributes.WarningIds(type.AllInterfaces.Prepend(type)).Concat(CompliancePromise.WarningIds(compilation)).ToEquatableArray(),
            Flows = flows,
            Options = options.Options,
            Servers = servers,
            CertificateBoundTokens = ParseCertificateBinding(providers, options, report),
            JsonContextType = JsonContextParser.Parse(type, report) is { } context ? TypeNames.Of(context) : null,
            Properties = isRefit ? EquatableArray<PropertyModel>.Empty : PropertyParser.Parse(type),
            Operations = isRefit
                ? EquatableArray<OperationModel>.Empty
                : OperationParser.ParseAll(type, flows, apiParameters, report, cancellationToken),
            UnsupportedMembers = isRefit ? EquatableArray<UnsupportedMemberModel>.Empty : UnsupportedMemberParser.Parse(type),
            ReadsConfiguration = ConfigurationLibrary.IsReferenced(compilation),
            Refit = isRefit ? RefitParser.Parse(type, compilation, flows, apiParameters, report, cancellationToken) : null,
        };
        TypeConflicts.Check(type, provider, compilation, report);
        return report.HasErrors ? null : provider;
    }

    private static bool ParseCertificateBinding(IReadOnlyList<DeclaredAttribute> providers, OptionCollector options, ParseReport report)
    {
        var bound = providers.FirstOrDefault(provider => provider.Flag("CertificateBoundTokens"));
        if (bound is not null && options.Options.All(option => option.Kind != OptionKind.Certificate))
        {
            report.Add(
                TokenRequestDiagnostics.SettingWithoutEffect,
                () => bound.Location("CertificateBoundTokens"),
                "CertificateBoundTokens",
                bound.Text("Name") ?? "Default",
                "no request is authenticated with a certificate");
        }

        return bound is not null;
    }
}
