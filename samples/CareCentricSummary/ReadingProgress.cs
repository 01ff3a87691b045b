using AuthSdk.CareCentric;
using Spectre.Console;

namespace AuthSdk.Samples.CareCentricSummary;

/// <summary>Shows how far reading has come: a bar for each kind of record, or a line when the output goes to a file.</summary>
internal sealed class ReadingProgress(IAnsiConsole console, ProgressContext? bars)
{
    private readonly Dictionary<string, ProgressTask> _tasks = [];

    /// <summary>Runs something that reads.</summary>
    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<ReadingProgress, Task<T>> read) => console.Profile.Capabilities.Ansi
        ? console.Progress().StartAsync(bars => read(new ReadingProgress(console, bars)))
        : read(new ReadingProgress(console, bars: null));

    /// <summary>Shows the pages of a search as they arrive.</summary>
    public IProgress<SearchProgress> Of(string what)
    {
        if (bars is not null)
        {
            _tasks[what] = bars.AddTask(what);
        }

        return new Pages(this, what);
    }

    /// <summary>Shows that a search is over.</summary>
    public void Done(string what, int found)
    {
        if (_tasks.TryGetValue(what, out var task))
        {
            task.Description = $"{what}: {found}";
            task.Value = task.MaxValue;
        }
    }

    private void Show(string what, SearchProgress arrived)
    {
        if (_tasks.TryGetValue(what, out var task))
        {
            task.MaxValue = Math.Max(arrived.Total ?? arrived.Resources, 1);
            task.Value = arrived.Resources;
        }
        else
        {
            console.WriteLine($"{what}: {arrived.Resources} of {arrived.Total?.ToString() ?? "?"}");
        }
    }

    private sealed class Pages(ReadingProgress progress, string what) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => progress.Show(what, value);
    }
}
