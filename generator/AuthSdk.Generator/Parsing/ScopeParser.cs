using System.Collections.Generic;
using System.Linq;
using AuthSdk.Generator.Diagnostics;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Parsing;

/// <summary>Reads scopes, each of which must be a scope-token (RFC 6749 section 3.3).</summary>
internal static class ScopeParser
{
    public static EquatableArray<string> Parse(DeclaredAttribute provider, ParseReport report)
    {
        var scopes = new List<string>();
        var declared = provider.TextList("Scopes");
        for (var i = 0; i < declared.Count; i++)
        {
            var (scope, index) = (declared[i] ?? "", i);
            if (Fault(scope) is { } fault)
            {
                report.Add(ProviderDiagnostics.InvalidScope, () => provider.Location("Scopes", index), scope, fault);
            }
            else if (scopes.Contains(scope))
            {
                report.Add(ProviderDiagnostics.DuplicateDeclaration, () => provider.Location("Scopes", index), "The scope", scope);
            }
            else
            {
                scopes.Add(scope);
            }
        }

        return scopes.ToEquatableArray();
    }

    private static string? Fault(string scope) => scope switch
    {
        "" => "it is empty",
        _ when scope.Contains(' ') => "a space separates scopes; make each an element of its own",
        _ when scope.Any(c => c is '"' or '\\') => "quotes and backslashes are not allowed",
        _ when scope.Any(c => c is < '!' or > '~') => "only printable ASCII is allowed",
        _ => null,
    };
}
