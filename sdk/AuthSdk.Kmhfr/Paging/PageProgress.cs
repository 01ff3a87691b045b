namespace AuthSdk.Kmhfr;

/// <summary>How far the reading of a list has come.</summary>
/// <param name="Page">The number of the page that was read last, from 1.</param>
/// <param name="TotalPages">How many pages there are.</param>
/// <param name="Read">How many records were read.</param>
/// <param name="Count">How many records there are, as the server counted them with the last page.</param>
public sealed record PageProgress(int Page, int TotalPages, int Read, int Count);
