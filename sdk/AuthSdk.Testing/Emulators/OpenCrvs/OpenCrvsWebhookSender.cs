using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>What the webhooks service sends to subscribers. To loopback addresses only: an emulator talks to nobody else.</summary>
internal static class OpenCrvsWebhookSender
{
    private const int Attempts = 3;
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the callback echoes what it is asked. A query in the callback is lost, as the real service loses it.</summary>
    public static async Task<bool> ChallengeAsync(string callback, string topic, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(callback, UriKind.Absolute, out var address) || !address.IsLoopback)
        {
            return false;
        }

        var challenge = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        var question = new Uri(address, $"?mode=subscribe&challenge={Uri.EscapeDataString(challenge)}&topic={topic}");
        try
        {
            using var answer = await Http.GetAsync(question, cancellationToken).ConfigureAwait(false);
            var body = await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            return answer.IsSuccessStatusCode && JsonNode.Parse(body) is JsonObject echo && JsonBody.Text(echo, "challenge") == challenge;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException)
        {
            return false;
        }
    }

    /// <summary>Posts a delivery; again only when the network failed, at most three times.</summary>
    public static async Task<OpenCrvsDelivery> DeliverAsync(
        Uri callback, string subscriptionId, JsonObject content, string secret, CancellationToken cancellationToken)
    {
        var body = content.ToJsonString(Compact);
        var delivery = new OpenCrvsDelivery { SubscriptionId = subscriptionId, Callback = callback, Body = body, Signature = Sign(body, secret) };
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, callback) { Content = new StringContent(body, Encoding.UTF8) };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.Add("X-Hub-Signature", delivery.Signature);
            try
            {
                using var answer = await Http.SendAsync(request, cancellationToken).ConfigureAwait(false);
                return delivery with { Status = answer.StatusCode };
            }
            catch (HttpRequestException)
            {
                // The next attempt, or nobody is there.
            }
        }

        return delivery;
    }

    /// <summary>The escaper of .NET escapes five characters that encodeURIComponent of the real service leaves alone.</summary>
    private static string Sign(string body, string secret)
    {
        var escaped = new StringBuilder("sha256:").Append(Uri.EscapeDataString(body))
            .Replace("%21", "!").Replace("%27", "'").Replace("%28", "(").Replace("%29", ")").Replace("%2A", "*");
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(escaped.ToString()));
        return "sha256=" + Convert.ToHexString(hash).ToLowerInvariant();
    }
}
