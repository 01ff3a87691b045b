using Spectre.Console;

namespace AuthSdk.Samples.MskLabs;

/// <summary>Shows how far the download is: a bar where there is a terminal, and else a line per page.</summary>
internal static class Display
{
    public static async Task<int> RunAsync(IAnsiConsole console, Func<Action<int, int?>, Task<int>> download)
    {
        if (Console.IsOutputRedirected)
        {
            return await download((results, total) => console.WriteLine($"{results} of {total?.ToString() ?? "?"} results"));
        }

        return await console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask("Laboratory results", autoStart: true);
                return await download((results, total) =>
                {
                    bar.MaxValue = Math.Max(total ?? results, results);
                    bar.Value = results;
                    bar.Description = $"{results} of {total?.ToString() ?? "?"} results";
                });
            });
    }
}
