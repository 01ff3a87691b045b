using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads the verb of an operation.</summary>
internal static class VerbParser
{
    private const string AnyMethod = "HttpMethodAttribute";

    private static readonly Dictionary<string, string> Verbs = new()
    {
        ["GetAttribute"] = "Get",
        ["PostAttribute"] = "Post",
        ["PutAttribute"] = "Put",
        ["DeleteAttribute"] = "Delete",
        ["PatchAttribute"] = "Patch",
        ["HeadAttribute"] = "Head",
        ["OptionsAttribute"] = "Options",
    };

    public static Verb? Parse(INamedTypeSymbol type, IMethodSymbol method, ParseReport report)
    {
        var verbs = method.DeclaredHttp().Where(attribute => attribute.ClassName == AnyMethod || Verbs.ContainsKey(attribute.ClassName)).ToList();
        if (verbs.Count == 1)
        {
            if (verbs[0].IsMalformed)
            {
                report.Spoil();
            }

            return Verbs.TryGetValue(verbs[0].ClassName, out var verb) ? new Verb(verbs[0], verb, IsCustom: false) : ParseAny(verbs[0], report);
        }

        // A verb of Refit's has been reported with all of its attributes.
        if (verbs.Count == 0 && method.RefitVerb() is not null)
        {
            report.Spoil();
            return null;
        }

        var fault = verbs.Count > 1 ? "has several verbs; keep one"
            : DerivedVerb(method) is { } derived ? $"has its method from the code of '{derived}', which a compiler does not run; write [HttpMethod(\"…\", \"/pets\")] in its place"
            : "has no verb; put an attribute such as [Get(\"/pets\")] on it";
        report.Add(OperationDiagnostics.UnsupportedMember, () => OperationParser.Where(method, type), method.Name, fault);
        return null;
    }

    // The methods that have an attribute mean the same when they are spelled out: GET has no body, POST may have one.
    private static Verb ParseAny(DeclaredAttribute attribute, ParseReport report)
    {
        var method = attribute.TextArgument(0) ?? "";
        if (!attribute.IsMalformed && (method.Length == 0 || !method.All(HeaderRules.IsTokenCharacter)))
        {
            report.Add(OperationDiagnostics.InvalidRoute, () => attribute.ArgumentLocation(0), method, "is not a method: it must be a token (RFC 9110 section 9.1)");
        }

        var known = Verbs.Values.FirstOrDefault(verb => string.Equals(verb, method, StringComparison.OrdinalIgnoreCase));
        return new Verb(attribute.From(1), known ?? method, IsCustom: known is null);
    }

    private static string? DerivedVerb(IMethodSymbol method) => method.GetAttributes()
        .Select(attribute => attribute.AttributeClass)
        .FirstOrDefault(candidate => candidate?.BaseType is { } parent && parent.Is("AuthSdk.Http", AnyMethod))?.Name;
}

/// <summary>The verb of an operation.</summary>
/// <param name="Attribute">Where it is declared; its first argument is the route.</param>
/// <param name="Method">A member of <c>HttpMethod</c>, or any other method as it is sent.</param>
/// <param name="IsCustom">Whether it is another method.</param>
internal sealed record Verb(DeclaredAttribute Attribute, string Method, bool IsCustom);
