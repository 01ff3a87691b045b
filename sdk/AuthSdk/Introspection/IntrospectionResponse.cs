using System.Text.Json;

namespace AuthSdk;

/// <summary>What an authorization server says of a token (RFC 7662 section 2.2). It is true at the moment of the answer, and is not kept.</summary>
public sealed class IntrospectionResponse
{
    internal IntrospectionResponse()
    {
    }

    /// <summary>Whether the token is good now. If not, nothing else is known of it: do not use it.</summary>
    public required bool Active { get; init; }

    /// <summary>The scopes of the token, separated by spaces.</summary>
    public string? Scope { get; init; }

    /// <summary>The client that asked for the token.</summary>
    public string? ClientId { get; init; }

    /// <summary>The name of the person who authorised the token.</summary>
    public string? Username { get; init; }

    /// <summary>How the token is presented, such as <c>Bearer</c>.</summary>
    public string? TokenType { get; init; }

    /// <summary><c>exp</c>: when the token ends.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary><c>iat</c>: when the token was issued.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary><c>nbf</c>: when the token begins.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary><c>sub</c>: who authorised the token, usually in the server's own terms.</summary>
    public string? Subject { get; init; }

    /// <summary><c>aud</c>: whom the token is for; empty where the server does not say.</summary>
    public required IReadOnlyList<string> Audience { get; init; }

    /// <summary><c>iss</c>: who issued the token.</summary>
    public string? Issuer { get; init; }

    /// <summary><c>jti</c>: the identifier of the token.</summary>
    public string? JwtId { get; init; }

    /// <summary>The fields that are not standard.</summary>
    public required IReadOnlyDictionary<string, JsonElement> AdditionalData { get; init; }

    /// <summary>Whether the token is good, and until when.</summary>
    public override string ToString() => Active ? $"active{(ExpiresAt is { } end ? $" until {end:O}" : string.Empty)}" : "not active";
}
