using AuthSdk;
using AuthSdk.Http;
using AuthSdk.Samples.KmhfrExport;
using Microsoft.Extensions.Options;
using Spectre.Console;

const int Interrupted = 130; // what a shell reports for a program that Ctrl+C ended

var console = AnsiConsole.Create(new AnsiConsoleSettings
{
    Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
    Interactive = Console.IsOutputRedirected ? InteractionSupport.No : InteractionSupport.Detect,
});
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 140;
}

if (args is ["--help" or "-h"])
{
    console.WriteLine(Arguments.Usage);
    return 0;
}

var (arguments, fault) = Arguments.Parse(args);
if (arguments is null)
{
    console.WriteLine($"{fault}\n{Arguments.Usage}");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    await using var session = arguments.Server is { } server ? RegistrySession.Connect(server) : await RegistrySession.EmulateAsync(stop.Token);
    return await ExportAsync(new CountyExport(session.Registry));
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    console.WriteLine($"Stopped. {arguments.Output} is as it was.");
    return Interrupted;
}
catch (OptionsValidationException incomplete)
{
    console.WriteLine($"{string.Join('\n', incomplete.Failures)}\n{Arguments.Usage}");
    return 1;
}
catch (Exception failure) when (failure
    is OAuthException or ApiException or HttpRequestException or OperationCanceledException or IOException or UnauthorizedAccessException)
{
    // A cancellation that nobody asked for is a time-out.
    console.WriteLine($"{failure.Message}\n{arguments.Output} is as it was.");
    return 1;
}

async Task<int> ExportAsync(CountyExport export)
{
    if (await export.FindCountyAsync(arguments.County, stop.Token) is not { } county)
    {
        console.WriteLine($"There is no county '{arguments.County}', or the account does not see it.");
        return 1;
    }

    var (written, foreign) = await ProgressLines.ShowAsync(
        console, progress => export.RunAsync(county, arguments.Output, arguments.PageSize, progress, stop.Token));
    console.WriteLine($"{written} facilities of {county.Name} are in {arguments.Output}.");
    if (foreign > 0)
    {
        console.WriteLine($"{foreign} of other counties came too and were left out: this server ignores filters.");
    }

    return 0;
}
