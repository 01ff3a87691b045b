using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AuthSdk.OpenCrvs;

/// <summary>The receiving end of the webhooks of versions 1.x: answers the challenge, and tells genuine deliveries from others.</summary>
/// <remarks>Nothing here needs ASP.NET Core; the README shows it in a minimal API.</remarks>
public static class OpenCrvsWebhooks
{
    /// <summary>The header of the signature: <c>sha256=</c> and 64 hexadecimal digits in lower case.</summary>
    public const string SignatureHeader = "X-Hub-Signature";

    /// <summary>How long a delivery may be unless said otherwise, in bytes: 16 MiB. Records contain documents.</summary>
    public const int DefaultMaxBodyLength = 16 * 1024 * 1024;

    /// <summary>Whether a delivery comes from the server. Takes as long for a near miss as for a far one.</summary>
    /// <param name="body">The body as it was received, before anything parses it.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>; without one the delivery is not genuine.</param>
    /// <param name="secret">The client's <c>sha_secret</c>. Not its client secret.</param>
    /// <remarks>
    /// The key is the secret, the message <c>sha256:</c> and the whole body in the encoding of <c>encodeURIComponent</c>, the hash HMAC-SHA256. The
    /// documentation says otherwise in several ways; this is what the server does. There is no protection against a repeated delivery: the signature
    /// covers a time stamp, and deliveries have no id.
    /// </remarks>
    /// <exception cref="ArgumentException">The secret is empty: anybody could sign with that.</exception>
    public static bool Verify(ReadOnlySpan<byte> body, string? signature, SecretString secret)
    {
        RequireSecret(secret);
        if (signature?.Length != WebhookSignature.Length)
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[WebhookSignature.Length];
        Span<byte> given = stackalloc byte[WebhookSignature.Length];
        WebhookSignature.Write(body, secret, expected);
        return Encoding.ASCII.GetBytes(signature, given) == given.Length && CryptographicOperations.FixedTimeEquals(expected, given);
    }

    /// <summary>Signs a body as the server does, for tests and for relays.</summary>
    /// <param name="body">The body, UTF-8.</param>
    /// <param name="secret">The client's <c>sha_secret</c>.</param>
    /// <returns>The value of <see cref="SignatureHeader"/>.</returns>
    /// <exception cref="ArgumentException">The secret is empty.</exception>
    public static string Sign(ReadOnlySpan<byte> body, SecretString secret)
    {
        RequireSecret(secret);
        Span<byte> signature = stackalloc byte[WebhookSignature.Length];
        WebhookSignature.Write(body, secret, signature);
        return Encoding.ASCII.GetString(signature);
    }

    /// <summary>Reads a delivery whose signature is right.</summary>
    /// <param name="body">The body, UTF-8: <see cref="Verify"/> it first.</param>
    /// <exception cref="JsonException">It is no such JSON.</exception>
    public static WebhookNotification Parse(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, OpenCrvsJsonContext.Default.WebhookNotification) ?? throw new JsonException("The delivery is null.");

    /// <summary>Receives a delivery: its body, if the signature is right.</summary>
    /// <param name="body">The body of the request, from its beginning.</param>
    /// <param name="signature">The value of <see cref="SignatureHeader"/>.</param>
    /// <param name="secret">The client's <c>sha_secret</c>.</param>
    /// <param name="maxBodyLength">How long the body may be, in bytes.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>
    /// The body, for <see cref="Parse"/>; <see langword="null"/> if the signature is missing or wrong: answer with 401 and forget it.
    /// </returns>
    /// <exception cref="InvalidDataException">The body is longer; answer with 413.</exception>
    /// <exception cref="ArgumentException">The secret is empty: anybody could sign with that.</exception>
    public static async Task<byte[]?> ReceiveAsync(
        Stream body,
        string? signature,
        SecretString secret,
        int maxBodyLength = DefaultMaxBodyLength,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        RequireSecret(secret);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBodyLength);

        using var received = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (received.Length + read > maxBodyLength)
            {
                throw new InvalidDataException($"The delivery is longer than {maxBodyLength} bytes.");
            }

            received.Write(buffer, 0, read);
        }

        var bytes = received.ToArray();
        return Verify(bytes, signature, secret) ? bytes : null;
    }

    /// <summary>
    /// What to answer to the request <c>GET callback?mode=subscribe&amp;challenge=…&amp;topic=…</c>, which the service sends while it is asked to
    /// subscribe. Its parameters have no <c>hub.</c> in front.
    /// </summary>
    /// <param name="challenge">The value of the parameter <c>challenge</c>, decoded.</param>
    /// <returns>JSON, to be sent with status 200 as <c>application/json</c>.</returns>
    public static string AnswerChallenge(string challenge)
    {
        ArgumentNullException.ThrowIfNull(challenge);
        return JsonSerializer.Serialize(new WebhookChallenge { Challenge = challenge }, OpenCrvsJsonContext.Default.WebhookChallenge);
    }

    /// <summary>Subscribes an address to a topic.</summary>
    /// <param name="api">The client.</param>
    /// <param name="callback">The address, absolute and without a query, which the challenge would lose.</param>
    /// <param name="topic">One of <see cref="WebhookTopics"/>.</param>
    /// <param name="secret">The client's <c>sha_secret</c>. Not its client secret.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentException">The address is not absolute or has a query.</exception>
    public static Task SubscribeAsync(
        this IOpenCrvsWebhooksApi api, Uri callback, string topic, SecretString secret, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(callback);
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(secret);
        if (!callback.IsAbsoluteUri || callback.Query.Length > 0)
        {
            throw new ArgumentException("The callback must be absolute and must have no query: the service drops it in the challenge.", nameof(callback));
        }

        var hub = new NewWebhookHub { Callback = callback.AbsoluteUri, Topic = topic, Secret = secret };
        return api.SubscribeAsync(new NewWebhook { Hub = hub }, cancellationToken);
    }

    // A setting that is missing must not turn the check off.
    private static void RequireSecret(SecretString secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        if (secret.IsEmpty)
        {
            throw new ArgumentException("The sha_secret is empty: anybody could sign with that.", nameof(secret));
        }
    }
}
