using System.Runtime.ExceptionServices;
using AuthSdk.TokenEndpoint;

namespace AuthSdk.Tokens;

/// <summary>
/// How a renewal ended: with a response or with an error, and with the refresh token to keep. An error travels as a value because nobody
/// may be waiting for it.
/// </summary>
internal readonly record struct RenewalOutcome(TokenEndpointResponse? Response, SecretString? RefreshToken, bool IsRefresh, ExceptionDispatchInfo? Error)
{
    /// <summary>What the waiting callers get, once the source has made a token of the response.</summary>
    public AccessToken? Token { get; init; }

    public static RenewalOutcome Requested(TokenEndpointResponse response) => new(response, response.UsableRefreshToken, IsRefresh: false, Error: null);

    /// <summary>A refresh response without a refresh token means that the old one stays valid (RFC 6749 section 6).</summary>
    public static RenewalOutcome Refreshed(TokenEndpointResponse response, SecretString previous) =>
        new(response, response.UsableRefreshToken ?? previous, IsRefresh: true, Error: null);

    public static RenewalOutcome Failed(Exception error, SecretString? refreshToken) => Failed(ExceptionDispatchInfo.Capture(error), refreshToken);

    /// <summary>One captured error serves all who wait: thrown anew from it, its stack trace does not grow from one to the next.</summary>
    public static RenewalOutcome Failed(ExceptionDispatchInfo error, SecretString? refreshToken) =>
        new(Response: null, refreshToken, IsRefresh: false, error);
}
