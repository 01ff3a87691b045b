namespace AuthSdk.Benchmarks.Reporting;

/// <summary>Puts the figures of a run into the documents: the tables of <c>performance.md</c>, and the plot.</summary>
internal static class Report
{
    /// <param name="results">The folder that BenchmarkDotNet wrote its results to.</param>
    /// <param name="documents">The folder of <c>performance.md</c>.</param>
    public static void Write(string results, string documents)
    {
        var measurements = ResultFiles.Read(results);
        var page = Path.Combine(documents, "performance.md");
        File.WriteAllText(page, measurements.GroupBy(measurement => measurement.Benchmark).Aggregate(
            File.ReadAllText(page), (text, benchmark) => Insert(text, benchmark.Key, Tables.Of([.. benchmark]))));
        File.WriteAllText(Path.Combine(documents, "performance.svg"), Plot.Of(measurements));
    }

    private static string Insert(string text, string name, string table)
    {
        var (start, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = text.IndexOf(end, StringComparison.Ordinal);
        return from < start.Length || to < from
            ? throw new InvalidOperationException($"performance.md has no place for {name}.")
            : text[..from] + table + text[to..];
    }
}
