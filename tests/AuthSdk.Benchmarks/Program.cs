using AuthSdk.Benchmarks;
using AuthSdk.Benchmarks.Network;
using AuthSdk.Benchmarks.Reporting;
using BenchmarkDotNet.Running;

switch (args)
{
    case [LoopbackServer.Verb]:
        await LoopbackServer.ServeAsync();
        break;
    case ["report", var results, var documents]:
        Report.Write(results, documents);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new BenchmarkConfig());
        break;
}
