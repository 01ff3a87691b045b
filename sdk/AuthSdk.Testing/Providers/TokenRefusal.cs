namespace AuthSdk.Testing;

/// <summary>Why a request to a token endpoint was not granted.</summary>
/// <param name="Stage">How far the request came: where several declarations could be meant, the one that it came furthest with is.</param>
/// <param name="Error">The code of RFC 6749 section 5.2.</param>
/// <param name="Description">What is wrong, without any value that was sent.</param>
internal sealed record TokenRefusal(RefusalStage Stage, string Error, string Description)
{
    public static TokenRefusal Method(TokenRequestMethod expected) =>
        new(RefusalStage.Method, OAuthError.InvalidRequest, $"The request must be a {expected.ToString().ToUpperInvariant()}.");

    public static TokenRefusal Client(string description) => new(RefusalStage.Client, OAuthError.InvalidClient, description);

    public static TokenRefusal Request(string description) => new(RefusalStage.Parameters, OAuthError.InvalidRequest, description);

    public static TokenRefusal Grant(string description) => new(RefusalStage.Grant, OAuthError.InvalidGrant, description);
}
