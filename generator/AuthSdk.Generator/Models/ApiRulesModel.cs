namespace AuthSdk.Generator.Models;

/// <summary>How an API deviates from RFC 6750: where its requests carry the token, and what answers reject it.</summary>
internal sealed record ApiRulesModel
{
    /// <summary>Where the token travels, if not as <c>Authorization: Bearer</c>.</summary>
    public TokenPlacementModel? Placement { get; init; }

    public EquatableArray<TokenRejectionModel> Rejections { get; init; }

    public bool IsStandard => Placement is null && Rejections.Count == 0;
}

/// <summary>Where a request carries the token.</summary>
/// <param name="Location">The member of <c>ParameterLocation</c>.</param>
/// <param name="Name">The header or query parameter.</param>
/// <param name="Scheme">The word before the token, or empty.</param>
internal sealed record TokenPlacementModel(string Location, string Name, string Scheme);

/// <summary>An answer that rejects the token.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Field">The way to a field of its body, if the body matters.</param>
/// <param name="Value">The value of the field, if it matters.</param>
internal sealed record TokenRejectionModel(int Status, string? Field, string? Value);
