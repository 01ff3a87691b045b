namespace AuthSdk.Benchmarks.Reporting;

/// <summary>One figure of a run.</summary>
/// <param name="Benchmark">The class that measured.</param>
/// <param name="Case">Its parameters, in words.</param>
/// <param name="Contender">Who was measured.</param>
/// <param name="Best">The time of the fastest iteration, in nanoseconds.</param>
/// <param name="Median">The median of all iterations, in nanoseconds.</param>
/// <param name="Bytes">What was allocated.</param>
/// <param name="IsBaseline">Whether the others of the case are compared with it.</param>
internal sealed record Measurement(
    string Benchmark, string Case, string Contender, double Best, double Median, double Bytes, bool IsBaseline);
