using System.Net;
using System.Text;

namespace AuthSdk.Testing;

/// <summary>Checks client authentication that is not among the parameters (RFC 6749 section 2.3.1, RFC 7617, RFC 7523 section 3).</summary>
internal sealed class ClientProof(TimeProvider timeProvider)
{
    private readonly AssertionCheck _assertions = new(timeProvider, TimeSpan.FromMinutes(10));

    /// <summary>What is wrong with the proof; null where nothing is.</summary>
    /// <param name="shape">What is declared.</param>
    /// <param name="request">The request.</param>
    /// <param name="sent">Its parameters.</param>
    /// <param name="endpoint">The URL that the request should have gone to.</param>
    /// <param name="isAuthorized">Whether another flow's token stands in <c>Authorization</c>.</param>
    public string? FindFault(RequestShape shape, RecordedRequest request, SentParameters sent, Uri endpoint, bool isAuthorized)
    {
        var header = request.Header("Authorization");
        switch (shape.Authentication)
        {
            case ClientAuthentication.ClientSecretBasic:
                return IsFormEncoded(header, shape)
                    ? null
                    : "Basic with the client id and secret, both form-encoded, is missing or wrong.";
            case ClientAuthentication.ClientSecretBasicUnencoded:
                return header == Basic(shape.ClientId, shape.ClientSecret) ? null : "Basic with the client id and secret as they are is missing or wrong.";
            case ClientAuthentication.ClientIdBasic:
                return header == Basic(shape.ClientId, "") ? null : "Basic with the client id and an empty secret is missing or wrong.";
            case ClientAuthentication.ClientSecretBearer:
                return header == $"Bearer {shape.ClientSecret}" ? null : "The client secret as bearer token is missing or wrong.";
            case ClientAuthentication.ClientSecretJwt or ClientAuthentication.PrivateKeyJwt:
                var assertion = shape.Parameters.Single(static parameter => parameter.Standard == "client_assertion");
                return sent.Single(assertion) is { } jwt && jwt.StartsWith(assertion.Prefix, StringComparison.Ordinal)
                    ? _assertions.FindFault(Rules(shape), jwt[assertion.Prefix.Length..], request, endpoint)
                    : "The client assertion is missing.";
            default:
                var isExpected = isAuthorized || shape.Parameters.Any(static parameter =>
                    parameter.Placement == ParameterPlacement.Header && parameter.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));
                return header is null || isExpected ? null : "The client authenticates twice: there is an Authorization header.";
        }
    }

    private static AssertionRules Rules(RequestShape shape) => new()
    {
        Issuer = shape.ClientId,
        Subject = shape.ClientId,
        Audience = shape.AssertionAudience,
        Key = shape.AssertionKey,
        Secret = shape.ClientSecret,
        Algorithm = shape.AssertionAlgorithm,
    };

    private static string Basic(string user, string password) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    /// <summary>Decoded and compared, because clients may encode more than they must.</summary>
    private static bool IsFormEncoded(string? header, RequestShape shape)
    {
        if (header?.StartsWith("Basic ", StringComparison.Ordinal) != true)
        {
            return false;
        }

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header["Basic ".Length..], bytes, out var length))
        {
            return false;
        }

        var halves = Encoding.UTF8.GetString(bytes, 0, length).Split(':');
        return halves is [var id, var secret] && WebUtility.UrlDecode(id) == shape.ClientId && WebUtility.UrlDecode(secret) == shape.ClientSecret;
    }
}
