using System.Net;

namespace AuthSdk.Testing;

/// <summary>A webhook as an <see cref="OpenCrvsEmulator"/> sent it.</summary>
public sealed record OpenCrvsDelivery
{
    /// <summary>The id of the subscription.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>Where it was sent to.</summary>
    public required Uri Callback { get; init; }

    /// <summary>The JSON that was sent.</summary>
    public required string Body { get; init; }

    /// <summary>The value of the header <c>X-Hub-Signature</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>The status of the answer; <see langword="null"/> if three attempts failed.</summary>
    public HttpStatusCode? Status { get; init; }
}
