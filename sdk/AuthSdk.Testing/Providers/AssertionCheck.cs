using System.Collections.Concurrent;
using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.Tokens;

namespace AuthSdk.Testing;

/// <summary>Checks assertions (RFC 7523 section 3) with a library that is not the client's.</summary>
/// <param name="timeProvider">The clock.</param>
/// <param name="longestLife">How long an assertion may be good.</param>
internal sealed class AssertionCheck(TimeProvider timeProvider, TimeSpan longestLife)
{
    private readonly ConcurrentDictionary<string, RecordedRequest> _used = new(StringComparer.Ordinal);

    /// <summary>What is wrong with an assertion; null where nothing is. The same request may be held against several declarations.</summary>
    public string? FindFault(AssertionRules rules, string assertion, RecordedRequest request, Uri endpoint)
    {
        try
        {
            new JwtSecurityTokenHandler().ValidateToken(assertion, Parameters(rules, endpoint), out var validated);
            var token = (JwtSecurityToken)validated;
            return !rules.Fits(token) ? "The assertion is signed with another algorithm, or its subject is another one."
                : string.IsNullOrEmpty(token.Id) || _used.GetOrAdd(token.Id, request) != request ? "The assertion was used before, or has no jti."
                : null;
        }
        catch (Exception exception) when (exception is SecurityTokenException or ArgumentException)
        {
            // The message of the exception quotes the assertion.
            return $"The assertion is refused: {exception.GetType().Name}.";
        }
    }

    private TokenValidationParameters Parameters(AssertionRules rules, Uri endpoint) => new()
    {
        IssuerSigningKey = rules.SecurityKey,
        ValidIssuer = rules.Issuer,
        ValidAudiences = rules.Audience is { } audience ? [audience] : [endpoint.OriginalString, endpoint.GetLeftPart(UriPartial.Path)],
        LifetimeValidator = (_, expires, _, _) =>
            expires is { } end && end > timeProvider.GetUtcNow().UtcDateTime && end <= timeProvider.GetUtcNow().UtcDateTime + longestLife,
    };
}
