using System.Text.Json;

namespace AuthSdk.Benchmarks.Reporting;

/// <summary>Reads what BenchmarkDotNet left.</summary>
internal static class ResultFiles
{
    /// <summary>All figures in a folder of results, in the order in which they were measured.</summary>
    public static IReadOnlyList<Measurement> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*-report-full-compressed.json").Order(StringComparer.Ordinal).SelectMany(ReadFile),
    ];

    private static List<Measurement> ReadFile(string path)
    {
        using var results = JsonDocument.Parse(File.ReadAllText(path));

        // The first benchmark of a class is its baseline.
        var benchmarks = results.RootElement.GetProperty("Benchmarks").EnumerateArray().ToList();
        var baseline = benchmarks[0].GetProperty("MethodTitle").GetString();
        return
        [
            .. benchmarks.Select(benchmark => new Measurement(
                benchmark.GetProperty("Type").GetString()!,
                Case(benchmark.GetProperty("Parameters").GetString()!),
                benchmark.GetProperty("MethodTitle").GetString()!.Trim('\''),
                benchmark.GetProperty("Statistics").GetProperty("Min").GetDouble(),
                benchmark.GetProperty("Statistics").GetProperty("Median").GetDouble(),
                benchmark.GetProperty("Memory").GetProperty("BytesAllocatedPerOperation").GetDouble(),
                benchmark.GetProperty("MethodTitle").GetString() == baseline)),
        ];
    }

    // "Transport=Memory&Operation=GET" is "Memory, GET".
    private static string Case(string parameters) =>
        string.Join(", ", parameters.Split('&').Select(parameter => parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]));
}
