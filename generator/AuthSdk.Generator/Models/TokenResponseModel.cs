using System.Linq;

namespace AuthSdk.Generator.Models;

/// <summary>How a token response deviates from RFC 6749 section 5.1.</summary>
internal sealed record TokenResponseModel
{
    /// <summary>The member of <c>TokenResponseFormat</c>.</summary>
    public string Format { get; init; } = "Json";

    /// <summary>The way to the object that holds the fields, or <see langword="null"/> for the top.</summary>
    public string? Envelope { get; init; }

    /// <summary>Standard fields that are somewhere else or have another name.</summary>
    public EquatableArray<RenamedFieldModel> Names { get; init; }

    /// <summary>The value of <c>token_type</c> that stands for <c>Bearer</c>, if there is one.</summary>
    public string? TokenType { get; init; }

    public bool TokenTypeOptional { get; init; }

    /// <summary>The member of <c>RefreshTokenUse</c>.</summary>
    public string RefreshToken { get; init; } = "Refresh";

    /// <summary>Whether the server issues refresh tokens, for whatever purpose.</summary>
    public bool HasRefreshToken => RefreshToken is "Refresh" or "ExposeOnly";

    /// <summary>Whether the next token is asked for with something of this response.</summary>
    public bool IsRefreshed => RefreshToken is "Refresh" or "AccessToken";

    public bool OmitsScope { get; init; }

    public char ScopeSeparator { get; init; } = ' ';

    /// <summary>The members of <c>LifetimeSource</c>, in the order in which they are asked.</summary>
    public EquatableArray<string> Lifetime { get; init; } = new(["ExpiresIn"]);

    /// <summary>The declared lifetime in seconds, or 0.</summary>
    public int DefaultSeconds { get; init; }

    /// <summary>The fully qualified record of the token's claims, if declared.</summary>
    public string? ClaimsType { get; init; }

    /// <summary>Whether everybody can see that record.</summary>
    public bool ClaimsArePublic { get; init; }

    public EquatableArray<TokenResponseFieldModel> Fields { get; init; }

    public TokenErrorsModel Errors { get; init; } = new();

    /// <summary>The field that holds the address of the API, if the response tells it.</summary>
    public TokenBaseAddressModel? BaseAddress { get; init; }

    public bool HasExpiresIn => Lifetime.Contains("ExpiresIn");

    public bool HasExpiresAt => Lifetime.Contains("ExpiresAt");
}

/// <summary>A standard field under another name.</summary>
/// <param name="Standard">Its standard name.</param>
/// <param name="Path">The way to it.</param>
internal sealed record RenamedFieldModel(string Standard, string Path);

/// <summary>An extra field of a token response.</summary>
internal sealed record TokenResponseFieldModel
{
    /// <summary>The name on the wire, or the way there.</summary>
    public string WireName { get; init; } = "";

    public string Property { get; init; } = "";

    /// <summary>The member of <c>TokenFieldType</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>Whether it is not at the top, or has a dot in its name.</summary>
    public bool IsDeep => WireName.Contains('.');
}

/// <summary>The field of a token response that holds the address of the API.</summary>
/// <param name="Field">The way to it.</param>
/// <param name="AllowedHosts">The hosts that the address may have.</param>
internal sealed record TokenBaseAddressModel(string Field, EquatableArray<string> AllowedHosts);
