using System.Net;
using System.Text;
using AuthSdk.Moodhood;
using AuthSdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AuthSdk.Apis.Tests.Moodhood;

/// <summary>The webhook of a space, from its creation to the events that it gets.</summary>
public sealed class MoodhoodWebhookTests
{
    [Fact]
    public async Task A_webhook_is_created_read_replaced_renewed_and_deleted()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);

        var missing = await Engine.RefusedAsync<ApiError>(() => client.GetWebhookAsync(MoodhoodSeed.SpaceId));
        var created = await client.CreateWebhookAsync(MoodhoodSeed.SpaceId, new WebhookSettings { Url = "https://hook.test/" });
        var read = await client.GetWebhookAsync(MoodhoodSeed.SpaceId);
        var updated = await client.UpdateWebhookAsync(MoodhoodSeed.SpaceId, new WebhookSettings { Url = "https://hook.test/v2", IsActive = false });
        var renewed = await client.RenewWebhookSecretAsync(MoodhoodSeed.SpaceId);
        await client.DeleteWebhookAsync(MoodhoodSeed.SpaceId);
        var gone = await Engine.RefusedAsync<ApiError>(() => client.DeleteWebhookAsync(MoodhoodSeed.SpaceId));

        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(("https://hook.test", 32, true), (created.Url, created.Secret!.Length, created.IsActive));
        Assert.Equal(("https://hook.test", null, true), (read.Url, read.Secret, read.IsActive));
        Assert.Equal(("https://hook.test/v2", null, false), (updated.Url, updated.Secret, updated.IsActive));
        Assert.NotEqual(created.Secret, renewed.Secret);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Only_the_owner_of_a_space_touches_its_webhook()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var owner);
        await owner.CreateUserAsync(new NewUser { Email = "other@example.test", Username = "Other", Password = "0ther" });
        var account = new MoodhoodEmulatorOptions();
        var options = new MoodhoodApiOptions
        {
            Server = new Uri(emulator.Address, "/v1"),
            ClientId = account.ClientId,
            ClientSecret = account.ClientSecret,
            Username = "other@example.test",
            Password = "0ther",
        };
        using var otherConnection = Engine.Connect(options, out var other);

        var refused = await Engine.RefusedAsync<ApiError>(() =>
            other.CreateWebhookAsync(MoodhoodSeed.SpaceId, new WebhookSettings { Url = "https://hook.test/" }));
        var own = await other.CreateSpaceAsync(new SpaceSettings { Name = "Other's", IsPublic = true });
        var allowed = await other.CreateWebhookAsync(own.Id, new WebhookSettings { Url = "https://hook.test/" });

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.NotNull(allowed.Secret);
    }

    [Fact]
    public async Task An_ASP_NET_Core_program_takes_what_was_signed_and_refuses_the_rest()
    {
        await using var emulator = await MoodhoodEmulator.StartAsync();
        using var connection = MoodhoodCase.Connect(emulator, out var client);
        var webhook = await client.CreateWebhookAsync(MoodhoodSeed.SpaceId, new WebhookSettings { Url = "https://hook.test/" });
        var taken = new List<WebhookEvent>();
        await using var receiver = await ReceiveAsync(new WebhookReader(webhook.Secret!), taken);
        using var service = new HttpClient { BaseAddress = new Uri(receiver.Urls.First()) };
        var payload = emulator.CreateWebhookPayload(
            MoodhoodSeed.SpaceId, WebhookEventNames.RecordFinished, MoodhoodSeed.RoomId, MoodhoodSeed.RecordingId);

        var statuses = new[]
        {
            await PostAsync(payload),
            await PostAsync(payload.Replace("record_finished", "record_failed", StringComparison.Ordinal)),
            await PostAsync("{}"),
        };

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized], statuses);
        Assert.Equal((WebhookEventNames.RecordFinished, MoodhoodSeed.RecordingId), (Assert.Single(taken).EventName, taken[0].RecordId));

        async Task<HttpStatusCode> PostAsync(string json)
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var answer = await service.PostAsync(new Uri("/hook", UriKind.Relative), content);
            return answer.StatusCode;
        }
    }

    /// <summary>The example of the package's README.</summary>
    private static async Task<WebApplication> ReceiveAsync(WebhookReader reader, List<WebhookEvent> taken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/hook", async (HttpContext context) =>
        {
            if (await reader.ReadAsync(context.Request.Body, context.RequestAborted) is not { } happened)
            {
                return Results.Unauthorized();
            }

            taken.Add(happened);
            return Results.Ok();
        });
        await app.StartAsync();
        return app;
    }
}
