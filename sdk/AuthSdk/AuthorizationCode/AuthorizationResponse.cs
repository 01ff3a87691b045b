using System.Net;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using AuthSdk.TokenEndpoint;

namespace AuthSdk;

/// <summary>The answer of an authorization endpoint, with which the browser comes back (RFC 6749 section 4.1.2).</summary>
public static class AuthorizationResponse
{
    private const int MaxCodeLength = 128;
    private const int MaxTextLength = 512;

    /// <summary>
    /// A new random <c>state</c>, 256 bits of entropy (RFC 6749 section 10.12). Keep it until the browser comes back: it binds the answer to
    /// the browser that the request was made for.
    /// </summary>
    public static string CreateState() => Base64Url.Encode(RandomNumberGenerator.GetBytes(32));

    /// <summary>Takes the code out of an answer that belongs to a sign-in, comes from the right server, and is no error.</summary>
    /// <param name="address">Where the browser came back to: the redirect URI with the server's parameters in its query.</param>
    /// <param name="flow">The name of the flow, for messages.</param>
    /// <param name="state">The <c>state</c> of the authorization request. It is compared in constant time.</param>
    /// <param name="issuer">The issuer identifier of the server, if it is known; an <c>iss</c> in the answer must be the same (RFC 9207 section 2.4).</param>
    /// <param name="requiresIssuer">Whether an answer without <c>iss</c> is refused, because the server says that it sends one.</param>
    /// <exception cref="OAuthException">
    /// The answer belongs to no sign-in or comes from another server (<see cref="OAuthErrorKind.Refused"/>), is an error
    /// (<see cref="OAuthErrorKind.Server"/>), or has no code (<see cref="OAuthErrorKind.Protocol"/>).
    /// </exception>
    public static SecretString ReadCode(Uri address, string flow, string state, string? issuer = null, bool requiresIssuer = false)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentException.ThrowIfNullOrEmpty(state);

        // Before anything else is believed: who does not know the state may have made up the rest.
        var parameters = Parse(address, flow);
        if (!AreSame(parameters.GetValueOrDefault("state"), state))
        {
            throw Refused(flow, "its 'state' is not that of the authorization request. It may be forged, or belong to an earlier sign-in.");
        }

        if (parameters.TryGetValue("iss", out var named) ? issuer is not null && named != issuer : requiresIssuer)
        {
            throw Refused(flow, "its 'iss' is missing or names another authorization server (RFC 9207 section 2.4).");
        }

        if (parameters.GetValueOrDefault("error") is { Length: > 0 } error)
        {
            throw Failed(flow, error, parameters);
        }

        return parameters.GetValueOrDefault("code") is { Length: > 0 } code
            ? new SecretString(code)
            : throw new OAuthException(OAuthErrorKind.Protocol, $"The answer to the authorization request of the flow '{flow}' has neither a code nor an error.") { Flow = flow };
    }

    private static Dictionary<string, string> Parse(Uri address, string flow)
    {
        var text = address.OriginalString;
        var start = text.IndexOf('?', StringComparison.Ordinal) + 1;
        var end = text.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? fragment : text.Length;
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in start == 0 || end < start ? [] : text[start..end].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
            if (!parameters.TryAdd(name, equals < 0 ? string.Empty : WebUtility.UrlDecode(pair[(equals + 1)..])) && name is "state" or "code" or "iss" or "error")
            {
                throw Refused(flow, $"'{name}' occurs twice in it.");
            }
        }

        return parameters;
    }

    private static bool AreSame(string? one, string other) =>
        one is not null && CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(one.AsSpan()), MemoryMarshal.AsBytes(other.AsSpan()));

    private static OAuthException Refused(string flow, string reason) =>
        new(OAuthErrorKind.Refused, $"The answer to the authorization request of the flow '{flow}' is not used: {reason}") { Flow = flow };

    private static OAuthException Failed(string flow, string error, Dictionary<string, string> parameters)
    {
        var code = Redactor.Printable(error, MaxCodeLength);
        var description = Text(parameters, "error_description");
        return new OAuthException(
            OAuthErrorKind.Server, $"The authorization endpoint of the flow '{flow}' answered {code}{(description is null ? string.Empty : $": {description}")}.")
        {
            Error = code,
            ErrorDescription = description,
            ErrorUri = Text(parameters, "error_uri"),
            IsTemporary = code is "temporarily_unavailable" or "server_error",
            Flow = flow,
        };
    }

    private static string? Text(Dictionary<string, string> parameters, string name) =>
        parameters.GetValueOrDefault(name) is { Length: > 0 } text ? Redactor.Printable(text, MaxTextLength) : null;
}
