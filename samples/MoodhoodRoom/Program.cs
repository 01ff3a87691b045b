using AuthSdk;
using AuthSdk.Http;
using AuthSdk.Moodhood;
using AuthSdk.Samples.MoodhoodRoom;
using Microsoft.Extensions.Options;
using Spectre.Console;

var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 200;
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

RoomSetup? setup = null;
try
{
    await using var service = await Service.OpenAsync(arguments.BaseUrl, stop.Token);
    console.WriteLine($"Moodhood at {(service.IsEmulated ? "an emulator" : service.Address.Authority)}");
    setup = new RoomSetup(service, arguments, done => console.WriteLine($"  {done}"));
    if (arguments.Cleanup)
    {
        await setup.CleanUpAsync(stop.Token);
        return 0;
    }

    // The spinner would tear the lines of a file or a pipe.
    var link = Console.IsOutputRedirected
        ? await setup.RunAsync(stop.Token)
        : await console.Status().StartAsync("Setting up", _ => setup.RunAsync(stop.Token));
    console.WriteLine(link);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    console.WriteLine("Interrupted.");
    ShowCreated();
    return 130;
}
catch (ApiException<ApiError> refused)
{
    console.WriteLine($"{(int)refused.StatusCode}: {refused.Error?.AnyMessage ?? refused.Message}");
}
catch (OptionsValidationException incomplete)
{
    console.WriteLine($"{string.Join('\n', incomplete.Failures)}\n{Arguments.Usage}");
}
catch (Exception failed) when (failed is SampleException or OAuthException or ApiException or HttpRequestException or IOException or UnauthorizedAccessException)
{
    console.WriteLine(failed.Message);
}

ShowCreated();
return 1;

void ShowCreated()
{
    if (setup is not null && arguments is { BaseUrl: not null })
    {
        console.WriteLine($"Created: {setup.Created}. The same command goes on from here; with --cleanup it deletes the room.");
    }
}
