using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AuthSdk.Tokens;

namespace AuthSdk.TokenEndpoint;

/// <content>How the client proves who it is: one method per request (RFC 6749 section 2.3).</content>
public sealed partial class TokenEndpointRequest
{
    private AuthenticationHeaderValue? _authorization;
    private ClientAssertion? _assertion;
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

        Assert(ClientAssertion.WithSecret(clientId ?? string.Empty, clientSecret, Audience(audience), algorithm));
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
        Assert(ClientAssertion.WithKey(clientId ?? string.Empty, key, Audience(audience), algorithm));
    }

    /// <summary>Authorises the request with the access token of another flow (<c>Authorization: Bearer</c>).</summary>
    /// <param name="token">The other flow's token.</param>
    /// <exception cref="InvalidOperationException">The request is authorised already: one method per request (RFC 6749 section 2.3).</exception>
    public void AuthorizeWith(AccessToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        Authorize("Bearer", token.Value.Reveal());
    }

    private string Audience(string? audience) => string.IsNullOrEmpty(audience) ? Endpoint.OriginalString : audience;

    private void Authorize(string scheme, string credentials)
    {
        if (_authorization is not null)
        {
            throw new InvalidOperationException("A token request is authorised by one method only (RFC 6749 section 2.3).");
        }

        _authorization = new AuthenticationHeaderValue(scheme, credentials);
        _secrets.Add(credentials);
    }

    private void Assert(ClientAssertion assertion)
    {
        if (_assertion is not null)
        {
            throw new InvalidOperationException("A token request is authorised by one method only (RFC 6749 section 2.3).");
        }

        RequireNew("client_assertion", _placement);
        _assertion = assertion;
    }

    /// <summary>The parameters together with an assertion that was made just now, if there is to be one.</summary>
    private List<TokenParameter> WithAssertion(TimeProvider timeProvider)
    {
        if (_assertion is null)
        {
            return _parameters;
        }

        var assertion = _assertion.Create(timeProvider.GetUtcNow());
        _secrets.Add(assertion);
        return
        [
            .. _parameters,
            new TokenParameter("client_assertion_type", ClientAssertion.Type, IsSecret: false, _placement),
            new TokenParameter("client_assertion", assertion, IsSecret: true, _placement),
        ];
    }
}
