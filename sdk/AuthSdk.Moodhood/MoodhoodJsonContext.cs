using System.Text.Json.Serialization;

namespace AuthSdk.Moodhood;

/// <summary>Reads and writes the records of the API, with camel case names.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ItemList<Space>))]
[JsonSerializable(typeof(ItemList<Room>))]
[JsonSerializable(typeof(ItemList<Recording>))]
[JsonSerializable(typeof(ItemList<FinishedCall>))]
[JsonSerializable(typeof(CreatedId))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(SpaceSettings))]
[JsonSerializable(typeof(InviteRequest))]
[JsonSerializable(typeof(RoomSettings))]
[JsonSerializable(typeof(AccessLinkRequest))]
[JsonSerializable(typeof(AccessLink))]
[JsonSerializable(typeof(NewUser))]
[JsonSerializable(typeof(RoleGrant))]
[JsonSerializable(typeof(NewParticipant))]
[JsonSerializable(typeof(JoinRequest))]
[JsonSerializable(typeof(SignalingToken))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(MeetingSettings))]
[JsonSerializable(typeof(Webhook))]
[JsonSerializable(typeof(WebhookSettings))]
[JsonSerializable(typeof(WebhookEvent))]
[JsonSerializable(typeof(ApiError))]
[JsonSerializable(typeof(TokenClaims))]
public sealed partial class MoodhoodJsonContext : JsonSerializerContext;
