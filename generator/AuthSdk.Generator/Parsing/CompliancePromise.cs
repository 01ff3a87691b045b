using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AuthSdk.Generator.Parsing;

/// <summary>
/// Whether a program promises to be usable from every language of the platform (<c>[assembly: CLSCompliant(true)]</c>). The library does not, and emitted
/// code is made of its types.
/// </summary>
internal static class CompliancePromise
{
    // Types of parameters, of results and of members; names that differ in case only; overloads that differ in arrays only; base
    // types.
    private static readonly string[] Broken = ["CS3001", "CS3002", "CS3003", "CS3005", "CS3007", "CS3009"];

    /// <summary>The ids of the warnings that emitted code would cause.</summary>
    public static IEnumerable<string> WarningIds(Compilation compilation) =>
        compilation.Assembly.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Is("System", "CLSCompliantAttribute") == true && attribute.ConstructorArguments.FirstOrDefault().Value is true)
            ? Broken
            : [];
}
