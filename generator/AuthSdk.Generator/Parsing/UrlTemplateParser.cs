using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads URLs with <c>{placeholders}</c> and checks what can be checked before the placeholders have values.</summary>
internal static class UrlTemplateParser
{
    private const string ServerPlaceholder = "{server}";

    private static readonly Regex Placeholder = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>Reads a URL; what is wrong with it is reported.</summary>
    /// <param name="text">The URL as declared.</param>
    /// <param name="use">What it is used as, for messages: <c>a token URL</c>.</param>
    /// <param name="report">Takes the faults.</param>
    /// <param name="location">Where the URL stands.</param>
    public static UrlTemplateModel Parse(string text, string use, ParseReport report, Func<Location> location)
    {
        if (Fault(text) is { } fault)
        {
            report.Add(ProviderDiagnostics.InvalidUrl, location, text, use, fault);
            return UrlTemplateModel.None;
        }

        if (!text.StartsWith(ServerPlaceholder, StringComparison.Ordinal) && IsInsecure(new Uri(Filled(text))))
        {
            report.Add(ProviderDiagnostics.InsecureUrl, location, text);
        }

        if (SecretLiteral.InQuery(text) is { } secret)
        {
            report.Add(ProviderDiagnostics.SecretLiteral, location, $"The value of '{secret}'");
        }

        return new UrlTemplateModel { Text = text, Parts = Parts(text).ToEquatableArray() };
    }

    /// <summary>Adds the options that the placeholders stand for.</summary>
    /// <param name="template">The URL.</param>
    /// <param name="overriddenBy">The option that replaces the whole URL.</param>
    /// <param name="options">Takes the options.</param>
    /// <param name="location">Where the URL stands.</param>
    public static void AddOptions(UrlTemplateModel template, string overriddenBy, OptionCollector options, Func<Location> location)
    {
        foreach (var part in template.Parts.Where(part => part.Option is not null))
        {
            options.Add(
                part == template.Parts[0]
                    ? new OptionModel { Name = "Server", Kind = OptionKind.Server, Required = true, Summary = "The server that the API runs on." }
                    : new OptionModel
                    {
                        Name = part.Option!,
                        Kind = part.IsHost ? OptionKind.HostPart : OptionKind.PathPart,
                        Required = true,
                        NeededFor = new EquatableArray<string>([overriddenBy]),
                        Summary = $"What stands for <c>{{{Identifier.ToCamel(part.Option!)}}}</c> in <c>{XmlText.Escape(template.Text)}</c>.",
                    },
                location);
        }
    }

    public static bool IsInsecure(Uri url) => url.Scheme == Uri.UriSchemeHttp && !url.IsLoopback;

    private static string? Fault(string text)
    {
        foreach (Match match in Placeholder.Matches(text))
        {
            if (!Identifier.IsValid(match.Groups[1].Value))
            {
                return $"'{match.Value}' is not a placeholder; write an identifier between the braces";
            }

            if (match.Value == ServerPlaceholder && match.Index > 0)
            {
                return "{server} stands for a whole address and can only be at the start";
            }
        }

        if (Placeholder.Replace(text, "").IndexOfAny(['{', '}']) >= 0)
        {
            return "a brace has no partner";
        }

        if (!text.StartsWith(ServerPlaceholder, StringComparison.Ordinal) &&
            !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) &&
            !text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return "it must be absolute and start with https://";
        }

        if (!Uri.TryCreate(Filled(text), UriKind.Absolute, out var url))
        {
            return "it is not a URL";
        }

        if (text.IndexOf('#') >= 0)
        {
            return "a fragment is never sent (RFC 6749 section 3.2)";
        }

        return url.UserInfo.Length > 0 ? "credentials do not belong in it" : null;
    }

    private static string Filled(string text) => Placeholder.Replace(
        text,
        match => match.Value == ServerPlaceholder && match.Index == 0 ? "https://server" : "x");

    private static IEnumerable<UrlPartModel> Parts(string text)
    {
        var end = 0;
        var hostStart = text.IndexOf("://", StringComparison.Ordinal);
        var hostEnd = hostStart < 0 ? 0 : text.IndexOfAny(['/', '?'], hostStart + 3) is var slash and >= 0 ? slash : text.Length;
        foreach (Match match in Placeholder.Matches(text))
        {
            if (match.Index > end)
            {
                yield return new UrlPartModel { Text = text.Substring(end, match.Index - end) };
            }

            yield return new UrlPartModel { Option = Identifier.ToPascal(match.Groups[1].Value), IsHost = match.Index < hostEnd };
            end = match.Index + match.Length;
        }

        if (end < text.Length)
        {
            yield return new UrlPartModel { Text = text.Substring(end) };
        }
    }
}
