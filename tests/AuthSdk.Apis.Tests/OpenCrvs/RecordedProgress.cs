using AuthSdk.OpenCrvs;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>Keeps what it is told, at once and in order.</summary>
internal sealed class RecordedProgress : IProgress<PageProgress>
{
    private readonly List<PageProgress> _reports = [];

    public IReadOnlyList<PageProgress> Reports => _reports;

    public void Report(PageProgress value) => _reports.Add(value);
}
