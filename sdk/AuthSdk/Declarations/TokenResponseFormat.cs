namespace AuthSdk;

/// <summary>How a token response is written. Its <c>Content-Type</c> is not asked: servers mislabel both.</summary>
public enum TokenResponseFormat
{
    /// <summary>One JSON object (RFC 6749 section 5.1).</summary>
    Json = 0,

    /// <summary>
    /// Pairs as in a form: <c>access_token=…&amp;expires_in=…</c>. A body that begins with a brace is read as JSON all the same, because such
    /// servers answer errors that way.
    /// </summary>
    Form = 1,
}
