namespace AuthSdk.Apis.Tests.Records;

/// <summary>A JSON example of an API's documentation. The index beside them says what each of them is.</summary>
/// <param name="Section">Where the documentation has it.</param>
/// <param name="File">Its file; for what no record reads, what it is.</param>
/// <param name="Type">The property of the JSON context that reads it; for what no record reads, what does.</param>
/// <param name="Unnamed">The fields that its record does not name.</param>
internal sealed record Example(string Section, string File, string Type, IReadOnlyList<string> Unnamed)
{
    /// <summary>Whether a record reads it.</summary>
    public bool IsRecord => File.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>The examples of an API.</summary>
    public static IReadOnlyList<Example> All(string api) =>
        [.. Read(api, "Index.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    /// <summary>The text of a file.</summary>
    public static string Read(string api, string file)
    {
        using var stream = typeof(Example).Assembly.GetManifestResourceStream($"{api}/{file}") ?? throw new FileNotFoundException($"{api}/{file}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Example Parse(string line) => line.Split(" | ") is [var section, var file, var type, .. var unnamed]
        ? new(section, file, type, unnamed is [var names] ? names.Split(' ') : [])
        : throw new FormatException(line);
}
