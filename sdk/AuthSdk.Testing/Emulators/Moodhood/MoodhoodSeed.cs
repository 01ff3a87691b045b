namespace AuthSdk.Testing;

/// <summary>The records a <see cref="MoodhoodEmulator"/> starts with.</summary>
public static class MoodhoodSeed
{
    /// <summary>The user of the options.</summary>
    public const string UserId = "60cb1fd41f46ac12ff0eec79";

    /// <summary>The internal id of the client, <c>cId</c> in its tokens; not the <c>client_id</c>.</summary>
    public const string ClientObjectId = "60b0c11e0c11e0c11e0c11e0";

    /// <summary>A space, "Some test space".</summary>
    public const string SpaceId = "60d55c0eb9ef88ab17b0aabb";

    /// <summary>Another space, without rooms.</summary>
    public const string EmptySpaceId = "64217150224cd9e040e114d1";

    /// <summary>A room of <see cref="SpaceId"/>.</summary>
    public const string RoomId = "62b0e25e3dc082dc7502d273";

    /// <summary>The alias of <see cref="RoomId"/>.</summary>
    public const string RoomAlias = "EGBYWoMZJe";

    /// <summary>A recording of <see cref="RoomId"/>.</summary>
    public const string RecordingId = "64b6544f7b3b4f29d70afec2";

    /// <summary>The call in <see cref="RoomId"/> that <see cref="RecordingId"/> is a recording of.</summary>
    public const string CallId = "64b6544f7b3b4f29d70afe01";

    /// <summary>When the call and its recording began.</summary>
    public static DateTimeOffset RecordedAt { get; } = new(2023, 8, 12, 12, 26, 51, 553, TimeSpan.Zero);
}
