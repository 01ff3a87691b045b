using AuthSdk.OpenCrvs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Samples.OpenCrvsWebhook;

/// <summary>The address that the server calls.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    public const string Path = "/crvs";
    private readonly WebApplication _application;

    private Receiver(WebApplication application) => _application = application;

    /// <summary>Where it listens.</summary>
    public Uri Address => new(new Uri(_application.Urls.Single()), Path);

    public static async Task<Receiver> StartAsync(Uri listen, SecretString secret, Inbox inbox, Action<string> log, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(listen.GetLeftPart(UriPartial.Authority));
        // Ctrl+C is the sample's own: it has a subscription to end.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var application = builder.Build();

        application.MapGet(Path, (string mode, string topic, string challenge) =>
            mode == "subscribe" && topic == WebhookTopics.BirthRegistered
                ? Results.Text(OpenCrvsWebhooks.AnswerChallenge(challenge), "application/json")
                : Results.NotFound());

        application.MapPost(Path, async (HttpRequest request, CancellationToken aborted) =>
        {
            var signature = request.Headers[OpenCrvsWebhooks.SignatureHeader];
            if (await OpenCrvsWebhooks.ReceiveAsync(request.Body, signature, secret, cancellationToken: aborted) is not { } body)
            {
                log("turned away: the signature is wrong");
                return Results.Unauthorized();
            }

            // On disk before the answer: there is no second delivery.
            await inbox.PutAsync(body, aborted);
            return Results.Ok();
        });

        await application.StartAsync(cancellationToken);
        return new Receiver(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
