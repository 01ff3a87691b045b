using AuthSdk;
using AuthSdk.Http;
using AuthSdk.MskBlaze;
using AuthSdk.Samples.MskLabs;
using Microsoft.Extensions.Options;
using Spectre.Console;

var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
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
    await using var service = await Service.OpenAsync(arguments, stop.Token);
    console.WriteLine($"Study {service.Study}, from {(service.IsEmulated ? "an emulator" : service.Address.Authority)}");

    var download = new LabDownload(service, arguments);
    var results = await Display.RunAsync(console, report => download.RunAsync(report, stop.Token));
    console.WriteLine(download.Resumed == 0
        ? $"{results} results in {arguments.File}"
        : $"{results} results in {arguments.File}, {download.Resumed} of them from the run before");
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    console.WriteLine("Interrupted. The same command goes on where this one stopped.");
    return 130;
}
catch (ApiException<OperationOutcome> refused)
{
    console.WriteLine($"{(int)refused.StatusCode}: {refused.Error?.Message ?? refused.Message}");
}
catch (Exception failed) when (failed is SampleException or OAuthException or HttpRequestException or IOException or UnauthorizedAccessException)
{
    console.WriteLine(failed.Message);
}
catch (OptionsValidationException incomplete)
{
    console.WriteLine($"{string.Join('\n', incomplete.Failures)}\n{Arguments.Usage}");
}

return 1;
