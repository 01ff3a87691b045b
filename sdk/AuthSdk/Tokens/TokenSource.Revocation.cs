namespace AuthSdk.Tokens;

/// <content>The end of tokens at their server (RFC 7009).</content>
public sealed partial class TokenSource
{
    /// <summary>
    /// Forgets the tokens, as <see cref="Drop"/> does, and has the server revoke them: the refresh token first, because with it the access
    /// token usually ends too. What another process holds of the same identity is not revoked; its access token ends when it expires.
    /// </summary>
    /// <param name="cancellationToken">Cancels the requests; the tokens are forgotten all the same.</param>
    /// <exception cref="OAuthException">The server did not revoke a token. Here it is forgotten, there it may be valid still.</exception>
    /// <exception cref="NotSupportedException">No revocation endpoint is declared for the flow.</exception>
    public async Task RevokeAsync(CancellationToken cancellationToken = default)
    {
        var (accessToken, refreshToken) = TakeAll();
        if (refreshToken is not null && refreshToken != accessToken)
        {
            await _flow.RevokeAsync(refreshToken, "refresh_token", cancellationToken).ConfigureAwait(false);
        }

        if (accessToken is not null)
        {
            await _flow.RevokeAsync(accessToken, "access_token", cancellationToken).ConfigureAwait(false);
        }
    }
}
