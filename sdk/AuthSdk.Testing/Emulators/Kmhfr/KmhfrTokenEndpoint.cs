using System.Net;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>POST /o/token/</c>: the checks in the order the server makes them.</summary>
internal sealed class KmhfrTokenEndpoint(KmhfrEmulatorOptions options, IssuedTokens accessTokens, IssuedTokens refreshTokens)
{
    private const int TokenLength = 30;
    private static readonly string[] KnownScopes = ["read", "write"];
    private static readonly string[] PasswordParameters = ["grant_type", "username", "password"];

    private bool IsG3 => options.Generation == KmhfrGeneration.G3;

    public EmulatedResponse Answer(RecordedRequest request)
    {
        if (IsG3 && request.Query.Count > 0)
        {
            return Refuse(OAuthError.InvalidRequest, "URL query parameters are not allowed");
        }

        // A body that is not a form is not read at all, so a JSON request looks as if it had no grant_type.
        var parameters = request.QueryParameters.Concat(request.FormParameters);

        return parameters["grant_type"] switch
        {
            "password" => AnswerPassword(request, parameters),
            "refresh_token" => AnswerRefresh(request, parameters),
            _ => Refuse(OAuthError.UnsupportedGrantType),
        };
    }

    private EmulatedResponse AnswerPassword(RecordedRequest request, Parameters parameters)
    {
        if (!KmhfrClientAuthentication.Succeeds(options, request, parameters))
        {
            return Refuse(OAuthError.InvalidClient);
        }

        if (Array.Find(PasswordParameters, name => string.IsNullOrEmpty(parameters[name])) is { } missing)
        {
            return Refuse(OAuthError.InvalidRequest, $"Request is missing {missing} parameter.");
        }

        if (Repeated(parameters, [.. PasswordParameters, "scope"]) is { } repeated)
        {
            return repeated;
        }

        if (parameters["username"] != options.Username || parameters["password"] != options.Password)
        {
            return Refuse(OAuthError.InvalidGrant, "Invalid credentials given.");
        }

        if (!options.AllowPasswordGrant)
        {
            return Refuse(OAuthError.UnauthorizedClient);
        }

        var scopes = Requested(parameters, KnownScopes);
        return scopes.Except(KnownScopes).Any() ? Refuse(OAuthError.InvalidScope) : Issue(scopes);
    }

    private EmulatedResponse AnswerRefresh(RecordedRequest request, Parameters parameters)
    {
        if (parameters["refresh_token"] is not { Length: > 0 } refreshToken)
        {
            return Refuse(OAuthError.InvalidRequest, "Missing refresh token parameter.");
        }

        if (!KmhfrClientAuthentication.Succeeds(options, request, parameters))
        {
            return Refuse(OAuthError.InvalidClient);
        }

        if (Repeated(parameters, ["grant_type", "refresh_token", "scope"]) is { } repeated)
        {
            return repeated;
        }

        if (!refreshTokens.IsActive(refreshToken, out var known))
        {
            return Refuse(OAuthError.InvalidGrant);
        }

        var scopes = Requested(parameters, known.Scopes);

        if (scopes.Except(known.Scopes).Any())
        {
            return Refuse(OAuthError.InvalidScope);
        }

        if (!refreshTokens.TrySpend(refreshToken, out var spent))
        {
            return Refuse(OAuthError.InvalidGrant);
        }

        accessTokens.Revoke(spent.PairedWith);
        return Issue(scopes);
    }

    private EmulatedResponse Issue(IReadOnlyList<string> scopes)
    {
        var accessToken = OpaqueToken.Create(TokenLength);
        var refreshToken = OpaqueToken.Create(TokenLength);
        var expiresAt = options.TimeProvider.GetUtcNow() + options.AccessTokenLifetime;

        accessTokens.Add(Token(accessToken, refreshToken, expiresAt));
        refreshTokens.Add(Token(refreshToken, accessToken, DateTimeOffset.MaxValue));

        return EmulatedResponse.Json(HttpStatusCode.OK, new JsonObject
        {
            ["access_token"] = accessToken,
            ["token_type"] = "Bearer",
            ["expires_in"] = (long)options.AccessTokenLifetime.TotalSeconds,
            ["refresh_token"] = refreshToken,
            ["scope"] = string.Join(' ', scopes),
        }).NeverStored();

        IssuedToken Token(string value, string pairedWith, DateTimeOffset until) => new()
        {
            Value = value,
            ClientId = options.ClientId,
            UserName = options.Username,
            Scopes = scopes,
            ExpiresAt = until,
            PairedWith = pairedWith,
        };
    }

    private static IReadOnlyList<string> Requested(Parameters parameters, IReadOnlyList<string> otherwise)
    {
        var scopes = (parameters["scope"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return scopes.Length == 0 ? otherwise : scopes;
    }

    private EmulatedResponse? Repeated(Parameters parameters, string[] names) =>
        Array.Find(names, parameters.IsRepeated) is { } repeated
            ? Refuse(OAuthError.InvalidRequest, $"Duplicate {repeated} parameter.")
            : null;

    private EmulatedResponse Refuse(string error, string? description = null)
    {
        var isUnauthorized = error == OAuthError.InvalidClient
            || (!IsG3 && error is (OAuthError.InvalidGrant or OAuthError.InvalidScope or OAuthError.UnauthorizedClient));
        var answer = OAuthError.Answer(isUnauthorized ? HttpStatusCode.Unauthorized : HttpStatusCode.BadRequest, error, description);

        return IsG3 && isUnauthorized ? answer.With("WWW-Authenticate", $"Bearer error=\"{error}\"") : answer;
    }
}
