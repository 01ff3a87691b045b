using AuthSdk;
using AuthSdk.Http;
using AuthSdk.Samples.Quickstart;
using AuthSdk.Samples.Quickstart.Apis;
using AuthSdk.Samples.Quickstart.Show;
using AuthSdk.Testing;
using Microsoft.Extensions.Options;
using Spectre.Console;

ApiSample[] apis =
[
    new KmhfrSample(), new OpenCrvsSample(), new OpenCrvs2Sample(), new MoodhoodSample(), new CareCentricSample(), new CareCentricSystemSample(), new MskBlazeSample(),
];

// A file or a pipe gets plain text of a fixed width.
var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
if (Console.IsOutputRedirected)
{
    console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
    console.Profile.Width = 140;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

var arguments = Arguments.Parse(args, apis);
if (arguments.Help || arguments.Fault is not null)
{
    Usage.Show(console, apis, arguments.Fault);
    return arguments.Fault is null ? 0 : 2;
}

var chosen = apis.Where(api => arguments.Api is null || api.Name == arguments.Api).ToList();
try
{
    if (arguments.Service is { } service)
    {
        using var log = new TokenRequestLog();
        await using var session = chosen[0].Connect(service, new SampleRuntime(TimeProvider.System, log));
        await CallReport.ShowAsync(console, chosen[0], session, log, stop.Token);
        return 0;
    }

    foreach (var api in chosen)
    {
        using var log = new TokenRequestLog();
        await using var session = await api.EmulateAsync(new SampleRuntime(new ManualTimeProvider(), log), wrongSecret: null, stop.Token);
        await CallReport.ShowAsync(console, api, session, log, stop.Token);
    }

    return await Scenarios.ShowAsync(console, chosen, stop.Token) ? 0 : 1;
}
catch (OptionsValidationException invalid)
{
    console.MarkupLine("[red]The options are not complete:[/]");
    foreach (var failure in invalid.Failures)
    {
        console.WriteLine($"  {failure}");
    }

    console.WriteLine($"For the real service: {chosen[0].RealService}");
    return 1;
}
catch (Exception failed) when (failed is OAuthException or ApiException or HttpRequestException or SampleException)
{
    console.MarkupLineInterpolated($"[red]{failed.Message}[/]");
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    console.WriteLine("Stopped.");
    return 130;
}
