namespace AuthSdk.OpenCrvs;

/// <summary>How far a listing is. Told after each page.</summary>
/// <param name="Read">How many items have come so far.</param>
/// <param name="Total">How many the server has; it may change from page to page.</param>
public readonly record struct PageProgress(int Read, int Total);
