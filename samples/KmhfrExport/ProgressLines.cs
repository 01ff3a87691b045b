using AuthSdk.Kmhfr;
using Spectre.Console;

namespace AuthSdk.Samples.KmhfrExport;

/// <summary>Shows how far the export is: a bar on a terminal, a line for each page elsewhere.</summary>
internal static class ProgressLines
{
    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<IProgress<PageProgress>, Task<T>> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            return work(new Report(page => console.WriteLine($"page {page.Page} of {page.TotalPages}, {page.Read} of {page.Count} facilities")));
        }

        return console.Progress().StartAsync(context =>
        {
            var bar = context.AddTask("facilities");
            return work(new Report(page =>
            {
                bar.MaxValue = page.Count;
                bar.Value = page.Read;
            }));
        });
    }

    /// <summary>Reports at once, where <see cref="Progress{T}"/> would do it later on another thread.</summary>
    private sealed class Report(Action<PageProgress> show) : IProgress<PageProgress>
    {
        void IProgress<PageProgress>.Report(PageProgress value) => show(value);
    }
}
