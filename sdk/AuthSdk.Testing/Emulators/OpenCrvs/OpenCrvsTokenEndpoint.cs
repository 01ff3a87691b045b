using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The auth service: client credentials, and the exchange of a client token for one that confirms a single record.</summary>
internal sealed class OpenCrvsTokenEndpoint(OpenCrvsEmulatorOptions options, IssuedTokens accessTokens)
{
    private const string TokenExchange = "urn:opencrvs:oauth:grant-type:token-exchange";
    private const string AccessTokenType = "urn:ietf:params:oauth:token-type:access_token";
    private const string SingleRecordTokenType = "urn:opencrvs:oauth:token-type:single_record_token";
    private static readonly TimeSpan SingleRecordLifetime = TimeSpan.FromSeconds(604800);
    private static readonly string[] SingleRecordScopes = ["record.confirm-registration", "record.reject-registration"];

    private readonly OpenCrvsAccessTokens _issuer = new(options, accessTokens);

    public EmulatedResponse Answer(RecordedRequest request)
    {
        if (OpenCrvsTokenParameters.Read(request, options.IsV2, out var refusal) is not { } parameters)
        {
            return refusal!;
        }

        // The framework turns a repeated parameter into an array, which equals no grant type.
        return parameters.All("grant_type") switch
        {
            ["client_credentials"] => AnswerClientCredentials(parameters),
            [TokenExchange] => AnswerExchange(parameters),
            _ => OpenCrvsErrors.OAuth(
                HttpStatusCode.BadRequest,
                OAuthError.UnsupportedGrantType,
                $"Invalid or undefined grant type. Only \"client_credentials\" or \"{TokenExchange}\" are supported."),
        };
    }

    /// <summary><c>POST /verifyToken</c>: whether a token is still good.</summary>
    public EmulatedResponse Verify(RecordedRequest request) =>
        EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject { ["valid"] = accessTokens.IsActive(TokenIn(request), out _) });

    /// <summary><c>POST /invalidateToken</c>: puts a token on the list of those refused.</summary>
    public EmulatedResponse Invalidate(RecordedRequest request)
    {
        accessTokens.Revoke(TokenIn(request));
        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject());
    }

    private EmulatedResponse AnswerClientCredentials(Parameters parameters)
    {
        if (parameters.All("client_id") is not [{ Length: > 0 } id] || parameters.All("client_secret") is not [{ Length: > 0 } secret])
        {
            return IncompleteRequest();
        }

        return id == options.ClientId && secret == options.ClientSecret
            ? Success(_issuer.Issue(options.GrantedScopes, options.GrantedLifetime))
            : OpenCrvsErrors.OAuth(HttpStatusCode.Unauthorized, OAuthError.InvalidClient, "Invalid client id or secret");
    }

    private EmulatedResponse AnswerExchange(Parameters parameters)
    {
        var namesAction = parameters.Contains("event_id") && parameters.Contains("action_id");
        var namesRecord = parameters.Contains("record_id");

        if (parameters["subject_token_type"] != AccessTokenType
            || parameters["requested_token_type"] != SingleRecordTokenType
            || namesAction == namesRecord)
        {
            return IncompleteRequest();
        }

        if (!accessTokens.IsActive(parameters["subject_token"], out _))
        {
            return OpenCrvsErrors.OAuth(
                HttpStatusCode.Unauthorized, OAuthError.UnauthorizedClient, "Invalid subject token", withUri: false);
        }

        KeyValuePair<string, object>[] subject = namesRecord
            ? [new("recordId", parameters["record_id"]!)]
            : [new("eventId", parameters["event_id"]!), new("actionId", parameters["action_id"]!)];

        return Success(_issuer.Issue(SingleRecordScopes, SingleRecordLifetime, subject));
    }

    private static EmulatedResponse IncompleteRequest() => OpenCrvsErrors.OAuth(
        HttpStatusCode.BadRequest,
        OAuthError.InvalidRequest,
        "Invalid request. Check that all required parameters have been provided.");

    private static EmulatedResponse Success(string accessToken) =>
        EmulatedResponse.Json(
            HttpStatusCode.OK,
            new JsonObject { ["access_token"] = accessToken, ["token_type"] = "Bearer" },
            "application/json; charset=utf-8").With("Cache-Control", "no-store");

    private static string? TokenIn(RecordedRequest request) =>
        JsonBody.Object(request)?["token"] is JsonValue value ? value.ToString() : null;
}
