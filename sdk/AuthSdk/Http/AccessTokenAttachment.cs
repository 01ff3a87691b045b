using AuthSdk.DPoP;
using AuthSdk.TokenEndpoint;
using AuthSdk.Tokens;

namespace AuthSdk.Http;

/// <summary>Puts a token on a request, in place of one that is there from before.</summary>
internal static class AccessTokenAttachment
{
    /// <summary>Whether the request came with a token or credentials of its caller's.</summary>
    public static bool HasTokenOfCaller(HttpRequestMessage request, ApiRules rules)
    {
        var headers = request.Headers.NonValidated;
        return (headers.Contains("Authorization") && request.Headers.Authorization is not AccessTokenHeaderValue)
            || (rules.Placement.IsOwnHeader && headers.Contains(rules.Placement.Name) && SentToken.Of(request) is null);
    }

    /// <summary>Attaches a token. In the usual case that is one reference and no allocation.</summary>
    /// <exception cref="OAuthException">The token should have brought the address of the API, and did not.</exception>
    public static void Attach(HttpRequestMessage request, AccessToken token)
    {
        var placement = token.Rules.Placement;
        var address = request.RequestUri!;
        var isPlaceholder = IsPlaceholder(address);
        if (token.IsHeaderAlone && !isPlaceholder)
        {
            request.Headers.Authorization = token.Header;
            return;
        }

        var target = isPlaceholder ? Rebase(address, token) : address;
        if (placement.IsAuthorization)
        {
            request.Headers.Authorization = token.Header;
        }

        if (placement.IsOwnHeader)
        {
            request.Headers.Remove(placement.Name);
            request.Headers.TryAddWithoutValidation(placement.Name, token.Header.ToString());
        }

        request.RequestUri = placement.Location == ParameterLocation.Query ? placement.AppendTo(target, token.Value.Reveal()) : target;
        var proof = token.DPoP is { } bound ? DPoPHeader.Attach(request, target, bound) : null;
        new SentToken(token, address, target, proof).Remember(request);
    }

    /// <summary>Takes the token out of the address of a request that was sent.</summary>
    public static void Restore(HttpRequestMessage request, AccessToken token)
    {
        if (token.NeedsCompletion && SentToken.Of(request) is { Address: { } address })
        {
            request.RequestUri = address;
        }
    }

    /// <summary>Whether an address waits for a token that brings the real one. By its text, without making the address take itself apart.</summary>
    public static bool IsPlaceholder(Uri address) => address.OriginalString.StartsWith(TokenBaseAddress.PlaceholderOrigin, StringComparison.OrdinalIgnoreCase);

    private static Uri Rebase(Uri address, AccessToken token)
    {
        var own = token.BaseAddress ?? throw new OAuthException(
            OAuthErrorKind.Refused,
            "The request was not sent: the address of the API comes with a token, and the token of this flow has none. Use the flow whose response tells it.");
        return new Uri(own + address.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped), UriKind.Absolute);
    }
}
