namespace AuthSdk.Testing;

/// <summary>What the provider remembers of a token it issued.</summary>
internal sealed record IssuedToken
{
    public required string Value { get; init; }

    public required string ClientId { get; init; }

    /// <summary>The person the token speaks for; null when it speaks for the client alone.</summary>
    public string? UserName { get; init; }

    /// <summary>The name of the flow it was issued by, where the provider has several; null where nobody asks, or where several have the same.</summary>
    public string? Flow { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>When it was issued, where the provider tells.</summary>
    public DateTimeOffset IssuedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public bool IsRevoked { get; init; }

    /// <summary>For an access token that came with a refresh token, and the other way round: its counterpart.</summary>
    public string? PairedWith { get; init; }

    /// <summary>The name of the key that the token is bound to (RFC 9449); null where whoever has it can use it.</summary>
    public string? KeyThumbprint { get; init; }

    /// <summary>A record would print its members, the token among them.</summary>
    public override string ToString() => $"token of {ClientId}";
}
