using AuthSdk;
using AuthSdk.Http;
using AuthSdk.OpenCrvs;
using AuthSdk.Samples.OpenCrvsWebhook;
using AuthSdk.Testing;
using Spectre.Console;

var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 140;
}

if (args is ["--help" or "-h"])
{
    console.WriteLine(Settings.Usage);
    return 0;
}

var (settings, fault) = Settings.Parse(args);
if (settings is null)
{
    console.WriteLine($"{fault}\n{Settings.Usage}");
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
    var inbox = new Inbox(settings.Folder);
    await RunAsync(settings, inbox, stop.Token);
    console.WriteLine(inbox.Count == 0 ? "Done; the inbox is empty." : $"{inbox.Count} left in the inbox; start again to fetch them.");
    return inbox.Count == 0 || stop.IsCancellationRequested ? 0 : 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    console.WriteLine("Stopped before it began.");
    return 0;
}
catch (Exception failure) when (failure is ApiException or OAuthException or HttpRequestException or IOException or SampleException)
{
    console.WriteLine(failure.Message);
    return 1;
}
catch (Microsoft.Extensions.Options.OptionsValidationException invalid)
{
    console.WriteLine(string.Join('\n', invalid.Failures));
    return 1;
}

async Task RunAsync(Settings settings, Inbox inbox, CancellationToken cancellationToken)
{
    await using var server = await Server.OpenAsync(settings, cancellationToken);
    await using var receiver = await Receiver.StartAsync(settings.Listen, server.Secret, inbox, console.WriteLine, cancellationToken);
    var callback = settings.Callback ?? receiver.Address;
    await using var subscription = await Subscription.OpenAsync(server.Webhooks, callback, server.Secret, cancellationToken);
    console.WriteLine($"Subscribed {callback} to {WebhookTopics.BirthRegistered}; Ctrl+C ends it.");

    var enough = settings.Count ?? (server.Emulator is null ? null : OpenCrvsSeed.RegisteredBirthRecordIds.Count);
    var births = server.Emulator is { } emulator ? RegisterBirthsAsync(emulator, enough, cancellationToken) : Task.CompletedTask;
    try
    {
        var worker = new Worker(server.Records, inbox, settings.Folder, console.WriteLine);
        await console.Status().StartAsync("Waiting for births", _ => worker.RunAsync(enough, cancellationToken));
    }
    catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
    {
        console.WriteLine("Stopping; the subscription is ended.");
    }
    finally
    {
        await births.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

// What registrars do all day: the emulator tells the subscribers of each birth.
static async Task RegisterBirthsAsync(OpenCrvsEmulator emulator, int? count, CancellationToken cancellationToken)
{
    foreach (var recordId in OpenCrvsSeed.RegisteredBirthRecordIds.Take(count ?? int.MaxValue))
    {
        await emulator.DeliverWebhooksAsync(WebhookTopics.BirthRegistered, recordId, cancellationToken);
    }
}
