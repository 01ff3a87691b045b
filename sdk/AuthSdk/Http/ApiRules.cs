namespace AuthSdk.Http;

/// <summary>How an API deviates from RFC 6750: where its requests carry the token, and what answers reject it.</summary>
public sealed class ApiRules
{
    /// <summary>No deviation.</summary>
    public static ApiRules Standard { get; } = new();

    /// <summary>Where requests carry the token.</summary>
    public AccessTokenPlacement Placement { get; init; } = AccessTokenPlacement.Bearer;

    /// <summary>The answers, besides 401, by which the API says that it no longer accepts the token.</summary>
    public IReadOnlyList<TokenRejection> Rejections { get; init; } = [];
}
