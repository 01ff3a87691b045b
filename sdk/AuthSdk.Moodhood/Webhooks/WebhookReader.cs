using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace AuthSdk.Moodhood;

/// <summary>Reads what a webhook receives, and only what the service signed.</summary>
/// <remarks>
/// <para>
/// The signature is inside the payload: the lower-case hexadecimal HMAC-SHA256 of the JSON text of <c>body</c>, as JavaScript's
/// <c>JSON.stringify</c> writes it, with the webhook's secret as the key. It is checked over the text that arrived; keys stay in their order, and
/// members that <see cref="WebhookEvent"/> does not name are signed like the others.
/// </para>
/// <para>
/// Payloads have neither an id nor a time: an old one can be played again, and up to three attempts are made to deliver one. Take an event as a
/// hint to ask the API, or make its handling repeatable.
/// </para>
/// <para>An instance may be used by many threads.</para>
/// </remarks>
public sealed class WebhookReader
{
    /// <summary>Longer payloads are refused, in bytes. The documented ones have about 300.</summary>
    public const int MaxLength = 64 * 1024;

    private readonly byte[][] _keys;

    /// <summary>Creates a reader.</summary>
    /// <param name="secrets">
    /// The secret of the webhook, from its creation or its last renewal. While it is being renewed, give both: the old one has signed what is
    /// still on its way.
    /// </param>
    /// <exception cref="ArgumentException">There is no secret, or it is empty: anybody could sign with that.</exception>
    public WebhookReader(params SecretString[] secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (secrets.Length == 0 || Array.Exists(secrets, static secret => secret is null || secret.IsEmpty))
        {
            throw new ArgumentException("A webhook has a secret, which cannot be empty.", nameof(secrets));
        }

        _keys = Array.ConvertAll(secrets, static secret => Encoding.UTF8.GetBytes(secret.Reveal()));
    }

    /// <summary>Reads a payload.</summary>
    /// <param name="payload">The body of the request as it arrived, in UTF-8.</param>
    /// <returns>
    /// The event; <see langword="null"/> if the payload is not JSON of that shape, too long, or not signed with a secret of the webhook.
    /// </returns>
    /// <exception cref="JsonException">The payload is signed, but is no event: a member has another type than documented.</exception>
    public WebhookEvent? Read(ReadOnlySpan<byte> payload)
    {
        if (payload.Length > MaxLength || WebhookPayload.Split(payload) is not { } parts || !IsSigned(payload[parts.Body], parts.Signature))
        {
            return null;
        }

        return JsonSerializer.Deserialize(payload[parts.Body], MoodhoodJsonContext.Default.WebhookEvent);
    }

    /// <summary>Reads a payload from the body of a request, such as ASP.NET Core's <c>HttpRequest.Body</c>.</summary>
    /// <param name="body">The body. It stays open.</param>
    /// <param name="cancellationToken">Gives up, such as <c>HttpContext.RequestAborted</c>.</param>
    /// <returns>
    /// The event; <see langword="null"/> if the payload is not JSON of that shape, too long, or not signed with a secret of the webhook.
    /// </returns>
    /// <exception cref="JsonException">The payload is signed, but is no event: a member has another type than documented.</exception>
    public async ValueTask<WebhookEvent?> ReadAsync(Stream body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);

        // A byte more than is allowed tells a payload of the greatest length from a longer one.
        var buffer = ArrayPool<byte>.Shared.Rent(MaxLength + 1);
        try
        {
            var length = await body.ReadAtLeastAsync(buffer.AsMemory(0, MaxLength + 1), MaxLength + 1, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return Read(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private bool IsSigned(ReadOnlySpan<byte> body, ReadOnlySpan<byte> signature)
    {
        var message = new ArrayBufferWriter<byte>(body.Length);
        StringifiedJson.Write(body, message);
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        foreach (var key in _keys)
        {
            HMACSHA256.HashData(key, message.WrittenSpan, expected);
            if (CryptographicOperations.FixedTimeEquals(expected, signature))
            {
                return true;
            }
        }

        return false;
    }
}
