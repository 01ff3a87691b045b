using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Writes the expression that turns a URL template and the options into a URL.</summary>
internal static class UrlEmitter
{
    public static string Expression(UrlTemplateModel template) => $"new global::System.Uri({Text(template)})";

    private static string Text(UrlTemplateModel template) => string.Join(" + ", template.Parts.Select((part, index) =>
        part.Option is null ? Literal.Of(part.Text)
        : index == 0 && template.StartsWithServer ? "Server!.AbsoluteUri.TrimEnd('/')"
        : part.Option));
}
