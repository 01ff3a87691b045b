using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary><c>POST /v1/auth/token</c>: a JSON object in, a pair of JWTs out, and no word about their lifetime.</summary>
internal sealed class MoodhoodTokenEndpoint(MoodhoodEmulatorOptions options, MoodhoodUsers users, IssuedTokens accessTokens)
{
    private readonly MoodhoodTokenIssuer _issuer = new(options.TimeProvider);
    private readonly IssuedTokens _refreshTokens = new(options.TimeProvider);
    private int _passwordGrantsWithClientToken;
    private int _passwordGrantsWithoutClientToken;

    public int PasswordGrantsWithClientToken => _passwordGrantsWithClientToken;

    public int PasswordGrantsWithoutClientToken => _passwordGrantsWithoutClientToken;

    public EmulatedResponse Answer(RecordedRequest request)
    {
        if (Read(request) is not { } parameters || parameters["grant_type"] is not { Length: > 0 } grantType)
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        if (grantType is not ("client_credentials" or "password") && !(grantType == "refresh_token" && options.AllowRefreshGrant))
        {
            return Refuse(OAuthError.UnsupportedGrantType);
        }

        if (IsMissing(parameters, "client_id") || IsMissing(parameters, "client_secret"))
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        if (parameters["client_id"] != options.ClientId || parameters["client_secret"] != options.ClientSecret)
        {
            return OAuthError.Answer(HttpStatusCode.Unauthorized, OAuthError.InvalidClient);
        }

        return grantType switch
        {
            "password" => AnswerPassword(request, parameters),
            "refresh_token" => AnswerRefresh(parameters),
            _ => Issue(null),
        };
    }

    private EmulatedResponse AnswerPassword(RecordedRequest request, Parameters parameters)
    {
        if (IsMissing(parameters, "username") || IsMissing(parameters, "password"))
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        var hasClientToken = accessTokens.IsActive(BearerToken.Of(request), out var bearer) && bearer.UserName is null;

        if (!hasClientToken && options.RequireClientTokenForPasswordGrant)
        {
            return OAuthError.Answer(HttpStatusCode.Unauthorized, OAuthError.InvalidClient);
        }

        if (users.LogIn(parameters["username"]!, parameters["password"]!) is not { } user)
        {
            return Refuse(OAuthError.InvalidGrant, "Invalid credentials");
        }

        Interlocked.Increment(ref hasClientToken ? ref _passwordGrantsWithClientToken : ref _passwordGrantsWithoutClientToken);
        return Issue(user);
    }

    private EmulatedResponse AnswerRefresh(Parameters parameters)
    {
        if (IsMissing(parameters, "refresh_token"))
        {
            return Refuse(OAuthError.InvalidRequest);
        }

        return _refreshTokens.TrySpend(parameters["refresh_token"]!, out var spent)
            ? Issue(spent.UserName is null ? null : users.Find(spent.UserName))
            : Refuse(OAuthError.InvalidGrant);
    }

    private EmulatedResponse Issue(MoodhoodUser? user)
    {
        var accessToken = _issuer.Issue("accessToken", options.ClientId, user, options.AccessTokenLifetime);
        var refreshToken = _issuer.Issue("refreshToken", options.ClientId, user, options.RefreshTokenLifetime);
        accessTokens.Add(accessToken);
        _refreshTokens.Add(refreshToken);

        // The service also opens a cookie session; a client that keeps cookies would hide a broken bearer behind it.
        return EmulatedResponse.Json(
                HttpStatusCode.OK,
                new JsonObject
                {
                    ["token_type"] = "Bearer",
                    ["access_token"] = accessToken.Value,
                    ["refresh_token"] = refreshToken.Value,
                },
                "application/json; charset=utf-8")
            .With("Set-Cookie", $"accessToken={accessToken.Value}; Path=/; HttpOnly")
            .With("Set-Cookie", $"refreshToken={refreshToken.Value}; Path=/; HttpOnly")
            .With("Set-Cookie", $"trClId={options.ClientId}; Path=/");
    }

    /// <summary>Null unless the body is a JSON object that names no member twice.</summary>
    private static Parameters? Read(RecordedRequest request)
    {
        if (!request.HasMediaType("application/json"))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(request.Body);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && Parameters.Of(document.RootElement) is var parameters
                && parameters.Pairs.DistinctBy(static pair => pair.Key).Count() == parameters.Pairs.Count
                    ? parameters
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsMissing(Parameters parameters, string name) => string.IsNullOrEmpty(parameters[name]);

    private static EmulatedResponse Refuse(string error, string? description = null) =>
        OAuthError.Answer(HttpStatusCode.BadRequest, error, description);
}
