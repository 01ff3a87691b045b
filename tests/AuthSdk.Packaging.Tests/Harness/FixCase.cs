using System.Text.RegularExpressions;

namespace AuthSdk.Packaging.Tests.Harness;

/// <summary>What a code fix makes of a file.</summary>
/// <param name="Fix">The class of the fix.</param>
/// <param name="Diagnostic">The diagnostic that it mends.</param>
/// <param name="Declaration">What the file declares. <c>«before|after»</c> is what the fix changes.</param>
internal sealed partial record FixCase(string Fix, string Diagnostic, string Declaration)
{
    public string File => $"{Fix}.{Diagnostic}.cs";

    public string Before => Text("${before}");

    public string After => Text("${after}");

    private string Text(string part) => $"""
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme.{Fix}{Diagnostic};

        {Change().Replace(Declaration, part)}

        """.ReplaceLineEndings("\n");

    [GeneratedRegex("«(?<before>[^|»]*)\\|(?<after>[^»]*)»")]
    private static partial Regex Change();
}
