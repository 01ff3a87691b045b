using System.Collections.Concurrent;
using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Testing;

/// <summary>Checks client assertions (RFC 7523 section 3) with a library that is not the client's.</summary>
internal sealed class AssertionCheck(TimeProvider timeProvider)
{
    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>What is wrong with an assertion; null where nothing is.</summary>
    public string? FindFault(RequestShape shape, string assertion, Uri endpoint)
    {
        try
        {
            new JwtSecurityTokenHandler().ValidateToken(assertion, Rules(shape, endpoint), out var validated);
            var token = (JwtSecurityToken)validated;
            return token.Header.Alg != Algorithm(shape) ? "The assertion is signed with another algorithm."
                : token.Subject != shape.ClientId ? "The subject of the assertion is another client."
                : string.IsNullOrEmpty(token.Id) || !_used.TryAdd(token.Id, true) ? "The assertion was used before, or has no jti."
                : null;
        }
        catch (Exception exception) when (exception is SecurityTokenException or ArgumentException)
        {
            // The message of the exception quotes the assertion.
            return $"The assertion is refused: {exception.GetType().Name}.";
        }
    }

    private static string Algorithm(RequestShape shape) =>
        shape.AssertionAlgorithm != SigningAlgorithm.Default ? shape.AssertionAlgorithm.ToString()
        : shape.Authentication == ClientAuthentication.ClientSecretJwt ? nameof(SigningAlgorithm.HS256)
        : shape.AssertionKey is ECDsa curve ? $"ES{(curve.KeySize == 521 ? 512 : curve.KeySize)}"
        : nameof(SigningAlgorithm.RS256);

    private static SecurityKey Key(RequestShape shape) => shape.AssertionKey switch
    {
        ECDsa curve => new ECDsaSecurityKey(curve),
        RSA rsa => new RsaSecurityKey(rsa),
        _ => new SymmetricSecurityKey(Encoding.UTF8.GetBytes(shape.ClientSecret)),
    };

    private TokenValidationParameters Rules(RequestShape shape, Uri endpoint) => new()
    {
        IssuerSigningKey = Key(shape),
        ValidIssuer = shape.ClientId,
        ValidAudiences = shape.AssertionAudience is { } audience ? [audience] : [endpoint.OriginalString, endpoint.GetLeftPart(UriPartial.Path)],
        LifetimeValidator = (_, expires, _, _) =>
            expires is { } end && end > timeProvider.GetUtcNow().UtcDateTime && end <= timeProvider.GetUtcNow().UtcDateTime + LongestLife,
    };
}
