using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace AuthSdk.Benchmarks;

/// <summary>
/// Short runs inside this process, one after the other, with bytes counted and results kept as JSON. Many short iterations instead of three
/// long ones: on a machine that does other things as well, the fastest of them is the one that was disturbed least. They are warm when the
/// compiler has compiled the framework for the second time, which takes it a second or two.
/// </summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    public BenchmarkConfig()
    {
        AddJob(Job.ShortRun
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(20)
            .WithIterationTime(TimeInterval.FromMilliseconds(100))
            .WithIterationCount(30));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(JsonExporter.FullCompressed);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
    }
}
