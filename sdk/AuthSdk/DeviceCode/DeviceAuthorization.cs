using System.Text.Json;

namespace AuthSdk;

/// <summary>What a person has to know to sign in on another device (RFC 8628 section 3.2).</summary>
public sealed class DeviceAuthorization
{
    internal DeviceAuthorization()
    {
    }

    /// <summary>What the program asks for the token with. It is a secret: show the <see cref="UserCode"/>.</summary>
    public required SecretString DeviceCode { get; init; }

    /// <summary>What the person types at <see cref="VerificationUri"/>. It has no control characters, so that a terminal can show it.</summary>
    public required string UserCode { get; init; }

    /// <summary>Where the person types it: short, and <c>https</c>.</summary>
    public required Uri VerificationUri { get; init; }

    /// <summary>The same address with the code in it, for a QR code, if the server offers one (RFC 8628 section 3.3.1).</summary>
    public Uri? VerificationUriComplete { get; init; }

    /// <summary>How long both codes are good, counted from their receipt.</summary>
    public required TimeSpan ExpiresIn { get; init; }

    /// <summary>How long to wait between two questions for the token. Five seconds where the server does not say.</summary>
    public required TimeSpan Interval { get; init; }

    /// <summary>The fields that are not standard, such as a sentence to show.</summary>
    public required IReadOnlyDictionary<string, JsonElement> AdditionalData { get; init; }

    /// <summary>When the codes were received, as a timestamp of the clock in use.</summary>
    internal long ReceivedTimestamp { get; init; }

    /// <summary>The address and the lifetime; no code.</summary>
    public override string ToString() => $"sign in at {VerificationUri.GetLeftPart(UriPartial.Path)} within {ExpiresIn.TotalSeconds:0} s";
}
