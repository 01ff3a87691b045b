using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <content>How the client proves who it is: one method per request (RFC 6749 section 2.3).</content>
public sealed partial class TokenEndpointRequest
{
    private AuthenticationHeaderValue? _authorization;
    private JwtAssertion? _assertion;
    private (string Name, ParameterPlacement Placement, string Prefix)? _assertionPlace;
    private (string Name, ParameterPlacement Placement, JwtAssertion Assertion)? _grant;
    private string? _certificate;

    /// <summary>Authenticates the client with HTTP Basic.</summary>
    /// <param name="clientId">The client id.</param>
    /// <param name="clientSecret">The client secret; an empty one is sent as such, not as "no authentication".</param>
    /// <param name="formEncoded">
    /// Whether both halves are form-encoded first, as RFC 6749 section 2.3.1 demands; otherwise the raw values are sent (RFC 7617 section 2).
    /// </param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    /// <exception cref="ArgumentException">The id has a colon and <paramref name="formEncoded"/> is <see langword="false"/>.</exception>
    public void AuthenticateBasic(string? clientId, SecretString? clientSecret, bool formEncoded)
    {
        var id = clientId ?? string.Empty;
        var secret = clientSecret?.Reveal() ?? string.Empty;
        var credentials = formEncoded ? BasicCredentials.FormEncoded(id, secret) : BasicCredentials.Plain(id, secret);
        Authorize("Basic", credentials);
        _secrets.Add(secret);
    }

    /// <summary>
    /// Tells the certificate with which the connection authenticates the client (RFC 8705 section 2). Nothing of it is sent with the request; it
    /// is part of whose token is asked for, because a token may be bound to it (section 3).
    /// </summary>
    /// <param name="certificate">The certificate.</param>
    public void AuthenticateTls(X509Certificate2? certificate) => _certificate = certificate?.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>Authenticates the client with its secret as <c>Authorization: Bearer</c>.</summary>
    /// <param name="clientSecret">The client secret.</param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    /// <exception cref="ArgumentException">The secret is empty, or has characters that no header can carry.</exception>
    public void AuthenticateBearer(SecretString? clientSecret)
    {
        if (clientSecret is null or { IsEmpty: true } || !AccessTokenSyntax.IsValid(clientSecret.Reveal()))
        {
            throw new ArgumentException("A client secret that is sent as bearer token is not empty and has no characters that a header cannot carry.", nameof(clientSecret));
        }

        Authorize("Bearer", clientSecret.Reveal());
    }

    /// <summary>
    /// Authenticates the client with an assertion that is signed with its secret (<c>client_secret_jwt</c>, RFC 7523 section 2.2). Each message gets
    /// its own when it is sent.
    /// </summary>
    /// <param name="clientId">The client id: <c>iss</c> and <c>sub</c>.</param>
    /// <param name="clientSecret">The client secret; its UTF-8 bytes are the key (OpenID Connect Core section 9).</param>
    /// <param name="audience">The value of <c>aud</c>; <see langword="null"/> for the endpoint of this request.</param>
    /// <param name="algorithm">The algorithm; by default HS256.</param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    /// <exception cref="ArgumentException">There is no secret, or the algorithm is not one of HMAC.</exception>
    public void AuthenticateClientSecretJwt(
        string? clientId, SecretString? clientSecret, string? audience = null, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        if (clientSecret is null or { IsEmpty: true })
        {
            throw new ArgumentException("A client secret that signs is not empty.", nameof(clientSecret));
        }

        Assert(JwtAssertion.WithSecret(ClaimsOf(clientId, audience), Endpoint.OriginalString, clientSecret, algorithm));
        _secrets.Add(clientSecret.Reveal());
    }

    /// <summary>
    /// Authenticates the client with an assertion that is signed with its private key (<c>private_key_jwt</c>, RFC 7523 section 2.2). Each message
    /// gets its own when it is sent.
    /// </summary>
    /// <param name="clientId">The client id: <c>iss</c> and <c>sub</c>.</param>
    /// <param name="key">The private key.</param>
    /// <param name="audience">The value of <c>aud</c>; <see langword="null"/> for the endpoint of this request.</param>
    /// <param name="algorithm">The algorithm; by default the one of the key.</param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    /// <exception cref="ArgumentException">The key does not fit the algorithm.</exception>
    public void AuthenticatePrivateKeyJwt(
        string? clientId, SigningKey? key, string? audience = null, SigningAlgorithm algorithm = SigningAlgorithm.Default)
    {
        ArgumentNullException.ThrowIfNull(key);
        Assert(JwtAssertion.WithKey(ClaimsOf(clientId, audience), Endpoint.OriginalString, key, algorithm));
    }

