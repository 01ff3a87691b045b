namespace AuthSdk.CareCentric;

/// <summary>How far a search has come.</summary>
/// <param name="Pages">The pages that have arrived.</param>
/// <param name="Resources">The matching resources on them.</param>
/// <param name="Total">How many match, as the last page says; <see langword="null"/> if it does not.</param>
public readonly record struct SearchProgress(int Pages, int Resources, int? Total);
