using AuthSdk;
using AuthSdk.CareCentric;
using AuthSdk.Http;
using AuthSdk.Samples.CareCentricSummary;
using Microsoft.Extensions.Options;
using Spectre.Console;

// A file or a pipe gets plain text of a fixed width.
var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 200;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var arguments = Arguments.Parse(args);
if (arguments.Help || arguments.Fault is not null)
{
    console.WriteLine(arguments.Fault is null ? Arguments.Usage : $"{arguments.Fault}\n{Arguments.Usage}");
    return arguments.Fault is null ? 0 : 2;
}

try
{
    await using var service = await Service.ConnectAsync(arguments, stop.Token);
    console.WriteLine($"Reading from {arguments.BaseUrl?.AbsoluteUri ?? "the emulator"}. Ctrl+C ends it.");
    var record = await ReadingProgress.ShowAsync(console, progress => new RecordReader(service.Api, progress, stop.Token).ReadAsync(arguments));
    if (record is null)
    {
        console.WriteLine("There is no such patient.");
        return 1;
    }

    var summary = SummaryText.Of(record);
    await SummaryFile.WriteAsync(arguments.Output, summary, stop.Token);
    console.WriteLine();
    console.WriteLine(summary);
    console.WriteLine($"Written to {arguments.Output}.");
    return 0;
}
catch (OptionsValidationException invalid)
{
    console.WriteLine($"Something is not set:\n  {string.Join("\n  ", invalid.Failures)}\n{Arguments.Usage}");
    return 1;
}
catch (ApiException<OperationOutcome> refused)
{
    console.WriteLine($"{refused.Message} {refused.Error?.Reason}");
    return 1;
}
catch (Exception failed) when (failed is OAuthException or ApiException or HttpRequestException or IOException or UnauthorizedAccessException)
{
    console.WriteLine(failed.Message);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    console.WriteLine("Stopped. Nothing was written.");
    return 130;
}
