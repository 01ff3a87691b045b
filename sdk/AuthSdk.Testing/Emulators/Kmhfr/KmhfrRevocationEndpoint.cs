using System.Net;

namespace AuthSdk.Testing;

/// <summary><c>POST /o/revoke_token/</c> (RFC 7009): 200 and no body, also for a token nobody knows.</summary>
internal sealed class KmhfrRevocationEndpoint(KmhfrEmulatorOptions options, IssuedTokens accessTokens, IssuedTokens refreshTokens)
{
    public EmulatedResponse Answer(RecordedRequest request)
    {
        var parameters = request.FormParameters;

        if (!KmhfrClientAuthentication.Succeeds(options, request, parameters))
        {
            return OAuthError.Answer(HttpStatusCode.Unauthorized, OAuthError.InvalidClient);
        }

        if (parameters["token"] is not { Length: > 0 } token)
        {
            return OAuthError.Answer(HttpStatusCode.BadRequest, OAuthError.InvalidRequest, "Missing token parameter.");
        }

        accessTokens.Revoke(token);

        // RFC 7009 section 2.1: with a refresh token goes the access token it came with.
        if (refreshTokens.TrySpend(token, out var spent))
        {
            accessTokens.Revoke(spent.PairedWith);
        }

        return EmulatedResponse.Empty(HttpStatusCode.OK);
    }
}
