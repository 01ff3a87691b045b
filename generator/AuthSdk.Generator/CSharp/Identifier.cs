using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.CSharp;

/// <summary>Makes and checks C# identifiers.</summary>
internal static class Identifier
{
    // Contextual keywords that mean something else than a name where names of parameters and methods are written.
    private static readonly HashSet<string> Ambiguous = new(
        ["async", "await", "dynamic", "extension", "field", "file", "from", "nameof", "partial", "record", "required", "scoped", "var", "where", "yield"],
        StringComparer.Ordinal);

    /// <summary>The identifier as it is written in source: keywords get an <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && !Ambiguous.Contains(name) ? name : "@" + name;

    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name);

    /// <summary>Whether the name is an identifier that starts with an upper-case letter.</summary>
    public static bool IsPascal(string name) => IsValid(name) && char.IsUpper(name[0]);

    /// <summary>The property name for a name on the wire: <c>consented_on</c> and <c>x-partnerid</c> become <c>ConsentedOn</c> and <c>XPartnerid</c>.</summary>
    public static string ToPascal(string wireName)
    {
        var result = new StringBuilder(wireName.Length);
        var startsWord = true;
        foreach (var c in wireName)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            result.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (result.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(result[0]))
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }

    /// <summary><c>FacilityPage</c> becomes <c>facilityPage</c>.</summary>
    public static string ToCamel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>A name for a local that no name in scope hides.</summary>
    public static string Unused(string wanted, IEnumerable<string> taken)
    {
        var names = new HashSet<string>(taken, StringComparer.Ordinal);
        return names.Contains(wanted) ? Enumerable.Range(2, int.MaxValue - 2).Select(i => wanted + i).First(name => !names.Contains(name)) : wanted;
    }
}
