namespace AuthSdk.TokenEndpoint;

/// <content>The authorization request, which a browser sends (RFC 6749 section 4.1.1) or which is pushed (RFC 9126).</content>
public sealed partial class TokenEndpointRequest
{
    /// <summary>Adds the redirect URI.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="redirectUri">The redirect URI, which goes out character for character.</param>
    /// <exception cref="ArgumentException">It is not absolute, or has a fragment (RFC 6749 section 3.1.2).</exception>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    public void AddRedirectUri(string name, string? redirectUri)
    {
        if (redirectUri is { Length: > 0 } && (!Uri.TryCreate(redirectUri, UriKind.Absolute, out var uri) || uri.IsFile || uri.Fragment.Length > 0))
        {
            throw new ArgumentException("A redirect URI is absolute and has no fragment (RFC 6749 section 3.1.2).", nameof(redirectUri));
        }

        Add(name, redirectUri);
    }

    /// <summary>The address to send a browser to: the endpoint with all parameters in its query.</summary>
    /// <exception cref="InvalidOperationException">Something would travel elsewhere than in the query, where no browser sends it.</exception>
    public Uri ToAuthorizationUrl() =>
        _headers.Count > 0 || _authorization is not null || _assertion is not null || _grant is not null || _parameters.Exists(static parameter => parameter.Placement != ParameterPlacement.Query)
            ? throw new InvalidOperationException("A browser sends the query of an authorization request and nothing else: no header, no body.")
            : TokenParameters.AppendTo(Endpoint, _parameters);

    /// <summary>The address to send a browser to after this request was pushed: it names the client and the request (RFC 9126 section 4).</summary>
    /// <param name="authorizationUrl">The authorization endpoint. Its query is kept.</param>
    /// <param name="clientIdName">The name of the parameter with the client id. A request without that has none in the address either.</param>
    /// <param name="requestUri">The reference to the request.</param>
    internal Uri ToAuthorizationUrl(Uri authorizationUrl, string clientIdName, string requestUri) => TokenParameters.AppendTo(
        authorizationUrl,
        [
            .. _parameters.Where(parameter => parameter.Name == clientIdName && parameter.Placement != ParameterPlacement.Header),
            new TokenParameter("request_uri", requestUri, IsSecret: false, ParameterPlacement.Query),
        ]);
}
