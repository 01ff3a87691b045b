using System.Text.Json;
using System.Text.Json.Serialization;

namespace AuthSdk.Samples.MskLabs;

/// <summary>How far a download has come: what the unfinished file is known to hold, and where the next page is.</summary>
/// <param name="Study">The study.</param>
/// <param name="Next">The path and query of the next page.</param>
/// <param name="Length">The bytes of the unfinished file that belong to whole pages.</param>
/// <param name="Results">The results in them.</param>
internal sealed record Checkpoint(string Study, string Next, long Length, int Results)
{
    /// <returns>The checkpoint, or <see langword="null"/> if there is none for this study.</returns>
    public static async Task<Checkpoint?> ReadAsync(string path, string study, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            await using var stream = File.OpenRead(path);
            var checkpoint = await JsonSerializer.DeserializeAsync(stream, CheckpointJsonContext.Default.Checkpoint, cancellationToken);
            return checkpoint?.Study == study ? checkpoint : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Replaces the file in one step, so that it is whole whenever the program ends.</summary>
    public void Write(string path)
    {
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(this, CheckpointJsonContext.Default.Checkpoint));
        File.Move(path + ".new", path, overwrite: true);
    }
}

/// <summary>Reads and writes the checkpoint.</summary>
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJsonContext : JsonSerializerContext;
