namespace AuthSdk.Moodhood;

/// <summary>Spaces: groups of rooms. Reading a single space and deleting one are not documented.</summary>
public interface IMoodhoodSpaces
{
    /// <summary>Lists the spaces of the user.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/")]
    Task<ItemList<Space>> ListSpacesAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates a space.</summary>
    /// <param name="space">Its settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces")]
    Task<CreatedId> CreateSpaceAsync([Body] SpaceSettings space, CancellationToken cancellationToken = default);

    /// <summary>Replaces all settings of a space. What the server answers is not documented.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="space">The new settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/spaces/{spaceId}")]
    Task UpdateSpaceAsync(string spaceId, [Body] SpaceSettings space, CancellationToken cancellationToken = default);
}
