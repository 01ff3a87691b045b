using System.Security.Cryptography.X509Certificates;
using AuthSdk.Http;

namespace AuthSdk.Registration;

/// <summary>The checks that emitted options are put through. Each adds a sentence that names the option, never its value.</summary>
public static class OptionsFaults
{
    /// <summary>An option that must have a value.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">Its value.</param>
    public static void Required(ICollection<string> failures, string name, string? value) =>
        AddIf(failures, string.IsNullOrWhiteSpace(value), $"{name} is required.");

    /// <inheritdoc cref="Required(ICollection{string}, string, string?)"/>
    public static void Required(ICollection<string> failures, string name, SecretString? value) =>
        AddIf(failures, value is null or { IsEmpty: true }, $"{name} is required.");

    /// <inheritdoc cref="Required(ICollection{string}, string, string?)"/>
    public static void Required(ICollection<string> failures, string name, Uri? value) =>
        AddIf(failures, value is null, $"{name} is required.");

    /// <summary>A secret that must be set, if only to nothing: RFC 6749 section 2.3.1 allows clients with an empty secret.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">Its value.</param>
    public static void Present(ICollection<string> failures, string name, SecretString? value) =>
        AddIf(failures, value is null, $"{name} is required; it may be empty where the provider issues none.");

    /// <summary>An option that is a URL to which secrets or tokens are sent. No value is no fault here.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">Its value.</param>
    /// <param name="allowInsecureHttp">Whether plain <c>http</c> is allowed on hosts other than the local one.</param>
    public static void HttpsUrl(ICollection<string> failures, string name, Uri? value, bool allowInsecureHttp)
    {
        if (value is null)
        {
            return;
        }

        if (!value.IsAbsoluteUri)
        {
            Add(failures, $"{name} must be an absolute URL.");
            return;
        }

        AddIf(
            failures,
            !SecureTransport.IsAllowed(value, allowInsecureHttp),
            $"{name} must be an https URL. Plain http is for the local machine, or where AllowInsecureHttp says so.");
        AddIf(failures, value.UserInfo.Length > 0, $"{name} must not contain a user name or password.");
        AddIf(failures, value.Fragment.Length > 0, $"{name} must not have a fragment.");
    }

    /// <summary>An option that becomes a host or a part of one: nobody can smuggle a path, a user name or another host into the URL.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">Its value.</param>
    public static void HostPart(ICollection<string> failures, string name, string? value)
    {
        Required(failures, name, value);
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        var colon = value.IndexOf(':', StringComparison.Ordinal);
        var host = colon < 0 ? value : value[..colon];
        var isHost = host.Length > 0
            && host.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-')
            && char.IsAsciiLetterOrDigit(host[0])
            && char.IsAsciiLetterOrDigit(host[^1])
            && !host.Contains("..", StringComparison.Ordinal);
        var isPort = colon < 0 || (value[(colon + 1)..].All(char.IsAsciiDigit) && ushort.TryParse(value.AsSpan(colon + 1), out _));
        AddIf(failures, !isHost || !isPort, $"{name} must be a host name: letters, digits, '.' and '-', and perhaps a port.");
    }

    /// <summary>An option that becomes a segment of a URL's path, or a part of one.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">Its value.</param>
    public static void PathPart(ICollection<string> failures, string name, string? value)
    {
        Required(failures, name, value);
        AddIf(
            failures,
            !string.IsNullOrWhiteSpace(value)
                && (value is "." or ".." || !value.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or '_' or '~')),
            $"{name} must be a path segment: letters, digits, '-', '.', '_' and '~'.");
    }

    /// <summary>An option that holds scopes, each a scope-token of RFC 6749 section 3.3.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="values">Its values.</param>
    public static void Scopes(ICollection<string> failures, string name, IEnumerable<string>? values) =>
        AddIf(
            failures,
            values is not null && !values.All(IsScopeToken),
            $"{name} must hold one scope per element, of printable ASCII without spaces, quotes and backslashes (RFC 6749 section 3.3).");

    /// <summary>A key that must be there and sign with an algorithm.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">Its value.</param>
    /// <param name="algorithm">The algorithm that the provider demands; by default the one of the key.</param>
    public static void Key(ICollection<string> failures, string name, SigningKey? value, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        AddIf(failures, value is null, $"{name} is required.");
        AddIf(
            failures,
            value is not null && algorithm != SigningAlgorithm.Default && !value.CanSign(algorithm),
            $"{name} must be a key that signs with {algorithm}.");
    }

    /// <summary>A certificate that must be there with its private key.</summary>
    /// <param name="failures">Where the sentence goes.</param>
    /// <param name="name">The name of the option.</param>
    /// <param name="value">Its value.</param>
    public static void Certificate(ICollection<string> failures, string name, X509Certificate2? value)
    {
        AddIf(failures, value is null, $"{name} is required.");
        AddIf(failures, value is { HasPrivateKey: false }, $"{name} must have its private key.");
    }

    private static bool IsScopeToken(string? scope) =>
        !string.IsNullOrEmpty(scope) && scope.All(character => character is > ' ' and <= '~' and not '"' and not '\\');

    private static void AddIf(ICollection<string> failures, bool isFault, string sentence)
    {
        if (isFault)
        {
            Add(failures, sentence);
        }
    }

    /// <summary>Two checks may find the same fault; it is reported once.</summary>
    private static void Add(ICollection<string> failures, string sentence)
    {
        ArgumentNullException.ThrowIfNull(failures);
        if (!failures.Contains(sentence))
        {
            failures.Add(sentence);
        }
    }
}
