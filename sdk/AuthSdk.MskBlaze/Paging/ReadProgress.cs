namespace AuthSdk.MskBlaze;

/// <summary>How far a reading has come.</summary>
/// <param name="Pages">Pages that have come, in this reading.</param>
/// <param name="Items">Records on them.</param>
/// <param name="Total">Records in the whole list, as the server counts them; some lists count wrong.</param>
public readonly record struct ReadProgress(int Pages, int Items, int? Total);
