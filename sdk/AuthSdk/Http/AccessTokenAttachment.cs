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
    public static void Attach(HttpRequestMessage request, AccessToken token)
    {
        var placement = token.Rules.Placement;
        if (placement.IsAuthorization)
        {
            request.Headers.Authorization = token.Header;
            if (token.Response.BaseAddress is null)
            {
                return;
            }
        }

        var address = request.RequestUri!;
        var target = token.Response.BaseAddress is { } own && IsPlaceholder(address) ? Rebase(address, own) : address;
        if (placement.IsOwnHeader)
        {
            request.Headers.Remove(placement.Name);
            request.Headers.TryAddWithoutValidation(placement.Name, token.Header.ToString());
        }

        request.RequestUri = placement.Location == ParameterLocation.Query ? placement.AppendTo(target, token.Value.Reveal()) : target;
        new SentToken(token, address, target).Remember(request);
    }

    /// <summary>Whether the request has another address while it carries the token.</summary>
    public static bool ChangesAddress(AccessToken token) =>
        token.Rules.Placement.Location == ParameterLocation.Query || token.Response.BaseAddress is not null;

    /// <summary>Takes the token out of the address of a request that was sent.</summary>
    public static void Restore(HttpRequestMessage request, AccessToken token)
    {
        if (ChangesAddress(token) && SentToken.Of(request) is { Address: { } address })
        {
            request.RequestUri = address;
        }
    }

    private static bool IsPlaceholder(Uri address) => string.Equals(address.Host, TokenBaseAddress.Placeholder.Host, StringComparison.OrdinalIgnoreCase);

    private static Uri Rebase(Uri address, string own) =>
        new(own + address.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped), UriKind.Absolute);
}
