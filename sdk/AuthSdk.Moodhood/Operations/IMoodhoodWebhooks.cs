namespace AuthSdk.Moodhood;

/// <summary>The webhook of a space. There is one per space, only the owner of the space may touch it, and only in paid plans.</summary>
public interface IMoodhoodWebhooks
{
    /// <summary>Gets the webhook of a space, without its secret. Only the owner of the space may.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/spaces/{spaceId}/webhook")]
    Task<Webhook> GetWebhookAsync(string spaceId, CancellationToken cancellationToken = default);

    /// <summary>Creates the webhook of a space. The answer is the only chance to learn its secret, short of renewing it.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="webhook">Its settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/spaces/{spaceId}/webhook")]
    Task<Webhook> CreateWebhookAsync(string spaceId, [Body] WebhookSettings webhook, CancellationToken cancellationToken = default);

    /// <summary>Replaces the settings of the webhook of a space. Its secret stays.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="webhook">The new settings.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/spaces/{spaceId}/webhook")]
    Task<Webhook> UpdateWebhookAsync(string spaceId, [Body] WebhookSettings webhook, CancellationToken cancellationToken = default);

    /// <summary>Deletes the webhook of a space. What the server answers is not documented.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/spaces/{spaceId}/webhook")]
    Task DeleteWebhookAsync(string spaceId, CancellationToken cancellationToken = default);

    /// <summary>Gives the webhook of a space a new secret.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/spaces/{spaceId}/webhook/refresh-secret")]
    Task<Webhook> RenewWebhookSecretAsync(string spaceId, CancellationToken cancellationToken = default);
}
