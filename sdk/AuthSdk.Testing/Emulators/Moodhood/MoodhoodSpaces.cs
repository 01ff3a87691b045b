using System.Globalization;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Spaces and their rooms.</summary>
internal sealed class MoodhoodSpaces
{
    private const int AliasLength = 10;
    private readonly object _lock = new();
    private readonly TimeProvider _timeProvider;
    private readonly List<JsonObject> _spaces = [];
    private readonly List<JsonObject> _rooms = [];

    public MoodhoodSpaces(TimeProvider timeProvider)
    {
        _timeProvider = timeProvider;
        AddSpace(MoodhoodSeed.SpaceId, new JsonObject
        {
            ["name"] = "Some test space",
            ["isPublic"] = true,
            ["description"] = "Space where my team will have all future calls",
        });
        AddSpace(MoodhoodSeed.EmptySpaceId, new JsonObject { ["name"] = "Empty space", ["isPublic"] = false });
        AddRoom(
            MoodhoodSeed.SpaceId,
            MoodhoodSeed.RoomId,
            MoodhoodSeed.RoomAlias,
            new JsonObject { ["name"] = "Daily", ["isPublic"] = true, ["type"] = "lesson" });
    }

    public IReadOnlyList<JsonObject> Spaces() => Copy(_spaces, static _ => true);

    public bool HasSpace(string spaceId) => Copy(_spaces, space => Is(space, "id", spaceId)).Count > 0;

    public JsonObject AddSpace(JsonObject input) => AddSpace(OpaqueToken.CreateHex(24), input);

    public bool UpdateSpace(string spaceId, JsonObject input) =>
        Replace(_spaces, space => Is(space, "id", spaceId), MoodhoodInputs.SpaceMembers, [], input);

    public IReadOnlyList<JsonObject> Rooms(string spaceId) => Copy(_rooms, room => Is(room, "spaceId", spaceId));

    public JsonObject? Room(string spaceId, string roomId) =>
        Copy(_rooms, room => Is(room, "spaceId", spaceId) && Is(room, "id", roomId)).SingleOrDefault();

    public JsonObject? RoomByAlias(string alias) => Copy(_rooms, room => Is(room, "alias", alias)).SingleOrDefault();

    public JsonObject AddRoom(string spaceId, JsonObject input) =>
        AddRoom(spaceId, OpaqueToken.CreateHex(24), OpaqueToken.Create(AliasLength), input);

    public bool UpdateRoom(string spaceId, string roomId, JsonObject input) =>
        Replace(_rooms, room => Is(room, "spaceId", spaceId) && Is(room, "id", roomId), MoodhoodInputs.RoomMembers, RoomDefaults(), input);

    public bool RemoveRoom(string spaceId, string roomId)
    {
        lock (_lock)
        {
            return _rooms.RemoveAll(room => Is(room, "spaceId", spaceId) && Is(room, "id", roomId)) > 0;
        }
    }

    private JsonObject AddSpace(string id, JsonObject input) => Add(_spaces, new JsonObject { ["id"] = id }, input);

    private JsonObject AddRoom(string spaceId, string id, string alias, JsonObject input) => Add(
        _rooms,
        new JsonObject
        {
            ["id"] = id,
            ["appId"] = "60d55c0eb9ef88ab17b0aa01",
            ["channelId"] = OpaqueToken.CreateHex(24),
            ["alias"] = alias,
            ["spaceId"] = spaceId,
            ["isFavorite"] = false,
            ["lastCallAt"] = null,
            ["createdAt"] = _timeProvider.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["roleInRoom"] = "role_room_owner",
        },
        RoomDefaults(),
        input);

    private static JsonObject RoomDefaults() => new()
    {
        ["isPublic"] = true,
        ["isChatAllowed"] = true,
        ["isRecordAllowed"] = true,
        ["isScreensharingAllowed"] = true,
        ["isAutoRecordingAllowed"] = false,
        ["type"] = "lesson",
        ["waitingRoomAudience"] = "nobody",
    };

    private JsonObject Add(List<JsonObject> rows, JsonObject row, params JsonObject[] inputs)
    {
        lock (_lock)
        {
            Overwrite(row, inputs);
            rows.Add(row);
            return (JsonObject)row.DeepClone();
        }
    }

    /// <summary>A PUT: what it does not name is as if it had never been set.</summary>
    private bool Replace(
        List<JsonObject> rows, Predicate<JsonObject> matches, IEnumerable<string> members, JsonObject defaults, JsonObject input)
    {
        lock (_lock)
        {
            if (rows.Find(matches) is not { } row)
            {
                return false;
            }

            foreach (var member in members)
            {
                row.Remove(member);
            }

            Overwrite(row, defaults, input);
            return true;
        }
    }

    private IReadOnlyList<JsonObject> Copy(List<JsonObject> rows, Predicate<JsonObject> matches)
    {
        lock (_lock)
        {
            return [.. rows.FindAll(matches).Select(static row => (JsonObject)row.DeepClone())];
        }
    }

    private static void Overwrite(JsonObject row, params JsonObject[] inputs)
    {
        foreach (var (name, value) in inputs.SelectMany(static input => input))
        {
            row[name] = value?.DeepClone();
        }
    }

    private static bool Is(JsonObject row, string member, string value) => row[member]!.ToString() == value;
}
