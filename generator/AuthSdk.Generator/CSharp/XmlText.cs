namespace AuthSdk.Generator.Emission;

/// <summary>Escapes text for documentation comments.</summary>
internal static class Xml
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("\r", " ")
        .Replace("\n", " ");
}
