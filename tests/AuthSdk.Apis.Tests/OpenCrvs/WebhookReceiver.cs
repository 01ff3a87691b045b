using System.Collections.Concurrent;
using AuthSdk.OpenCrvs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.OpenCrvs;

/// <summary>The minimal API of the README, on a loopback socket.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<WebhookNotification> _received = new();

    private WebhookReceiver(WebApplication application) => _application = application;

    public Uri Callback => new(new Uri(_application.Urls.Single()), "/crvs");

    public IReadOnlyCollection<WebhookNotification> Received => _received;

    /// <summary>Starts one.</summary>
    /// <param name="secret">What deliveries are verified with.</param>
    /// <param name="echoes">Whether it answers challenges as it should.</param>
    /// <param name="status">How it answers genuine deliveries.</param>
    public static async Task<WebhookReceiver> StartAsync(SecretString secret, bool echoes = true, int status = StatusCodes.Status200OK)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new WebhookReceiver(builder.Build());
        receiver._application.MapGet("/crvs", (string mode, string challenge, string topic) => mode == "subscribe" && topic == WebhookTopics.BirthRegistered && echoes
            ? Results.Text(OpenCrvsWebhooks.AnswerChallenge(challenge), "application/json")
            : Results.Text("{}", "application/json"));
        receiver._application.MapPost("/crvs", async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            var signature = request.Headers[OpenCrvsWebhooks.SignatureHeader];
            if (await OpenCrvsWebhooks.ReceiveAsync(request.Body, signature, secret, cancellationToken: cancellationToken) is not { } body)
            {
                return Results.Unauthorized();
            }

            receiver._received.Enqueue(OpenCrvsWebhooks.Parse(body));
            return Results.StatusCode(status);
        });
        await receiver._application.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
