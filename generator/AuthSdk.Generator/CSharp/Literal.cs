using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace AuthSdk.Generator.CSharp;

/// <summary>Turns values into C# literals. Every string that comes from a user passes through here.</summary>
internal static class Literal
{
    public static string Of(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string Of(char value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string ListOf(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Of)) + "]";
}
