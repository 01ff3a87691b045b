namespace AuthSdk.TokenEndpoint;

/// <summary>What an assertion says (RFC 7523 section 3), beside what makes it unique.</summary>
public sealed class AssertionClaims
{
    /// <summary>Who signs: <c>iss</c>.</summary>
    public required string Issuer { get; init; }

    /// <summary>Whom the token is to be for: <c>sub</c>. Default: the issuer, unless <see cref="SubjectOptional"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether there is no <c>sub</c> where nobody is named.</summary>
    public bool SubjectOptional { get; init; }

    /// <summary>Whom the assertion is for: <c>aud</c>. Default: the URL that the request goes to.</summary>
    public string? Audience { get; init; }

    /// <summary>Scopes, joined by spaces, as the claim <c>scope</c>; none is written where there are none.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>How long the assertion is good.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromMinutes(2);
}
