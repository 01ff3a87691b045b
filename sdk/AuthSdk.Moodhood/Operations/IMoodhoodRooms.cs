namespace AuthSdk.Moodhood;

/// <summary>Rooms. The id of the space is a part of every path; it is another id than that of the room.</summary>
public interface IMoodhoodRooms
{
    /// <summary>Lists the rooms of a space.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms")]
    Task<ItemList<Room>> ListRoomsAsync(string spaceId, CancellationToken cancellationToken = default);

    /// <summary>Gets a room.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room; not its alias.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/rooms/{roomId}")]
    Task<Room> GetRoomAsync(string spaceId, string roomId, CancellationToken cancellationToken = default);

    /// <summary>Creates a room. At least the id, the alias and the channel of the answer are there.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="room">Its settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/rooms")]
    Task<Room> CreateRoomAsync(string spaceId, [Body] RoomSettings room, CancellationToken cancellationToken = default);

    /// <summary>Replaces all settings of a room. What the server answers is not documented.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="room">The new settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/spaces/{spaceId}/rooms/{roomId}")]
    Task UpdateRoomAsync(string spaceId, string roomId, [Body] RoomSettings room, CancellationToken cancellationToken = default);

    /// <summary>Deletes a room.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/spaces/{spaceId}/rooms/{roomId}")]
    Task DeleteRoomAsync(string spaceId, string roomId, CancellationToken cancellationToken = default);
}
