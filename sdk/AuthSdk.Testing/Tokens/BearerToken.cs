namespace AuthSdk.Testing;

/// <summary>RFC 6750 section 2.1.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token of the <c>Authorization</c> header; null unless it is the scheme, one space and a token.</summary>
    public static string? Of(RecordedRequest request) =>
        request.Header("Authorization") is { } header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && header.Length > Scheme.Length
        && !header.AsSpan(Scheme.Length).Contains(' ')
            ? header[Scheme.Length..]
            : null;
}
