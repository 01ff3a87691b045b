namespace AuthSdk.Generator.Models;

/// <summary>How a token response deviates from RFC 6749 section 5.1.</summary>
internal sealed record TokenResponseModel
{
    public bool TokenTypeOptional { get; init; }

    /// <summary>The member of <c>RefreshTokenUse</c>.</summary>
    public string RefreshToken { get; init; } = "Refresh";

    public bool OmitsScope { get; init; }

    /// <summary>The member of <c>LifetimeSource</c>.</summary>
    public string Lifetime { get; init; } = "ExpiresIn";

    /// <summary>The declared lifetime in seconds, or 0.</summary>
    public int DefaultSeconds { get; init; }

    /// <summary>The fully qualified record of the token's claims, if declared.</summary>
    public string? ClaimsType { get; init; }

    /// <summary>Whether everybody can see that record.</summary>
    public bool ClaimsArePublic { get; init; }

    public EquatableArray<TokenResponseFieldModel> Fields { get; init; }
}

/// <summary>An extra field of a token response.</summary>
internal sealed record TokenResponseFieldModel
{
    public string WireName { get; init; } = "";

    public string Property { get; init; } = "";

    /// <summary>The member of <c>TokenFieldType</c>.</summary>
    public string Type { get; init; } = "";
}
