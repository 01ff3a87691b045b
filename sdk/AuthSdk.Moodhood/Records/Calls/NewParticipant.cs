namespace AuthSdk.Moodhood;

/// <summary>A participant of a call.</summary>
public sealed record NewParticipant
{
    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the room.</summary>
    public required string RoomId { get; init; }

    /// <summary>One of <see cref="ParticipantRoles"/>: <c>host</c> unless set.</summary>
    public string Role { get; init; } = ParticipantRoles.Host;

    /// <summary>Tells this device from others: a UUID of its own unless set. The vendor's clients send a UUID or 24 hex characters.</summary>
    public string ClientUniqueId { get; init; } = Guid.NewGuid().ToString();
}
