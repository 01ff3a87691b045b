using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace AuthSdk.Harness;

/// <summary>Looks for secrets in text, in every spelling in which requests and logs write them.</summary>
internal static class Secrets
{
    /// <summary>Fails if the text holds one of the secrets. The message tells which one, not what it is.</summary>
    public static void AssertNone(IEnumerable<string> secrets, string text)
    {
        var number = 0;
        foreach (var secret in secrets)
        {
            Assert.False(
                Spellings(secret).Any(spelling => text.Contains(spelling, StringComparison.OrdinalIgnoreCase)),
                $"The text of {text.Length} characters holds secret {number}.");
            number++;
        }
    }

    private static IEnumerable<string> Spellings(string secret)
    {
        var escaped = Uri.EscapeDataString(secret);
        return
        [
            secret,
            escaped,
            escaped.Replace("%20", "+", StringComparison.Ordinal),
            WebUtility.UrlEncode(secret),
            WebUtility.HtmlEncode(secret),
            JavaScriptEncoder.Default.Encode(secret),
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(secret),
            Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)),
        ];
    }
}
