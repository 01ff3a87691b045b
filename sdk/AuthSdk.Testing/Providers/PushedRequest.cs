namespace AuthSdk.Testing;

/// <summary>An authorization request that waits for its browser (RFC 9126).</summary>
/// <param name="Flow">The name of the flow.</param>
/// <param name="Shape">What is declared of it.</param>
/// <param name="Sent">What was sent.</param>
/// <param name="ExpiresAt">When it is forgotten.</param>
internal sealed record PushedRequest(string Flow, RequestShape Shape, SentParameters Sent, DateTimeOffset ExpiresAt);
