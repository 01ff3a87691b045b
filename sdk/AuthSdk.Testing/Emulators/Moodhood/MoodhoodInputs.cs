using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>The writable members of spaces and rooms; members it does not know are dropped.</summary>
internal static class MoodhoodInputs
{
    private static readonly string[] RoomTypes = ["lesson", "webinar"];

    public static IReadOnlyList<string> SpaceMembers { get; } = ["name", "isPublic", "description", "logo"];

    public static IReadOnlyList<string> RoomMembers { get; } =
    [
        "name", "isPublic", "isScreensharingAllowed", "isChatAllowed", "type", "isRecordAllowed", "isAutoRecordingAllowed",
        "isMicrophonePublishingAllowed", "isCameraPublishingAllowed", "isScreenMediaPublishingAllowed", "isAvatarsAllowed",
        "isSelfRenamingAllowed", "isHandRaisingAllowed", "isRemoteDrawingAllowed", "waitingRoomAudience", "redirectUrl",
    ];

    public static EmulatedResponse WithSpace(RecordedRequest request, bool isUpdate, Func<JsonObject, EmulatedResponse> answer) =>
        With(request, SpaceMembers, isUpdate ? ["name", "isPublic"] : ["name"], answer);

    /// <summary>Any other object.</summary>
    public static EmulatedResponse WithBody(RecordedRequest request, Func<JsonObject, EmulatedResponse> answer) =>
        JsonBody.Object(request) is { } body ? answer(body) : MoodhoodErrors.Invalid("body must be a JSON object");

    public static EmulatedResponse WithRoom(RecordedRequest request, Func<JsonObject, EmulatedResponse> answer) =>
        With(request, RoomMembers, ["name"], answer);

    private static EmulatedResponse With(
        RecordedRequest request, IReadOnlyList<string> members, string[] required, Func<JsonObject, EmulatedResponse> answer) => WithBody(request, body =>
    {
        var input = new JsonObject(members
            .Where(body.ContainsKey)
            .Select(member => KeyValuePair.Create(member, body[member]?.DeepClone())));

        return Error(input, required) is { } error ? MoodhoodErrors.Invalid(error) : answer(input);
    });

    private static string? Error(JsonObject input, string[] required)
    {
        if (Array.Find(required, member => input[member] is null) is { } missing)
        {
            return $"{missing} is required";
        }

        var mistyped = input.FirstOrDefault(static member => !HasItsType(member.Key, member.Value));
        return mistyped.Key is null ? null : $"{mistyped.Key} is not valid";
    }

    private static bool HasItsType(string name, JsonNode? value) =>
        name.StartsWith("is", StringComparison.Ordinal) ? value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False
        : value?.GetValueKind() == JsonValueKind.String
            && (name != "type" || RoomTypes.Contains(value.ToString()))
            && (name != "name" || value.ToString().Length > 0);
}
