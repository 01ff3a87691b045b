using System.Buffers;
using System.Text;

namespace AuthSdk.Http;

/// <summary>Writes the <c>Content-Disposition</c> of a part (RFC 7578 section 4.2), so that no name can end it early.</summary>
internal static class PartDisposition
{
    private static readonly SearchValues<char> Token = SearchValues.Create(
        "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static string Of(string name, string? fileName)
    {
        TextValue.RequirePaired(name, nameof(name));
        TextValue.RequirePaired(fileName, name);
        var text = new StringBuilder("form-data; name=").Append(Quoted(name));
        if (fileName is not null)
        {
            // Servers read the one or the other; both are UTF-8.
            text.Append("; filename=").Append(Quoted(fileName)).Append("; filename*=utf-8''").Append(Uri.EscapeDataString(fileName));
        }

        return text.ToString();
    }

    // Browsers escape these three characters in this way; a backslash would be taken for part of a path.
    private static string Quoted(string value)
    {
        if (value.Length > 0 && !value.AsSpan().ContainsAnyExcept(Token))
        {
            return value;
        }

        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (var character in value)
        {
            quoted.Append(character switch
            {
                '"' => "%22",
                '\r' => "%0D",
                '\n' => "%0A",
                _ when char.IsControl(character) => "_",
                _ => null,
            });
            if (character != '"' && !char.IsControl(character))
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('"').ToString();
    }
}
