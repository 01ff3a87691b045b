namespace AuthSdk.Moodhood;

/// <summary>The settings of a webhook.</summary>
public sealed record WebhookSettings
{
    /// <summary>Where events are to be sent.</summary>
    public required string Url { get; init; }

    /// <summary>Whether events are sent; only for updates.</summary>
    public bool? IsActive { get; init; }
}
