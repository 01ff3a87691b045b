using System.Text.Json;

namespace AuthSdk.Samples.MoodhoodRoom;

/// <summary>What was created so far, so that the next run goes on. Ids only: a link lets anybody in and is kept nowhere.</summary>
internal sealed record Checkpoint
{
    public const string FileName = "moodhood-room.json";

    /// <summary>Where it was created.</summary>
    public required string Server { get; init; }

    public string? SpaceId { get; init; }

    public string? RoomId { get; init; }

    public string? InviteId { get; init; }

    /// <summary>Reads the file in the working folder.</summary>
    /// <exception cref="SampleException">It is of another service, or nothing that this program wrote.</exception>
    public static async Task<Checkpoint?> LoadAsync(Uri server, CancellationToken cancellationToken)
    {
        if (!File.Exists(FileName))
        {
            return null;
        }

        try
        {
            await using var file = File.OpenRead(FileName);
            var checkpoint = await JsonSerializer.DeserializeAsync(file, CheckpointJsonContext.Default.Checkpoint, cancellationToken);
            return checkpoint?.Server == server.AbsoluteUri
                ? checkpoint
                : throw new SampleException($"{FileName} is about {checkpoint?.Server}: move it away, or go on there.");
        }
        catch (JsonException)
        {
            throw new SampleException($"{FileName} cannot be read: move it away.");
        }
    }

    /// <summary>Writes the file as a whole or not at all. It is not cancelled: what was created must be remembered.</summary>
    public async Task SaveAsync()
    {
        await using (var file = File.Create(FileName + ".new"))
        {
            await JsonSerializer.SerializeAsync(file, this, CheckpointJsonContext.Default.Checkpoint);
        }

        File.Move(FileName + ".new", FileName, overwrite: true);
    }

    public static void Forget() => File.Delete(FileName);

    /// <returns>For example <c>space 60d5…, room 62b0…</c>.</returns>
    public override string ToString()
    {
        var created = new[] { ("space", SpaceId), ("room", RoomId), ("invitation", InviteId) }.Where(thing => thing.Item2 is not null).ToList();
        return created.Count == 0 ? "nothing" : string.Join(", ", created.Select(thing => $"{thing.Item1} {thing.Item2}"));
    }
}