    /// <summary>
    /// Says how the client assertion travels where that is not as RFC 7521 section 4.2 has it. No <c>client_assertion_type</c> is sent then; where the
    /// server wants one, it is a parameter like others.
    /// </summary>
    /// <param name="name">The name of the parameter or header.</param>
    /// <param name="placement">Where it travels; <see langword="null"/> for where the others do.</param>
    /// <param name="prefix">What stands before the assertion, such as <c>"Bearer "</c>.</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name, or no client assertion.</exception>
    public void PlaceClientAssertion(string name, ParameterPlacement? placement = null, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (_assertion is null)
        {
            throw new InvalidOperationException("The client of this token request does not authenticate with an assertion.");
        }

        RequireNew(name, placement ?? _placement);
        _assertionPlace = (name, placement ?? _placement, prefix);
    }

    /// <summary>Authorises the request with the access token of another flow (<c>Authorization: Bearer</c>).</summary>
    /// <param name="token">The other flow's token.</param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    public void AuthorizeWith(AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        Authorize("Bearer", token.Value.Reveal());
    }

    /// <summary>
    /// Adds an assertion that is the grant (RFC 7523 section 2.1): the one that is given, or one that is signed when the message is sent, each time
    /// another.
    /// </summary>
    /// <param name="ready">An assertion that the caller has; with one nothing is signed.</param>
    /// <param name="claims">What the assertion says otherwise.</param>
    /// <param name="key">The private key.</param>
    /// <param name="algorithm">The algorithm; by default the one of the key.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="placement">Where it travels; <see langword="null"/> for where the others do.</param>
    /// <exception cref="InvalidOperationException">The request has a parameter of that name.</exception>
    /// <exception cref="ArgumentException">The key does not fit the algorithm.</exception>
    public void AddAssertion(
        SecretString? ready,
        AssertionClaims claims,
        SigningKey? key,
        SigningAlgorithm algorithm = SigningAlgorithm.Default,
        string name = "assertion",
        ParameterPlacement? placement = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (ready is { IsEmpty: false })
        {
            Add(name, ready, placement ?? _placement);
            return;
        }

        ArgumentNullException.ThrowIfNull(key);
        RequireNew(name, placement ?? _placement);
        _grant = (name, placement ?? _placement, JwtAssertion.WithKey(claims, Endpoint.OriginalString, key, algorithm));
    }

    private static AssertionClaims ClaimsOf(string? clientId, string? audience) => new() { Issuer = clientId ?? string.Empty, Audience = audience };

    private void Authorize(string scheme, string credentials)
    {
        if (_authorization is not null)
        {
            throw new InvalidOperationException("A token request is authorised by one method only (RFC 6749 section 2.3).");
        }

        _authorization = new AuthenticationHeaderValue(scheme, credentials);
        _secrets.Add(credentials);
    }

    private void Assert(JwtAssertion assertion)
    {
        if (_assertion is not null)
        {
            throw new InvalidOperationException("A token request is authorised by one method only (RFC 6749 section 2.3).");
        }

        RequireNew("client_assertion", _placement);
        _assertion = assertion;
    }

    private (string Name, ParameterPlacement Placement, string Prefix) AssertionPlace => _assertionPlace ?? ("client_assertion", _placement, "");

    /// <summary>The parameters together with the assertions that are made just now, if there are to be such.</summary>
    private List<TokenParameter> WithAssertions(TimeProvider timeProvider)
    {
        if (_assertion is null && _grant is null)
        {
            return _parameters;
        }

        var parameters = new List<TokenParameter>(_parameters);
        if (_grant is var (name, placement, grant))
        {
            parameters.Add(new TokenParameter(name, Make(grant, timeProvider), IsSecret: true, placement));
        }

        if (_assertion is not null)
        {
            if (_assertionPlace is null)
            {
                parameters.Add(new TokenParameter("client_assertion_type", JwtAssertion.Type, IsSecret: false, _placement));
            }

            var place = AssertionPlace;
            parameters.Add(new TokenParameter(place.Name, place.Prefix + Make(_assertion, timeProvider), IsSecret: true, place.Placement));
        }

        return parameters;
    }

    private string Make(JwtAssertion assertion, TimeProvider timeProvider)
    {
        var made = assertion.Create(timeProvider.GetUtcNow());
        _secrets.Add(made);
        return made;
    }
}
