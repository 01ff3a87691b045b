using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using AuthSdk.Samples.Emulators;
using AuthSdk.Testing;
using Spectre.Console;

var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 140;
}

var (arguments, fault) = Arguments.Parse(args, EmulatorCatalog.All.Keys);
if (arguments is null)
{
    var asked = args is ["--help" or "-h"];
    if (!asked)
    {
        console.WriteLine(fault!);
    }

    console.WriteLine($"{Arguments.Usage}\nNames: {string.Join(", ", EmulatorCatalog.All.Keys)}");
    return asked ? 0 : 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

try
{
    var started = await EmulatorCatalog.All[arguments.Name](arguments.Port, Log, stop.Token);
    await using var emulator = started.Emulator;
    Show(started);
    await Task.Delay(Timeout.InfiniteTimeSpan, stop.Token);
}
catch (IOException taken)
{
    console.WriteLine($"Port {arguments.Port} cannot be used: {taken.Message}");
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    console.WriteLine("Stopped.");
}

return 0;

void Show(Running started)
{
    console.WriteLine($"{arguments.Name} listens on {started.Emulator.Address}; token endpoint {new Uri(started.Emulator.Address, started.TokenPath)}");
    console.WriteLine("appsettings.json for it:");

    // To be copied: not wrapped as the rest is.
    var settings = started.Emulator.Settings.Where(setting => setting.Value is not null).Select(setting => KeyValuePair.Create(setting.Key, (JsonNode?)setting.Value));
    Console.WriteLine(new JsonObject { [started.Section] = new JsonObject(settings) }.ToJsonString(new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }));
    console.WriteLine("Ctrl+C ends it. Requests:");
}

void Log(RecordedRequest request) => console.WriteLine($"  {request}");
