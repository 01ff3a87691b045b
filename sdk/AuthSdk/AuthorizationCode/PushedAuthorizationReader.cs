using AuthSdk.TokenEndpoint;

namespace AuthSdk;

/// <summary>Reads the answer to a pushed authorization request (RFC 9126 section 2.2), or says what makes it unusable.</summary>
internal sealed class PushedAuthorizationReader(TokenResponseRules rules)
{
    private const string RequestUri = "request_uri";

    /// <summary>How the answer deviates from the standard: as the token response of the same server does.</summary>
    public TokenResponseRules Rules { get; } = new()
    {
        Format = rules.Format,
        Envelope = rules.Envelope,
        Names = new Dictionary<string, string> { ["expires_in"] = rules.NameOf("expires_in") },
        Fields = [RequestUri],
        Errors = rules.Errors,
    };

    /// <summary>What makes the answer unusable, in words that say nothing of what it holds; <see langword="null"/> if nothing does.</summary>
    public string? FindDefect(TokenResponseFields? fields, int length, bool cut) => fields switch
    {
        null when cut => "the body is larger than a megabyte",
        null when length == 0 => "the body is empty",
        null => rules.Format == TokenResponseFormat.Form ? "the body is neither a form nor a JSON object" : "the body is not a JSON object",
        { Defect: { } defect } => defect,
        _ when FindRequestUri(fields) is null => $"'{RequestUri}' is missing or not an absolute URI",
        { ExpiresIn: null } => $"'{rules.NameOf("expires_in")}' is missing",
        { ExpiresIn: var lifetime } when lifetime <= TimeSpan.Zero => $"'{rules.NameOf("expires_in")}' is not positive",
        _ => null,
    };

    /// <summary>Takes an answer without defect.</summary>
    /// <param name="fields">The answer.</param>
    /// <param name="authorizationUrl">Makes the address for the browser of the reference to the request.</param>
    /// <param name="now">The time.</param>
    public static PushedAuthorization Read(TokenResponseFields fields, Func<string, Uri> authorizationUrl, DateTimeOffset now)
    {
        var lifetime = fields.ExpiresIn!.Value;
        return new PushedAuthorization
        {
            AuthorizationUrl = authorizationUrl(FindRequestUri(fields)!),
            ExpiresIn = lifetime,
            ExpiresAt = lifetime < DateTimeOffset.MaxValue - now ? now + lifetime : DateTimeOffset.MaxValue,
        };
    }

    /// <summary>A reference that only its server understands, often a URN. A path alone would be a file to some systems.</summary>
    private static string? FindRequestUri(TokenResponseFields fields) =>
        fields.Extra.TryGetValue(RequestUri, out var value) && value.AsText is { } text && Uri.TryCreate(text, UriKind.Absolute, out var uri) && !uri.IsFile &&
        !text.Any(static character => char.IsControl(character) || char.IsWhiteSpace(character))
            ? text
            : null;
}
