using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace AuthSdk.RunScan;

/// <summary>
/// Every secret that the tests of this process use. They are learned where they travel: in the requests and responses of the tests' servers,
/// and in what goes over sockets. So nobody has to keep a list, and none can be forgotten in it.
/// </summary>
internal static partial class RunSecrets
{
    /// <summary>
    /// What is shorter cannot be told from ordinary text: the grammar of tokens is tested with tokens of one to five characters.
    /// </summary>
    private const int MinLength = 6;

    /// <summary>Of a longer secret, its ends are looked for: what is logged may be shortened.</summary>
    private const int MaxPiece = 40;

    private static readonly ConcurrentDictionary<string, bool> Learned = new(StringComparer.Ordinal);

    /// <summary>What was learned up to now.</summary>
    public static IReadOnlyCollection<string> All => [.. Learned.Keys];

    /// <summary>Learns a secret that no request or response names as one. One that is too short is not looked for.</summary>
    public static void Add(string? secret)
    {
        if (secret?.Length >= MinLength)
        {
            Learned.TryAdd(secret, true);
        }
    }

    /// <summary>Learns what a request authorises itself with: headers, query and body.</summary>
    public static void Learn(HttpRequestMessage request, string? body)
    {
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            foreach (var value in values)
            {
                LearnHeader(name, value);
            }
        }

        LearnPairs(request.RequestUri is { IsAbsoluteUri: true } address ? address.Query.TrimStart('?') : "");
        Learn(body);
    }

    /// <summary>Learns the secrets in a form or in JSON.</summary>
    public static void Learn(string? body)
    {
        if (string.IsNullOrEmpty(body))
        {
            return;
        }

        foreach (Match member in JsonMember().Matches(body))
        {
            if (IsOfSecret(member.Groups[1].Value))
            {
                
                // Not JSON's own reader, which refuses halves of surrogate pairs: some tests send those.
                Add(Regex.Unescape(member.Groups[2].Value));
            }
        }

        LearnPairs(body);
    }

    /// <summary>How a secret may be written: as requests, logs and markup spell it. Of a long one, its ends.</summary>
    public static IEnumerable<string> SpellingsOf(string secret)
    {
        var escaped = Uri.EscapeDataString(secret);
        string[] spellings =
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
        return spellings
            .SelectMany(spelling => spelling.Length <= MaxPiece ? [spelling] : new[] { spelling[..MaxPiece], spelling[^MaxPiece..] })
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static void LearnHeader(string name, string value)
    {
        if (name.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
        {
            LearnAuthorization(value);
        }
        else if (IsOfSecret(name) || name.EndsWith("-Key", StringComparison.OrdinalIgnoreCase) || name.Equals("DPoP", StringComparison.OrdinalIgnoreCase))
        {
            Add(value);
        }
    }

    private static void LearnAuthorization(string value)
    {
        if (!AuthenticationHeaderValue.TryParse(value, out var header) || header.Parameter is not { } parameter)
        {
            Add(value);
            return;
        }

        Add(parameter);
        var decoded = new byte[parameter.Length];
        if (header.Scheme == "Basic" && Convert.TryFromBase64String(parameter, decoded, out var length))
        {
            var secret = Encoding.UTF8.GetString(decoded, 0, length).Split(':', 2)[^1];
            Add(secret);
            Add(WebUtility.UrlDecode(secret));
        }
    }

    private static void LearnPairs(string pairs)
    {
        foreach (Match pair in FormPair().Matches(pairs))
        {
            if (IsOfSecret(pair.Groups[1].Value))
            {
                Add(WebUtility.UrlDecode(pair.Groups[2].Value));
            }
        }
    }

    private static bool IsOfSecret(string name) => SecretName().IsMatch(name) && !NameAboutSecret().IsMatch(name);

    [GeneratedRegex("\"([^\"\\\\]{1,64})\"\\s*:\\s*\"((?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))+)\"")]
    private static partial Regex JsonMember();

    [GeneratedRegex("(?:^|&)([A-Za-z0-9_.-]{1,64})=([^&\\s\"<{]+)")]
    private static partial Regex FormPair();

    [GeneratedRegex("secret|password|passwd|token|assertion|^code$|code_verifier|device_code|^key$|api_?key", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    /// <summary>These say something about a secret and are none.</summary>
    [GeneratedRegex("type|hint|url|uri|endpoint|method|expires|lifetime", RegexOptions.IgnoreCase)]
    private static partial Regex NameAboutSecret();
}
