using System.Collections.Concurrent;
using System.Net;
using AuthSdk.RunScan;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AuthSdk.Stores.Tests.Harness;

/// <summary>
/// A token endpoint that issues each refresh token once, and takes everything away when one is used a second time (RFC 9700
/// section 4.14.2). A person signs in once: the password grant works a single time.
/// </summary>
internal sealed class RotatingServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly object _gate = new();
    private readonly ConcurrentQueue<string> _refusals = new();
    private string? _valid;
    private int _issued;
    private TaskCompletionSource<string>? _trap;

    private RotatingServer(WebApplication application) => _application = application;

    public Uri TokenEndpoint { get; private set; } = null!;

    /// <summary>How many tokens were issued, the first one included.</summary>
    public int Issued => Volatile.Read(ref _issued);

    public IEnumerable<string> Refusals => _refusals;

    public static async Task<RotatingServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var server = new RotatingServer(application);
        application.Run(server.AnswerAsync);
        await application.StartAsync();
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        server.TokenEndpoint = new Uri(new Uri(addresses.Single()), "token");
        return server;
    }

    /// <summary>Lets the next request wait for ever, before it has any effect.</summary>
    /// <returns>Who sent it, once it has come.</returns>
    public Task<string> TrapNext()
    {
        var trap = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _trap, trap);
        return trap.Task;
    }

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await _application.StopAsync(atOnce.Token);
        await _application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (Interlocked.Exchange(ref _trap, null) is { } trap)
        {
            trap.SetResult(context.Request.Headers.UserAgent.ToString());
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }

        var (status, body) = Answer(form["grant_type"] == "password", form["refresh_token"].ToString());
        RunSecrets.Learn(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    }

    private (int Status, string Body) Answer(bool signsIn, string presented)
    {
        lock (_gate)
        {
            if (signsIn ? _issued > 0 : presented != _valid)
            {
                _valid = null;
                _refusals.Enqueue(signsIn ? "second sign-in" : $"{presented} used again");
                return (400, """{"error":"invalid_grant"}""");
            }

            _issued++;
            _valid = $"refresh-{_issued}";
            return (200, $$"""{"access_token":"token-{{_issued}}","token_type":"Bearer","expires_in":60,"refresh_token":"{{_valid}}"}""");
        }
    }
}
