namespace AuthSdk.Moodhood;

/// <summary>Who joins a call.</summary>
public sealed record JoinRequest
{
    /// <summary>The id of the participant, from the call that announced them.</summary>
    public required string ParticipantId { get; init; }
}
