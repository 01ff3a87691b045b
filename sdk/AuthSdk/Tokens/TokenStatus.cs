namespace AuthSdk.Tokens;

/// <summary>How a token source stands at one moment. Holds no token.</summary>
public sealed record TokenStatus
{
    /// <summary>Whether a token is held that needs no renewal yet.</summary>
    public required bool HasUsableToken { get; init; }

    /// <summary>How long the token held goes on living, zero when it is over; <see langword="null"/> without a token.</summary>
    public TimeSpan? ExpiresIn { get; init; }

    /// <summary>
    /// Why the last renewal failed: an error code of RFC 6749 section 5.2 such as <c>invalid_client</c>, or <c>http_error</c>,
    /// <c>unusable_response</c>, <c>no_answer</c>, <c>refused</c>, <c>sign_in_required</c>, <c>other</c>; <see langword="null"/> when nothing
    /// failed since the last success.
    /// </summary>
    public string? LastFailure { get; init; }

    /// <summary>When that was, by the local clock.</summary>
    public DateTimeOffset? LastFailureAt { get; init; }

    /// <summary>Until when the server is not asked again, by the local clock; <see langword="null"/> when it may be asked.</summary>
    public DateTimeOffset? CoolingDownUntil { get; init; }

    /// <summary>Whether a token is being asked for.</summary>
    public bool IsRenewing { get; init; }

    /// <summary>Whether the API rejects the token held although it was just renewed.</summary>
    public bool IsRejected { get; init; }
}
