namespace AuthSdk;

/// <summary>How dates and times of day are written into a path, a query or a form.</summary>
public enum DateFormat
{
    /// <summary>As the invariant culture does, and Refit: <c>07/04/2026 12:30:05</c>.</summary>
    Invariant = 0,

    /// <summary>
    /// ISO 8601: <c>2026-07-04T12:30:05Z</c>, with fractions of a second where there are any, and with the offset where there is one.
    /// </summary>
    Iso8601 = 1,
}
