using System;
using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>The names that members of emitted types have already, or that C# keeps for itself.</summary>
internal static class ReservedNames
{
    private static readonly string[] Object =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly string[] Record = [.. Object, "Clone", "Deconstruct", "EqualityContract", "PrintMembers"];

    /// <summary>Whether a member of an emitted class cannot have the name.</summary>
    public static bool IsReserved(string name, string className) => name == className || Object.Contains(name);

    /// <summary>Whether an option cannot have the name: the options class has members of its own.</summary>
    public static bool IsReservedOption(string name, string optionsType) =>
        IsReserved(name, optionsType) ||
        name is "BaseAddress" or "Tokens" or "AllowInsecureHttp" or "MapError" or "Read" or "FromConfiguration" or "Validate" ||
        name.EndsWith("TokenEndpoint", StringComparison.Ordinal) ||
        Enum.GetNames(typeof(EndpointKind)).Any(kind => name.EndsWith(kind + "Endpoint", StringComparison.Ordinal)) ||
        (name.StartsWith("Select", StringComparison.Ordinal) && name.EndsWith("TokenRequest", StringComparison.Ordinal)) ||
        (name.StartsWith("Resolve", StringComparison.Ordinal) &&
            (name.EndsWith("Endpoint", StringComparison.Ordinal) || name.EndsWith("BaseAddress", StringComparison.Ordinal)));

    /// <summary>Whether the client cannot have a public method of that name: it has members of its own, and fields with an underscore.</summary>
    public static bool IsReservedOperation(string name, string clientType) =>
        IsReserved(name, clientType) || name is "Dispose" or "Tokens" or "get_Tokens" || name[0] == '_';

    /// <summary>
    /// The property for a name on the wire. Where the record has such a member, <c>Value</c> follows: the provider chose the name on the
    /// wire, so that its user cannot choose another.
    /// </summary>
    public static string Property(string wireName, string recordType, IEnumerable<string> taken)
    {
        var names = new HashSet<string>(taken.Concat(Record).Append(recordType), StringComparer.Ordinal);
        var property = Identifier.ToPascal(wireName);
        return names.Contains(property) ? Identifier.Unused(property + "Value", names) : property;
    }
}
