using System.Net;

namespace AuthSdk.Apis.Tests.Harness;

/// <summary>A call that the API refused, whichever engine's exception tells it.</summary>
/// <param name="StatusCode">The status of the answer.</param>
/// <param name="Content">Its body, as text.</param>
/// <param name="Error">Its body, read as an error of the API; <see langword="null"/> if it is none.</param>
/// <param name="RetryAfter">How long the API asks to wait.</param>
internal sealed record Refusal<TError>(HttpStatusCode StatusCode, string? Content, TError? Error, TimeSpan? RetryAfter)
    where TError : class;
