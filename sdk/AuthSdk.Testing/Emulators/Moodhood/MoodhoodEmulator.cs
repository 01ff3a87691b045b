using System.Text.Json.Nodes;

namespace AuthSdk.Testing;

/// <summary>Moodhood video rooms: a client token first, and with it as bearer a user token; JSON token requests, HS256 JWTs.</summary>
/// <remarks>
/// Token endpoint <c>/v1/auth/token</c>, resources under <c>/v1/</c>, the page behind an access link under <c>/room/</c>, the file of the seeded
/// recording under <c>/files/</c>. Seeded records are named in <see cref="MoodhoodSeed"/>. It keeps webhooks and delivers none: see
/// <see cref="CreateWebhookPayload"/>.
/// </remarks>
public sealed class MoodhoodEmulator : Emulator
{
    private const string TokenPath = "/v1/auth/token";
    private readonly MoodhoodTokenEndpoint _tokenEndpoint;
    private readonly MoodhoodWebhookOperations _webhooks;
    private readonly MoodhoodEmulatorOptions _options;

    private MoodhoodEmulator(MoodhoodEmulatorOptions options)
        : base(options)
    {
        _options = options;
        var users = new MoodhoodUsers(options);
        _tokenEndpoint = new MoodhoodTokenEndpoint(options, users, AccessTokens);

        var authorization = new MoodhoodAuthorization(options, AccessTokens);
        Routes = new RouteTable
        {
            UnknownPath = static _ => MoodhoodErrors.NotFound(),
            UnknownMethod = static (_, _) => MoodhoodErrors.NotFound(),
        }.Map("POST", TokenPath, _tokenEndpoint.Answer);
        var spaces = new MoodhoodSpaces(options.TimeProvider);
        var permissions = new MoodhoodPermissions();
        var links = new MoodhoodAccessLinks(spaces, options.TimeProvider, () => Address);
        _webhooks = new MoodhoodWebhookOperations(spaces, users, permissions, authorization);
        new MoodhoodUserOperations(users, authorization).AddTo(Routes);
        new MoodhoodSpaceOperations(spaces, users, permissions, authorization).AddTo(Routes);
        new MoodhoodAccessOperations(spaces, users, permissions, links, authorization).AddTo(Routes);
        new MoodhoodCallOperations(spaces, authorization).AddTo(Routes);
        new MoodhoodRecordOperations(options, spaces, new MoodhoodFiles(options, () => Address), authorization).AddTo(Routes);
        _webhooks.AddTo(Routes);
    }

    /// <summary>How many password grants succeeded with a good client token as bearer.</summary>
    public int PasswordGrantsWithClientToken => _tokenEndpoint.PasswordGrantsWithClientToken;

    /// <summary>How many password grants succeeded without one.</summary>
    public int PasswordGrantsWithoutClientToken => _tokenEndpoint.PasswordGrantsWithoutClientToken;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Server"] = new Uri(Address, "/v1").AbsoluteUri,
        ["ClientId"] = _options.ClientId,
        ["ClientSecret"] = _options.ClientSecret,
        ["Username"] = _options.Username,
        ["Password"] = _options.Password,
    };

    private protected override RouteTable Routes { get; }

    /// <summary>Starts the emulator.</summary>
    /// <param name="options">Its settings; the defaults when null.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <returns>A running emulator, to be disposed by the caller.</returns>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<MoodhoodEmulator> StartAsync(
        MoodhoodEmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        ListenAsync(new MoodhoodEmulator(options ?? new MoodhoodEmulatorOptions()), cancellationToken);

    /// <summary>Makes what the service would post to the webhook of a space, signed with its secret.</summary>
    /// <param name="spaceId">The id of the space.</param>
    /// <param name="eventName">The event, such as <c>call_started</c>.</param>
    /// <param name="roomId">The id of the room.</param>
    /// <param name="recordId">The id of the recording, for events about one.</param>
    /// <returns>The JSON text of the payload.</returns>
    /// <exception cref="InvalidOperationException">The space has no webhook.</exception>
    public string CreateWebhookPayload(string spaceId, string eventName, string roomId, string? recordId = null)
    {
        var body = new JsonObject { ["eventName"] = eventName, ["roomId"] = roomId, ["spaceId"] = spaceId };
        if (recordId is not null)
        {
            body["recordId"] = recordId;
        }

        return _webhooks.Payload(spaceId, body) ?? throw new InvalidOperationException($"The space {spaceId} has no webhook.");
    }

    private protected override bool IsTokenEndpoint(string path) => path == TokenPath;
}
