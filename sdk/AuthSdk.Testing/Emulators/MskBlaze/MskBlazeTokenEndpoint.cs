using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The token endpoint: four parameters, all required, all in a form body, each once.</summary>
internal sealed class MskBlazeTokenEndpoint(MskBlazeEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string OnlyScope = "full";
    private const string TokenPrefix = "AAI";
    private const int TokenLength = 170;
    private static readonly string[] RequiredParameters = ["client_id", "client_secret", "grant_type", "scope"];

    public EmulatedResponse Answer(RecordedRequest request)
    {
        var form = request.FormParameters;

        if (Array.Exists(RequiredParameters, name => form.IsRepeated(name) || string.IsNullOrEmpty(form[name])))
        {
            return Refuse(HttpStatusCode.BadRequest, OAuthError.InvalidRequest);
        }

        if (form["grant_type"] != "client_credentials")
        {
            return Refuse(HttpStatusCode.BadRequest, OAuthError.UnsupportedGrantType);
        }

        if (form["client_id"] != options.ClientId || form["client_secret"] != options.ClientSecret)
        {
            return Refuse(HttpStatusCode.Unauthorized, OAuthError.InvalidClient);
        }

        return form["scope"] == OnlyScope ? Issue() : Refuse(HttpStatusCode.BadRequest, OAuthError.InvalidScope);
    }

    private EmulatedResponse Issue()
    {
        var issuedAt = options.TimeProvider.GetUtcNow();
        var token = new IssuedToken
        {
            Value = TokenPrefix + OpaqueToken.CreateUrlSafe(TokenLength - TokenPrefix.Length),
            ClientId = options.ClientId,
            Scopes = [OnlyScope],
            ExpiresAt = issuedAt + options.AccessTokenLifetime,
        };
        accessTokens.Add(token);

        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
        {
            ["token_type"] = "Bearer",
            ["access_token"] = token.Value,
            ["scope"] = OnlyScope,
            ["expires_in"] = (long)options.AccessTokenLifetime.TotalSeconds,
            ["consented_on"] = issuedAt.ToUnixTimeSeconds(),
        }).NeverStored();
    }

    private static EmulatedResponse Refuse(HttpStatusCode status, string error) => OAuthError.Answer(status, error);
}
