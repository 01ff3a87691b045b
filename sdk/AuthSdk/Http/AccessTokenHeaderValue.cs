using System.Net.Http.Headers;

namespace AuthSdk.Http;

/// <summary>
/// The <c>Authorization</c> value of a token, written once for all requests. Its type tells our own value from one that a caller set, so
/// that a request which comes by a second time (an outer retry) gets the token of then.
/// </summary>
/// <param name="scheme">The word before the token; the empty text for none.</param>
/// <param name="token">The token.</param>
internal sealed class AccessTokenHeaderValue(string scheme, string token)
    : AuthenticationHeaderValue(scheme.Length == 0 ? "Bearer" : scheme, token)
{
    private readonly string _text = scheme.Length == 0 ? token : $"{scheme} {token}";

    /// <summary>The text on the wire.</summary>
    public override string ToString() => _text;
}
